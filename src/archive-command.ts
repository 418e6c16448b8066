import { createEnglish, type English } from './core/language/english';
import type { Config } from './config';
import { attempt } from './database/database-fault';
import { openDatabase } from './database/open-database';
import { isServer } from './database/postgres/address';
import { runEntry } from './entry';
import { printable } from './knowledge/problem';
import { runArchive } from './shell/archive/archive';

let english: English | null = null;

const complain = (lines: readonly string[]): void => {
  process.stderr.write(lines.map((line) => `verbatim: ${printable(line)}\n`).join(''));
};

/** Tells the bots on the same database, where that is on a server, that the archive has a new version. */
function tellPublished(
  { database: name }: Config,
  complain: (lines: readonly string[]) => void,
): void {
  if (!isServer(name)) return;
  const opened = openDatabase(name);
  const told =
    'fault' in opened
      ? opened
      : attempt(() => {
          opened.database.tell('archive');
        });
  if ('fault' in told) complain([`bots find what was published a second later (${told.fault})`]);
  if ('database' in opened) attempt(() => opened.database.close());
}

void runEntry(async (config) =>
  runArchive(process.argv.slice(2), {
    archive: config.archive,
    knowledge: config.knowledgeFolder,
    english: () => (english ??= createEnglish()),
    now: () => performance.now(),
    nowMs: Date.now,
    errors: process.stderr,
    onPublished: () => {
      tellPublished(config, complain);
    },
    print: (lines) => {
      if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
    },
    complain,
  }),
);
