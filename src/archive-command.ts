import { createEnglish, type English } from './core/language/english';
import { runEntry } from './entry';
import { printable } from './knowledge/problem';
import { runArchive } from './shell/archive/archive';

let english: English | null = null;

void runEntry(async (config) =>
  runArchive(process.argv.slice(2), {
    archive: config.archive,
    knowledge: config.knowledgeFolder,
    english: () => (english ??= createEnglish()),
    now: () => performance.now(),
    nowMs: Date.now,
    errors: process.stderr,
    print: (lines) => {
      if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
    },
    complain: (lines) => {
      process.stderr.write(lines.map((line) => `verbatim: ${printable(line)}\n`).join(''));
    },
  }),
);
