import { userInfo } from 'node:os';
import { attempt } from './database/database-fault';
import { openDatabase } from './database/open-database';
import { runEntry } from './entry';
import { printable } from './knowledge/problem';
import { runKnowledge } from './shell/knowledge';

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // a user whom the system has no name for
    return String(process.getuid?.() ?? 'unknown');
  }
}

const print = (lines: readonly string[]): void => {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
};
const complain = (lines: readonly string[]): void => {
  process.stderr.write(lines.map((line) => `verbatim: ${printable(line)}\n`).join(''));
};

void runEntry(async (config) =>
  runKnowledge(process.argv.slice(2), { print }, () => {
    const database = openDatabase(config.database);
    return {
      shell: {
        config,
        place: { folder: config.knowledgeFolder, database },
        who: `shell:${userName()}`,
        now: Date.now,
        print,
        complain,
      },
      close: () => {
        if ('database' in database) attempt(() => database.database.close());
      },
    };
  }),
);
