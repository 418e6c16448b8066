import type { Engine } from '../../src/core/answer/engine';
import { digestsOf, versionOf } from '../../src/knowledge/version';
import type { Coverage } from '../../src/serving/coverage';
import type { CoverageHost } from '../../src/serving/coverage-host';
import { countsOf, createDesk } from '../../src/serving/desk';
import { createExampleQuestions } from '../../src/serving/example-questions';
import { makeCoverage } from '../../src/serving/make-coverage';
import type { Call } from '../../src/serving/protocol';
import type { QuestionName } from '../../src/serving/questions';
import { TYPESCRIPT_HOOK } from './bot-process';

/** Lets the threads of a coverage load TypeScript. */
export const THREAD_ARGUMENTS = ['--require', TYPESCRIPT_HOOK];

/** A coverage whose engine is asked in this thread; parameters and results are copied all the same. */
export function localCoverage(engine: Engine): Coverage {
  const desk = createDesk(engine, createExampleQuestions(engine));
  const call = async (name: QuestionName, ...parameters: readonly unknown[]): Promise<unknown> => {
    const act = desk[name] as (...given: readonly unknown[]) => unknown;
    return Promise.resolve(structuredClone(act(...structuredClone(parameters))));
  };
  const { articles } = engine.corpus;
  return makeCoverage(
    {
      version: versionOf(digestsOf(articles)),
      articles,
      retracted: [],
      held: [],
      problems: [],
      counts: countsOf(engine),
      loadedAtMs: 0,
      loadMs: 0,
    },
    call as Call,
  );
}

/** Serves one engine of this thread; a reload finds nothing changed. */
export function localHost(engine: Engine): CoverageHost {
  const coverage = localCoverage(engine);
  const report = {
    version: coverage.version,
    added: [],
    changed: [],
    removed: [],
    problems: [],
    swapped: false,
    kept: null,
    tookMs: 0,
  };
  return {
    ready: Promise.resolve(coverage),
    current: () => coverage,
    use: async (work) => work(coverage),
    reload: async () => Promise.resolve(report),
    preview: async () =>
      Promise.resolve({ coverage, report, close: async () => Promise.resolve() }),
    onSwap: () => () => undefined,
    close: async () => Promise.resolve(),
  };
}
