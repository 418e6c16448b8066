import type { Table } from '@lancedb/lancedb';
import type { English } from '../core/language/english';
import { versionOf as coverageVersion } from '../knowledge/version';
import { analystHere, startAnalysts, type Analysts, type ReadBatch } from './analysts';
import { placed, type ArticleRows, type Put } from './article-rows';
import { addWords, countWords, noWords, wordRows, type ArchiveWords } from './archive-words';
import { currentPublication, type ArchiveTables, type Publication } from './archive-tables';
import { indexTables } from './indices';
import { publish, versionOf } from './publish';
import { readWords } from './read-words';
import { addRows, oneOf, readRows, replaceRows } from './rows';
import type { Row } from './schemas';
import { readAnalysed } from './stored-articles';

/** What is to become of an archive's articles. */
export interface Change {
  readonly did: 'build' | 'add' | 'remove';
  /** New ones, and those that take the place of one with the same id. */
  readonly puts: readonly Put[];
  /** Ids. */
  readonly drops: readonly string[];
  /** The ids of all that may stay; null where others may. */
  readonly keeps: ReadonlySet<string> | null;
}

/** How a change is made. */
export interface ChangeOptions {
  english(): English;
  /** Sentences that are written together: so much is lost where the writer is stopped; 20,000 unless given. */
  readonly batch?: number;
  /** Threads that read articles where there are many; in this thread unless given. */
  readonly threads?: { readonly count: number; readonly execArgv?: readonly string[] };
  /** Told after each article that was read and written. */
  onProgress?(done: number, of: number): void;
}

/** An article that is in the archive. */
type Known = Pick<Row<'articles'>, 'number' | 'id' | 'digest' | 'first' | 'passages' | 'facts'>;

const BATCH = 20_000;

/** The articles that are in the archive now, made public or not. */
async function knownArticles(articles: Table): Promise<readonly Known[]> {
  return readRows(
    'articles',
    articles,
    ['number', 'id', 'digest', 'first', 'passages', 'facts'],
    null,
  );
}

/** Takes articles away, the row that makes each whole first. */
async function dropArticles({ tables }: ArchiveTables, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  await tables.articles.delete(oneOf('number', numbers));
  await tables.passages.delete(oneOf('article', numbers));
  await tables.sentences.delete(oneOf('article', numbers));
}

/** Takes away what is left of articles that a writer was stopped at. */
async function dropHalves({ tables }: ArchiveTables, whole: ReadonlySet<number>): Promise<void> {
  for (const name of ['sentences', 'passages'] as const) {
    const rows = await readRows(name, tables[name], ['article'], null);
    const halves = new Set(rows.map(({ article }) => article).filter((one) => !whole.has(one)));
    if (halves.size > 0) await tables[name].delete(oneOf('article', halves));
  }
}

/** Whether nothing was written since the publication. */
async function isAsPublished(
  { tables }: ArchiveTables,
  publication: Publication | null,
): Promise<boolean> {
  if (publication === null) return false;
  for (const name of ['sentences', 'passages', 'articles'] as const) {
    if ((await tables[name].version()) !== versionOf(publication, name)) return false;
  }
  return true;
}

/** Articles that a thread reads at a time. */
const READ_TOGETHER = 8;
/** From so many articles on threads are started for them, each of which takes half a second. */
const MANY = 40;

function analystsFor(
  puts: readonly Put[],
  english: ChangeOptions['english'],
  threads: ChangeOptions['threads'],
): Analysts {
  return threads === undefined || puts.length < MANY
    ? analystHere(english)
    : startAnalysts(threads.count, threads.execArgv);
}

/** Reads articles and writes them, a batch at a time; returns the numbers they got. */
async function putArticles(
  archive: ArchiveTables,
  puts: readonly Put[],
  at: { number: number; id: number },
  words: ArchiveWords,
  { english, threads, batch: most = BATCH, onProgress }: ChangeOptions,
): Promise<ReadonlySet<number>> {
  const { engine, tables } = archive;
  const written = new Set<number>();
  let batch: ArticleRows[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const rows = batch;
    [batch, size] = [[], 0];
    const { sentences, passages, articles } = tables;
    await addRows(
      engine,
      sentences,
      'sentences',
      rows.flatMap((row) => row.sentences),
    );
    await addRows(
      engine,
      passages,
      'passages',
      rows.flatMap((row) => row.passages),
    );
    await addRows(
      engine,
      articles,
      'articles',
      rows.map(({ article }) => article),
    );
  };
  const analysts = analystsFor(puts, english, threads);
  try {
    // each is read while those before it are written; they are written in their order
    const reading: Promise<ReadBatch>[] = [];
    let begun = 0;
    let done = 0;
    const begin = (): void => {
      if (begun >= puts.length) return;
      const read = analysts.read(puts.slice(begun, begun + READ_TOGETHER));
      // whoever waits for it hears of its fault
      read.catch(() => undefined);
      reading.push(read);
      begun += READ_TOGETHER;
    };
    for (let ahead = 0; ahead < 2 * analysts.count; ahead += 1) begin();
    for (let next = reading.shift(); next !== undefined; next = reading.shift()) {
      const read = await next;
      begin();
      addWords(words, read.words, 1);
      for (const rows of read.rows) {
        batch.push(placed(rows, at.number, at.id));
        written.add(at.number);
        at.number += 1;
        at.id += rows.passages.length;
        size += rows.passages.length;
        if (size >= most) await flush();
        done += 1;
        onProgress?.(done, puts.length);
      }
    }
  } finally {
    await analysts.close();
  }
  await flush();
  return written;
}

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
async function countStored(
  words: ArchiveWords,
  tables: { readonly articles: Table; readonly passages: Table },
  numbers: Iterable<number>,
): Promise<void> {
  for await (const analysed of readAnalysed(tables, numbers)) countWords(words, analysed);
}

/**
 * Changes the articles of an archive and makes that public, in one step for whoever reads it. Nothing is
 * read again that is there already, published or not; null where nothing had to change.
 */
export async function changeArchive(
  archive: ArchiveTables,
  { did, puts, drops, keeps }: Change,
  options: ChangeOptions,
): Promise<Publication | null> {
  const { engine, tables } = archive;
  const before = await currentPublication(tables.publications);
  const known = await knownArticles(tables.articles);
  const isClean = await isAsPublished(archive, before);
  if (!isClean) await dropHalves(archive, new Set(known.map(({ number }) => number)));

  const digests = new Map(known.map(({ id, digest }) => [id, digest]));
  const fresh = puts.filter(({ article, digest }) => digests.get(article.id) !== digest);
  const gone = new Set([...drops, ...fresh.map(({ article }) => article.id)]);
  const isGone = (id: string): boolean => gone.has(id) || (keeps !== null && !keeps.has(id));
  const dropped = known.filter(({ id }) => isGone(id)).map(({ number }) => number);
  if (isClean && fresh.length === 0 && dropped.length === 0) return null;

  const next = {
    number: known.reduce((most, { number }) => Math.max(most, number + 1), before?.nextNumber ?? 0),
    id: known.reduce(
      (most, { first, passages }) => Math.max(most, first + passages),
      before?.nextId ?? 0,
    ),
  };
  await dropArticles(archive, dropped);
  const added = noWords();
  const written = await putArticles(archive, fresh, next, added, options);
  const now = await knownArticles(tables.articles);
  const words = await sumWords(archive, before, { now, written, added });
  const rows = wordRows(words);
  await replaceRows(engine, tables.stems, 'stems', rows.stems);
  await replaceRows(engine, tables.spellings, 'spellings', rows.spellings);
  await indexTables(archive);
  return publish(archive, {
    did,
    before: before?.number ?? -1,
    version: coverageVersion(new Map(now.map(({ id, digest }) => [id, digest]))),
    articles: now.length,
    sentences: words.sentences,
    paragraphs: words.paragraphs,
    facts: now.reduce((sum, { facts }) => sum + facts, 0),
    stems: words.stems,
    nextNumber: next.number,
    nextId: next.id,
  });
}

/** The words of all articles that are there now, from those of the publication before. */
async function sumWords(
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
