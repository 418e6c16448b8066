import type { Table } from '@lancedb/lancedb';
import type { ArchiveTables } from './archive-tables';
import { oneOf, readRows } from './rows';
import type { Row } from './schemas';

/** An article that is in the archive. */
export type Known = Pick<
  Row<'articles'>,
  'number' | 'id' | 'digest' | 'first' | 'passages' | 'facts'
>;

/** The articles that are in the archive now, made public or not. */
export async function knownArticles(articles: Table): Promise<readonly Known[]> {
  return readRows(
    'articles',
    articles,
    ['number', 'id', 'digest', 'first', 'passages', 'facts'],
    null,
  );
}

/** Takes articles away, the row that makes each whole first. */
export async function dropArticles(
  { tables }: ArchiveTables,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return;
  await tables.articles.delete(oneOf('number', numbers));
  await tables.passages.delete(oneOf('article', numbers));
  await tables.sentences.delete(oneOf('article', numbers));
}

/** Takes away what is left of articles that a writer was stopped at. */
export async function dropHalves(
  { tables }: ArchiveTables,
  whole: ReadonlySet<number>,
): Promise<void> {
  for (const name of ['sentences', 'passages'] as const) {
    const rows = await readRows(name, tables[name], ['article'], null);
    const halves = new Set(rows.map(({ article }) => article).filter((one) => !whole.has(one)));
    if (halves.size > 0) await tables[name].delete(oneOf('article', halves));
  }
}
