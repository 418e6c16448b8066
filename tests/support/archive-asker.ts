import { openCoverage } from '../../src/serving/coverage-host';
import { watchArchive } from '../../src/serving/watch-archive';
import { THREAD_ARGUMENTS } from './serving';

/** What was answered, and of which version. */
export interface Answered {
  readonly kind: 'answered';
  readonly version: string;
  readonly excerpts: readonly { readonly article: string; readonly text: string }[];
}

/** What a process that asks tells. */
export type FromAsker = Answered | { readonly kind: 'fault'; readonly message: string };

const [archive = '', inFlight = '1', ...questions] = process.argv.slice(2);

const say = (message: FromAsker): void => {
  process.send?.(message);
};
const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Asks an archive one question after the other, so many at a time, and follows it, until it is killed. */
async function run(): Promise<void> {
  const host = await openCoverage({
    folder: archive,
    isArchive: true,
    execArgv: THREAD_ARGUMENTS,
    onDeath: (error) => {
      say({ kind: 'fault', message: wordsOf(error) });
    },
  });
  watchArchive(archive, {
    onNewer: async () => (await host.reload()).kept !== 'failed',
    onFault: (message) => {
      say({ kind: 'fault', message });
    },
  });
  let next = 0;
  const askOn = async (): Promise<never> => {
    for (;;) {
      next += 1;
      const question = questions[next % questions.length] ?? '';
      const answered = await host.use(async (coverage) => {
        const { outcome } = await coverage.ask(question);
        return { version: coverage.version, excerpts: outcome.excerpts };
      });
      const excerpts = answered.excerpts.map(({ article, text }) => ({ article, text }));
      say({ kind: 'answered', version: answered.version, excerpts });
    }
  };
  await Promise.all(Array.from({ length: Number(inFlight) }, askOn));
}

run().catch((error: unknown) => {
  say({ kind: 'fault', message: wordsOf(error) });
});
