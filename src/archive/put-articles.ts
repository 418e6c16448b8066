import type { English } from '../core/language/english';
import { analystHere, startAnalysts, type Analysts, type ReadBatch } from './analysts';
import type { WritableArchive } from './archive-tables';
import { addWords, type ArchiveWords } from './archive-words';
import { placed, type ArticleRows, type Put } from './article-rows';
import { addRows } from './rows';

/** How articles are read and written. */
export interface ChangeOptions {
  english(): English;
  /** Sentences that are written together: so much is lost where the writer is stopped; 20,000 unless given. */
  readonly batch?: number;
  /** Threads that read articles where there are many; in this thread unless given. */
  readonly threads?: { readonly count: number; readonly execArgv?: readonly string[] };
  /** Told after each article that was read and written. */
  onProgress?(done: number, of: number): void;
}

const BATCH = 20_000;

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
export async function putArticles(
  archive: WritableArchive,
  puts: readonly Put[],
  at: { number: number; id: number },
  words: ArchiveWords,
  { english, threads, batch: most = BATCH, onProgress }: ChangeOptions,
): Promise<ReadonlySet<number>> {
  const { engine, tables, lock } = archive;
  const written = new Set<number>();
  let batch: ArticleRows[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const rows = batch;
    [batch, size] = [[], 0];
    const { sentences, passages, articles } = tables;
    await lock.confirm();
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
