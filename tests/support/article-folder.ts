import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of small articles that tests change. */
export interface ArticleFolder {
  readonly path: string;
  /** Writes an article whose one sentence says that the bridge opened on this day, whole or not at all. */
  put(id: string, day: string): void;
  /** Writes any text as a file. */
  write(name: string, text: string): void;
  take(id: string): void;
  /** Takes the folder away. */
  remove(): void;
}

/** Makes a new folder with articles: ids and the days that they name. */
export function makeArticleFolder(articles: Readonly<Record<string, string>>): ArticleFolder {
  const path = mkdtempSync(join(tmpdir(), 'verbatim-serving-'));
  const write = (name: string, text: string): void => {
    const draft = join(path, `.${name}.tmp`);
    writeFileSync(draft, text);
    renameSync(draft, join(path, name));
  };
  const put = (id: string, day: string): void => {
    const front = `headline: The ${id} bridge\npublisher: Post\n`;
    write(`${id}.md`, `---\n${front}---\n\nThe ${id} bridge opened on ${day}.\n`);
  };
  for (const [id, day] of Object.entries(articles)) put(id, day);
  return {
    path,
    put,
    write,
    take: (id) => {
      rmSync(join(path, `${id}.md`));
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
