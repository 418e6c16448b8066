import { join, extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { quietEngine } from '../archive/lance';
import type { Article } from '../core/article/article';
import { CoverageUnreachable } from '../core/retrieval/retriever';
import type { CoverageCounts } from './coverage';
import type { Call, FromThread, Reading, ThreadSettings, ToThread } from './protocol';
import type { QuestionName } from './questions';

/** A thread ended while something was wanted of it. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
}

/** One engine of a thread. */
export interface ThreadEngine {
  readonly thread: Thread;
  readonly counts: CoverageCounts;
  readonly call: Call;
  /** Makes an engine of its articles without those that are held back. One at a time with all that is built in its thread. */
  rebuild(held: ReadonlySet<string>): Promise<ThreadEngine>;
  /** Forgets the engine; it is not called again. */
  drop(): void;
}

/** The main thread's end of a thread of engines. Everything rejects with ThreadEnded when it ends. */
export interface Thread {
  /** Settles when the thread is gone, for whatever reason; never rejects. */
  readonly ended: Promise<void>;
  /** How many engines were made and not dropped. */
  engines(): number;
  /** Forgets articles and engines. */
  clear(): void;
  /** Reads a folder for the next engine. One at a time. */
  read(folder: string): Promise<Reading>;
  /** Adds articles, where no folder is read. */
  give(articles: readonly Article[]): void;
  /** Copies of articles that were read. One at a time. */
  fetch(ids: readonly string[]): Promise<readonly Article[]>;
  /**
   * Makes an engine beside those there are, which answer meanwhile, and tries so many questions. Of
   * articles that one of them has, nothing is read again. Those `held` back are not in it. One at a time.
   */
  build(tries: number, held: ReadonlySet<string>): Promise<ThreadEngine>;
  end(): Promise<void>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

// compiled beside this file, or in TypeScript where this file is
const entryOf = ({ archive }: ThreadSettings): string =>
  join(__dirname, `${archive === null ? 'engine' : 'archive'}-thread${extname(__filename)}`);

/** What a message of the thread answers: a call by its id, or the one thing of its kind. */
function keyOf(message: Exclude<FromThread, { kind: 'warning' }>): string {
  if ('id' in message) return `call:${message.id}`;
  return message.kind === 'failed' ? message.of : message.kind;
}

function valueOf(message: Exclude<FromThread, { kind: 'fault' | 'failed' | 'warning' }>): unknown {
  switch (message.kind) {
    case 'read':
      return message.reading;
    case 'articles':
      return message.articles;
    case 'built':
      return message.counts;
    case 'result':
      return message.result;
  }
}

/**
 * Starts a thread of engines. `youngMb`: megabytes for what is young. `execArgv`: options of node for it, such as a hook that loads TypeScript;
 * those of the process unless given.
 */
export function startThread(
  settings: ThreadSettings,
  youngMb: number,
  execArgv?: readonly string[],
  onWarning?: (message: string) => void,
): Thread {
  if (settings.archive !== null) quietEngine();
  const worker = new Worker(entryOf(settings), {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: youngMb },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  });
  const waiting = new Map<string, Waiting>();
  let [calls, built] = [0, 0];
  let death: ThreadEnded | null = null;
  let cause: string | null = null;

  const wait = async <Value>(key: string): Promise<Value> => {
    if (death !== null) throw death;
    return (await new Promise((resolve, reject) => {
      waiting.set(key, { resolve, reject });
    })) as Value;
  };
  const say = (message: ToThread): void => {
    worker.postMessage(message);
  };

  worker.on('message', (message: FromThread) => {
    if (message.kind === 'warning') {
      onWarning?.(message.message);
      return;
    }
    const key = keyOf(message);
    const waiter = waiting.get(key);
    waiting.delete(key);
    if (message.kind === 'fault' || message.kind === 'failed') {
      const isUnreachable = 'isUnreachable' in message && message.isUnreachable === true;
      const Fault = isUnreachable ? CoverageUnreachable : Error;
      waiter?.reject(new Fault(message.message));
    } else waiter?.resolve(valueOf(message));
  });
  worker.on('error', (error: unknown) => {
    cause = error instanceof Error ? error.message : String(error);
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', (code) => {
      death = new ThreadEnded(`the thread that answers has ended: ${cause ?? `exit code ${code}`}`);
      resolve();
      for (const { reject } of waiting.values()) reject(death);
      waiting.clear();
    });
  });

  const call = async (
    engine: number,
    name: QuestionName,
    parameters: readonly unknown[],
  ): Promise<unknown> => {
    const id = (calls += 1);
    say({ kind: 'call', id, engine, name, parameters });
    return wait(`call:${id}`);
  };
  const live = new Set<number>();
  const build = async (
    tries: number,
    held: ReadonlySet<string>,
    from: number | null,
  ): Promise<ThreadEngine> => {
    const engine = (built += 1);
    say({ kind: 'build', engine, tries, held, from });
    const counts = await wait<CoverageCounts>('built');
    live.add(engine);
    const ask = async (name: QuestionName, ...parameters: readonly unknown[]): Promise<unknown> =>
      call(engine, name, parameters);
    return {
      thread,
      counts,
      // what comes back belongs to the name that was called
      call: ask as Call,
      rebuild: async (without) => build(0, without, engine),
      drop: () => {
        if (live.delete(engine)) say({ kind: 'drop', engine });
      },
    };
  };

  const thread: Thread = {
    ended,
    engines: () => live.size,
    clear: () => {
      live.clear();
      say({ kind: 'clear' });
    },
    read: async (folder) => {
      say({ kind: 'read', folder });
      return wait('read');
    },
    give: (articles) => {
      say({ kind: 'give', articles });
    },
    fetch: async (ids) => {
      say({ kind: 'fetch', ids });
      return wait('articles');
    },
    build: async (tries, held) => build(tries, held, null),
    end: async () => {
      await worker.terminate();
    },
  };
  return thread;
}
