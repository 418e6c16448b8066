import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/administration/place';
import type { Database } from '../../src/database/database';
import { opened } from './database';

/** A folder of knowledge files and a database, in a folder of a test. */
export interface TestPlace extends Place {
  readonly database: { readonly database: Database };
  readonly databasePath: string;
  /** Every name in the knowledge folder with what it holds. */
  files(): Readonly<Record<string, string>>;
  write(name: string, text: string): void;
}

/** The text of a knowledge file. */
export const articleText = (headline: string, body = 'It rained on Monday.'): string =>
  `---\nheadline: ${headline}\npublisher: The Harbour Post\n---\n\n${body}\n`;

/** Makes an empty knowledge folder, and a database beside it unless it is somewhere else. */
export function placeIn(home: string, databasePath = join(home, 'verbatim.db')): TestPlace {
  const folder = join(home, 'knowledge');
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    databasePath,
    database: { database: opened(databasePath) },
    files: () =>
      Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
      ),
    write: (name, text) => {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
  };
}
