import type { Article } from '../core/coverage/article';
import type { Coverage } from './coverage';
import type { Call } from './protocol';

/** What of a version needs no engine. */
export type CoverageRecord = Pick<
  Coverage,
  'version' | 'articles' | 'problems' | 'counts' | 'loadedAtMs' | 'loadMs'
>;

/** A version of the coverage whose engine is asked by `call`. */
export function makeCoverage(record: CoverageRecord, call: Call): Coverage {
  const byId = new Map(record.articles.map((article) => [article.id, article]));
  const articleOf = (id: string): Article | null => byId.get(id) ?? null;
  return {
    ...record,
    articleOf,
    ask: async (question, options = {}) => ({
      ...(await call('ask', question, options)),
      version: record.version,
    }),
    examples: async (wanted) => call('examples', wanted),
    speakers: async (wanted) => call('speakers', wanted),
    quoted: async (typed, about) => call('quoted', typed, about),
    articlesLike: async (wanted) =>
      (await call('articlesLike', wanted)).flatMap((id) => articleOf(id) ?? []),
    outletsLike: async (wanted) => call('outletsLike', wanted),
    factsOf: async (articleId) => call('factsOf', articleId),
  };
}
