import type { Remembered } from '../core/answer/engine';
import type { Article } from '../core/coverage/article';
import type { Coverage } from './coverage';
import type { Call } from './protocol';

/** What of a version needs no engine. */
export type CoverageRecord = Pick<
  Coverage,
  'version' | 'articles' | 'problems' | 'counts' | 'loadedAtMs' | 'loadMs'
>;

/** The one turn that an answer leans on: turns are large, and each is copied to the thread. */
function latest(turns: Remembered = []): Remembered {
  const last = turns.findLast(({ memory }) => memory !== null);
  return last === undefined ? [] : [{ memory: last.memory }];
}

/** A version of the coverage whose engine is asked by `call`. */
export function makeCoverage(record: CoverageRecord, call: Call): Coverage {
  const byId = new Map(record.articles.map((article) => [article.id, article]));
  const articleOf = (id: string): Article | null => byId.get(id) ?? null;
  return {
    ...record,
    articleOf,
    ask: async (question, options = {}) => ({
      ...(await call('ask', question, { ...options, conversation: latest(options.conversation) })),
      version: record.version,
    }),
    explain: async (question, options = {}) =>
      call('explain', question, { ...options, conversation: latest(options.conversation) }),
    examples: async (wanted) => call('examples', wanted),
    speakers: async (wanted) => call('speakers', wanted),
    quoted: async (typed, about) => call('quoted', typed, about),
    articlesLike: async (wanted) =>
      (await call('articlesLike', wanted)).flatMap((id) => articleOf(id) ?? []),
    outletsLike: async (wanted) => call('outletsLike', wanted),
    factsOf: async (articleId) => call('factsOf', articleId),
  };
}
