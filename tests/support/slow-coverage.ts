import type { Services } from '../../src/discord/services';
import type { Coverage } from '../../src/serving/coverage';
import { makeArticle } from './articles';
import { engineOf } from './coverage';
import { localHost } from './serving';

/** A coverage that can be made slow. */
export interface SlowCoverage {
  readonly services: Pick<Services, 'coverage' | 'serving'>;
  /** A question that it fails at. */
  readonly broken: string;
  /** From now on nothing is answered. */
  begin(): void;
  /** All that waits is answered, and what comes later at once. */
  end(): void;
}

/** The coverage of the bots of this process, quick until told otherwise. */
export function slowServices(): SlowCoverage {
  const broken = 'What breaks it?';
  const host = localHost(engineOf([makeArticle({ body: 'The bridge opened on Monday.' })]));
  let waiting: Promise<void> | null = null;
  let end: () => void = () => undefined;
  const quick = host.current();
  const coverage: Coverage = {
    ...quick,
    ask: async (question, options) => {
      await waiting;
      if (question === broken) throw new Error('The thread ended.');
      return quick.ask(question, options);
    },
    quoted: async (typed, about) => {
      await waiting;
      return quick.quoted(typed, about);
    },
  };
  return {
    services: {
      coverage: () => coverage,
      serving: { ...host, current: () => coverage, use: async (work) => work(coverage) },
    },
    broken,
    begin: () => {
      waiting = new Promise((resolve) => {
        end = resolve;
      });
    },
    end: () => {
      end();
      waiting = null;
    },
  };
}
