import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Unkept } from './unkept';
import type { FromWriter, ToWriter, WriterSettings } from './writer-protocol';
import type { Writing, Written } from './writings';

/** The main thread's end of the thread that writes. Nothing rejects: a thread that ended is a fault to tell. */
export interface WriterThread {
  /** One at a time. */
  write(writings: readonly Writing[]): Promise<Written>;
  check(): Promise<readonly string[]>;
  unkept(unkept: Unkept): void;
  /** Lets it close the file; settles when it is gone. */
  end(): Promise<void>;
}

/** Who is told of what the thread does by itself. */
export interface WriterEvents {
  onAnew(line: string): void;
  /** It ended, for whatever reason. */
  onEnd(): void;
}

// compiled beside this file, or in TypeScript where this file is
const ENTRY = join(__dirname, `writer-thread${extname(__filename)}`);

/** Milliseconds that a statement of the thread waits: whoever rates an answer waits for that too. */
const BUSY_MS = 250;
/** Milliseconds that the thread has to close the file. */
const END_MS = 1000;
/** MiB; it holds a few hundred short texts at a time. */
const YOUNG_MB = 4;

/** Starts the thread. */
export function startWriterThread(
  path: string,
  execArgv: readonly string[] | undefined,
  { onAnew, onEnd }: WriterEvents,
): WriterThread {
  const settings: WriterSettings = { path, busyMs: BUSY_MS };
  const worker = new Worker(ENTRY, {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  });
  let writing: ((written: Written) => void) | null = null;
  let checking: ((faults: readonly string[]) => void)[] = [];
  let cause = 'it was ended';
  const say = (message: ToWriter): void => {
    worker.postMessage(message);
  };

  worker.on('message', (message: FromWriter) => {
    switch (message.kind) {
      case 'written':
        writing?.(message.written);
        break;
      case 'checked':
        for (const tell of checking) tell(message.faults);
        checking = [];
        break;
      case 'anew':
        onAnew(message.line);
    }
  });
  worker.on('error', (error: unknown) => {
    cause = error instanceof Error ? error.message : String(error);
  });
  // whatever waits for what is written keeps the process running, not the thread; to listen later would undo that
  worker.unref();
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      onEnd();
      resolve();
    });
  });
  const death = async (): Promise<string> => {
    await ended;
    return `the thread that writes has ended (${cause}); a new one is started`;
  };

  return {
    write: async (writings) => {
      const written = new Promise<Written>((resolve) => {
        writing = resolve;
      });
      say({ kind: 'write', writings });
      // what ended it is not tried again
      const dead = death().then((fault) => ({ faults: writings.map(() => fault) }));
      return Promise.race([written, dead]);
    },
    check: async () => {
      const checked = new Promise<readonly string[]>((resolve) => checking.push(resolve));
      if (checking.length === 1) say({ kind: 'check' });
      return Promise.race([checked, death().then((fault) => [fault])]);
    },
    unkept: (unkept) => {
      say({ kind: 'unkept', unkept });
    },
    end: async () => {
      worker.ref();
      say({ kind: 'close' });
      const timer = setTimeout(() => void worker.terminate(), END_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
