import { config as loadEnvironment } from 'dotenv';
import { ArchiveFault } from './archive/archive-fault';
import { ConfigError, readConfig, type Config } from './config';
import { DamagedTable } from './core/language/damaged-table';
import { shippedEverydayTable } from './core/language/words/everyday-table';
import { UsageError } from './terminal/usage-error';

/** Exit code for unusable arguments, settings, knowledge or shipped tables. */
const UNUSABLE = 2;
const FAULT = 1;
/** What is told in plain lines, as the user can mend it. */
const isUnusable = (error: unknown): error is Error =>
  [ConfigError, UsageError, DamagedTable, ArchiveFault].some((kind) => error instanceof kind);

/** How an entry is run. */
export interface EntryOptions {
  /** Whether Ctrl-C ends it at once (the default); else the work listens for it. */
  readonly endsOnInterrupt?: boolean;
}

/**
 * Runs an entry: loads `.env`, checks the settings, and sets the exit code to what `work` comes to.
 * What cannot be used is told in plain lines without a stack. Ctrl-C and a reader that went away
 * end the process cleanly with 0.
 */
export async function runEntry(
  work: (config: Config) => Promise<number> | number,
  { endsOnInterrupt = true }: EntryOptions = {},
): Promise<void> {
  const end = (): void => process.exit(0);
  if (endsOnInterrupt) process.once('SIGINT', end);
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') end();
      throw error;
    });
  }
  try {
    loadEnvironment({ quiet: true });
    // a damaged table is told at the start, not with the first question
    shippedEverydayTable();
    process.exitCode = await work(readConfig(process.env));
  } catch (error) {
    if (!isUnusable(error)) {
      process.exitCode = FAULT;
      process.stderr.write(`verbatim: ${error instanceof Error ? error.message : String(error)}\n`);
      return;
    }
    process.exitCode = UNUSABLE;
    const problems = error instanceof ConfigError ? error.problems : [error.message];
    process.stderr.write(problems.map((problem) => `verbatim: ${problem}\n`).join(''));
  }
}
