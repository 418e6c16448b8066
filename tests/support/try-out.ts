import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTry, type RunningTry, type TryOptions } from '../../src/try/start-try';
import { writeCoverage, type CoverageFolder } from './bot-coverage';
import { THREAD_ARGUMENTS } from './serving';

const { buildPage } = jest.requireActual<{ buildPage(folder: string): string | null }>(
  '../../src/build-page.cjs',
);

/** A try-out of the bot, on articles of its own. */
export interface TryOut extends RunningTry {
  readonly coverage: CoverageFolder;
  /** What the bot logged. */
  readonly lines: readonly string[];
  /** Settles when the bot can be asked. */
  readonly ready: Promise<void>;
  remove(): Promise<void>;
}

/** Builds the page and starts a try-out on a free port. */
export async function openTryOut(
  articles?: Readonly<Record<string, string>>,
  changed: Partial<TryOptions> = {},
): Promise<TryOut> {
  const pageFolder = mkdtempSync(join(tmpdir(), 'verbatim-page-'));
  const problem = buildPage(pageFolder);
  if (problem !== null) throw new Error(problem);
  const coverage = writeCoverage(articles);
  const lines: string[] = [];
  let onReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    onReady = resolve;
  });
  const running = await startTry({
    environment: {
      KNOWLEDGE_DIR: coverage.path,
      DATABASE_PATH: join(coverage.path, '.data', 'verbatim.db'),
      COOLDOWN_USER: '0',
      COOLDOWN_CHANNEL: '0',
    },
    port: 0,
    pageFolder,
    onLine: (line) => lines.push(line),
    execArgv: THREAD_ARGUMENTS,
    onState: ({ is }) => {
      if (is === 'ready') onReady();
    },
    ...changed,
  });
  return {
    ...running,
    coverage,
    lines,
    ready,
    remove: async () => {
      await running.close();
      coverage.remove();
      rmSync(pageFolder, { recursive: true, force: true });
    },
  };
}
