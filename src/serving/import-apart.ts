import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { importBytes, type ImportBytesOptions, type ImportedFile } from '../knowledge/import-bytes';

export type { ImportedFile } from '../knowledge/import-bytes';

/** A file to be read, with what is known beforehand. */
export interface ImportWork {
  readonly bytes: Uint8Array;
  /** Says what kind of file it is; never a path. */
  readonly fileName: string;
  readonly options?: ImportBytesOptions;
}

/** What the thread may take. */
export interface ImportLimits {
  /** Milliseconds until it is ended. Default 30 000. */
  readonly timeoutMs?: number;
  /** Options of node for it; those of the process unless given. */
  readonly execArgv?: readonly string[];
}

const TIMEOUT_MS = 30_000;
/** Mebibytes; the largest file that is taken needs less than half of it. */
const MOST_MEMORY = 512;

/** Bytes of a text that is read in less time than a thread needs to start. */
const SMALL = 16_384;
const TEXT_NAME = /\.(?:md|txt)$/iu;

// compiled beside this file, or in TypeScript where this file is
const ENTRY = join(__dirname, `import-thread${extname(__filename)}`);

const refused = (fault: string): ImportedFile => ({
  articles: [],
  faults: [`${fault}: paste the page's text into a .txt instead`],
  notes: [],
  line: 0,
});

/**
 * Makes articles of a file, unless it is a small text in a thread of its own: a large one takes seconds,
 * and whatever somebody made it of must not keep the bot from answering. Never rejects.
 */
export async function importApart(
  work: ImportWork,
  { timeoutMs = TIMEOUT_MS, execArgv }: ImportLimits = {},
): Promise<ImportedFile> {
  const { bytes, fileName, options } = work;
  if (bytes.length <= SMALL && TEXT_NAME.test(fileName)) {
    return importBytes(bytes, fileName, options);
  }
  const worker = new Worker(ENTRY, {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ImportedFile>((resolve) => {
      timer = setTimeout(() => {
        resolve(refused('reading the file takes too long'));
      }, timeoutMs);
      worker.once('message', resolve);
      worker.once('error', () => {
        resolve(refused('the file cannot be read'));
      });
      worker.once('exit', () => {
        resolve(refused('the file cannot be read'));
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
