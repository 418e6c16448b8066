import type { Table } from '@lancedb/lancedb';
import type { ArchiveTables } from './archive-tables';

/** From so many rows on that no index knows, searching takes longer than indexing anew is worth. */
const MOST_UNINDEXED = 2_000;

type Sort = 'btree' | 'bitmap' | 'words';

/** The columns that are searched by, and how. */
const INDICES = {
  sentences: { stems: 'words', article: 'btree', day: 'btree', outlet: 'bitmap' },
  passages: { id: 'btree', article: 'btree' },
  articles: { number: 'btree' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Sort>>>>;

async function indexColumn(
  { engine }: ArchiveTables,
  table: Table,
  column: string,
  sort: Sort,
): Promise<void> {
  const { Index } = engine.lance;
  // an Index works once
  const config =
    sort === 'btree'
      ? Index.btree()
      : sort === 'bitmap'
        ? Index.bitmap()
        : // words are cut, folded and stemmed already
          Index.fts({
            baseTokenizer: 'whitespace',
            lowercase: false,
            stem: false,
            removeStopWords: false,
            asciiFolding: false,
            // longer ones would vanish
            maxTokenLength: 400,
            withPosition: false,
          });
  await table.createIndex(column, { config, replace: true });
}

/** Indexes what is not indexed, where that is much or nothing is: rows that are not are searched all the same. */
export async function indexTables(archive: ArchiveTables): Promise<void> {
  for (const [name, columns] of Object.entries(INDICES)) {
    const table = archive.tables[name as keyof typeof INDICES];
    if ((await table.countRows()) === 0) continue;
    const there = new Map(
      (await table.listIndices()).map((index) => [index.columns[0], index.numUnindexedRows ?? 0]),
    );
    for (const [column, sort] of Object.entries(columns)) {
      const unindexed = there.get(column) ?? Infinity;
      if (unindexed > MOST_UNINDEXED) await indexColumn(archive, table, column, sort);
    }
  }
}
