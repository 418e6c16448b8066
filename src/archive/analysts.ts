import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { analyseArticle } from '../core/corpus/analysed-article';
import type { English } from '../core/language/english';
import { countWords, noWords, type ArchiveWords } from './archive-words';
import { rowsOf, type ArticleRows, type Put } from './article-rows';

/** Articles that were read: their rows, numbered from 0 each, and their words together. */
export interface ReadBatch {
  readonly rows: readonly ArticleRows[];
  readonly words: ArchiveWords;
}

/** What reads articles. */
export interface Analysts {
  /** How many batches are read at the same time. */
  readonly count: number;
  read(batch: readonly Put[]): Promise<ReadBatch>;
  close(): Promise<void>;
}

/** Reads articles in this thread: about 5 ms for 600 words each. */
export function readBatch(batch: readonly Put[], english: English): ReadBatch {
  const words = noWords();
  const rows = batch.map(({ article, digest }) => {
    const analysed = analyseArticle(article, english);
    countWords(words, analysed);
    return rowsOf(analysed, digest);
  });
  return { rows, words };
}

/** Reads articles where they are asked for. */
export function analystHere(english: () => English): Analysts {
  return {
    count: 1,
    read: async (batch) => Promise.resolve(readBatch(batch, english())),
    close: async () => Promise.resolve(),
  };
}

/** What a thread of analysis answers. */
export type FromAnalyst = { readonly read: ReadBatch } | { readonly fault: string };

// compiled beside this file, or in TypeScript where this file is
const ENTRY = join(__dirname, `analysis-thread${extname(__filename)}`);

/** One thread; one batch at a time. */
function startAnalyst(execArgv?: readonly string[]): Omit<Analysts, 'count'> {
  const worker = new Worker(ENTRY, execArgv === undefined ? {} : { execArgv: [...execArgv] });
  let settle: ((answer: FromAnalyst) => void) | null = null;
  let death: string | null = null;
  const answer = (from: FromAnalyst): void => {
    settle?.(from);
    settle = null;
  };
  worker.on('message', answer);
  worker.on('error', (error: unknown) => {
    death = error instanceof Error ? error.message : String(error);
  });
  worker.on('exit', () => {
    death ??= 'it has ended';
    answer({ fault: death });
  });
  return {
    read: async (batch) => {
      const from =
        death === null
          ? await new Promise<FromAnalyst>((resolve) => {
              settle = resolve;
              worker.postMessage(batch);
            })
          : { fault: death };
      if ('fault' in from) throw new Error(`a thread that reads articles failed: ${from.fault}`);
      return from.read;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** Reads articles in so many threads. `execArgv`: options of node for them; those of the process unless given. */
export function startAnalysts(count: number, execArgv?: readonly string[]): Analysts {
  const idle = Array.from({ length: count }, () => startAnalyst(execArgv));
  const all = [...idle];
  const waiting: ((analyst: Omit<Analysts, 'count'>) => void)[] = [];
  return {
    count,
    read: async (batch) => {
      const analyst =
        idle.pop() ??
        (await new Promise<Omit<Analysts, 'count'>>((resolve) => waiting.push(resolve)));
      try {
        return await analyst.read(batch);
      } finally {
        const next = waiting.shift();
        if (next === undefined) idle.push(analyst);
        else next(analyst);
      }
    },
    close: async () => {
      await Promise.all(all.map(async (analyst) => analyst.close()));
    },
  };
}
