import type { Remembered } from '../core/answer/engine';
import type { Article } from '../core/article/article';
import { visibleAt } from '../core/article/visibility';
import type { Coverage } from './coverage';
import type { Call } from './protocol';
import { forEachQuestion, type Asked, type QuestionName } from './questions';

/** What of a version needs no engine. */
export type CoverageRecord = Pick<
  Coverage,
  'version' | 'articles' | 'retracted' | 'held' | 'problems' | 'counts' | 'loadedAtMs' | 'loadMs'
>;

/**
 * The one turn that an answer leans on: turns are large, and each is copied to the thread. None that quoted an
 * article which is no longer shown, whose words would be lent.
 */
function latest(turns: Remembered = [], articleOf: Coverage['articleOf']): Remembered {
  const last = turns.findLast(({ memory }) => memory !== null);
  if (!last?.memory) return [];
  const { memory } = last;
  const isGone = memory.shown !== null && articleOf(memory.shown.article) === null;
  return isGone ? [] : [{ memory }];
}

/**
 * A version of the coverage whose engine is asked by `call`. `nowMs`, milliseconds since 1970: whatever else it
 * holds, no article is given that may not be shown then; none is looked at where time does not matter.
 */
export function makeCoverage(
  record: CoverageRecord,
  call: Call,
  nowMs: (() => number) | null = null,
): Coverage {
  const byId = new Map(record.articles.map((article) => [article.id, article]));
  const shown = (articles: readonly Article[]): readonly Article[] => {
    const visible = nowMs === null ? articles : visibleAt(articles, nowMs());
    // what is made of a list once is found again by the list
    return visible.length === articles.length ? articles : visible;
  };
  const articleOf = (id: string): Article | null => {
    const found = byId.get(id);
    return found === undefined ? null : (shown([found])[0] ?? null);
  };
  const ask = call as (name: QuestionName, ...parameters: readonly unknown[]) => Promise<unknown>;
  const asked = forEachQuestion(
    (name) =>
      async (...given: readonly unknown[]) =>
        ask(name, ...given),
  ) as Asked;
  return {
    ...record,
    ...asked,
    get articles() {
      return shown(record.articles);
    },
    get retracted() {
      return shown(record.retracted);
    },
    articleOf,
    ask: async (question, options = {}) => ({
      ...(await asked.ask(question, {
        ...options,
        conversation: latest(options.conversation, articleOf),
      })),
      version: record.version,
    }),
  };
}
