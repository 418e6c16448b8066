import type { Table } from '@lancedb/lancedb';
import type { ArchiveTables, Publication } from './archive-tables';
import { addWords, countWords, noWords, type ArchiveWords } from './archive-words';
import { knownArticles, type Known } from './known-articles';
import { versionOf } from './publish';
import { readWords } from './read-words';
import { readAnalysed } from './stored-articles';

/** The tables as a publication has them. */
async function tablesAt(
  { connection }: ArchiveTables,
  publication: Publication,
): Promise<Record<'articles' | 'passages' | 'stems' | 'spellings', Table>> {
  const names = ['articles', 'passages', 'stems', 'spellings'] as const;
  const opened = await Promise.all(
    names.map(async (name) => {
      const table = await connection.openTable(name);
      await table.checkout(versionOf(publication, name));
      return [name, table] as const;
    }),
  );
  return Object.fromEntries(opened) as Record<(typeof names)[number], Table>;
}

/** Counts the words of articles that are stored. */
export async function countStored(
  words: ArchiveWords,
  tables: { readonly articles: Table; readonly passages: Table },
  numbers: Iterable<number>,
): Promise<void> {
  for await (const analysed of readAnalysed(tables, numbers)) countWords(words, analysed);
}

/** The words of all articles that are there now, from those of the publication before. */
export async function sumWords(
  archive: ArchiveTables,
  before: Publication | null,
  {
    now,
    written,
    added,
  }: {
    readonly now: readonly Known[];
    /** The numbers of the articles whose words were counted into `added`. */
    readonly written: ReadonlySet<number>;
    readonly added: ArchiveWords;
  },
): Promise<ArchiveWords> {
  const old = before === null ? null : await tablesAt(archive, before);
  const published = new Set(
    old === null ? [] : (await knownArticles(old.articles)).map(({ number }) => number),
  );
  const there = new Set(now.map(({ number }) => number));
  // what a writer that was stopped had written already
  const unpublished = [...there].filter((one) => !published.has(one) && !written.has(one));
  await countStored(added, archive.tables, unpublished);
  if (old === null || before === null) return added;
  const words = await readWords(old, before);
  const removed = noWords();
  await countStored(
    removed,
    old,
    [...published].filter((one) => !there.has(one)),
  );
  addWords(words, added, 1);
  addWords(words, removed, -1);
  return words;
}
