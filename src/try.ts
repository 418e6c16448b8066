import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runEntry } from './entry';
import { helpText } from './terminal/arguments';
import { checkFolder } from './try/check-folder';
import { plainLines } from './try/plain-lines';
import { startTry } from './try/start-try';
import { readTryArguments, TRY } from './try/try-arguments';

/** Beside the compiled sources. */
const PAGE_FOLDER = join(__dirname, '../try-page');

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // the first argument in quotation marks would be the window's title
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens a link where there is a browser; where there is none, the printed link is enough. */
function openLink(link: string): void {
  const [command, ...first] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...first, link], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** Runs the bot for a browser of this machine until SIGTERM or SIGINT: exit code 0. */
void runEntry(
  async () => {
    const wanted = readTryArguments(process.argv.slice(2));
    if (wanted === null) {
      process.stdout.write(`${helpText(TRY)}\n`);
      return 0;
    }
    if (wanted.knowledge !== null) checkFolder(wanted.knowledge);
    const ended = new Promise<void>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) {
        process.once(signal, () => {
          // a second one does not wait
          process.once(signal, () => process.exit(0));
          resolve();
        });
      }
    });
    const running = await startTry({
      environment: {
        ...process.env,
        ...(wanted.knowledge === null ? {} : { KNOWLEDGE_DIR: wanted.knowledge }),
        ...(wanted.watch ? { KNOWLEDGE_WATCH: 'true' } : {}),
      },
      port: wanted.port,
      pageFolder: PAGE_FOLDER,
      onLine: plainLines((line) => process.stderr.write(line)),
    });
    process.stdout.write(
      `Try Verbatim in a browser of this machine (Ctrl-C ends it):\n\n  ${running.link}\n\n`,
    );
    if (wanted.open) openLink(running.link);
    await ended;
    await running.close();
    return 0;
  },
  { endsOnInterrupt: false },
);
