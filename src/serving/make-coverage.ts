import type { Remembered } from '../core/answer/engine';
import type { Coverage } from './coverage';
import type { Call } from './protocol';
import { forEachQuestion, type Asked, type QuestionName } from './questions';

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
  const ask = call as (name: QuestionName, ...parameters: readonly unknown[]) => Promise<unknown>;
  const asked = forEachQuestion(
    (name) =>
      async (...given: readonly unknown[]) =>
        ask(name, ...given),
  ) as Asked;
  return {
    ...record,
    ...asked,
    articleOf: (id) => byId.get(id) ?? null,
    ask: async (question, options = {}) => ({
      ...(await asked.ask(question, {
        ...options,
        conversation: latest(options.conversation),
      })),
      version: record.version,
    }),
  };
}
