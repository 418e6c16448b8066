import { NOTHING_UNKEPT, type Unkept } from './unkept';
import type { Writing } from './writings';
import { startWriterThread, type WriterThread } from './writer-link';

/** What writes into the database without anybody of this thread having to wait. */
export interface Writer {
  /** Writes when it can be done; what cannot be written for two minutes is dropped and counted. */
  keep(writing: Writing): void;
  /** Writes, and tells why not in one line where that is not possible at once; else null. Never rejects. */
  write(writing: Writing, within?: { readonly withinMs?: number }): Promise<string | null>;
  /** Settles when nothing is left to be written, which may take as long as another process holds the database. */
  idle(): Promise<void>;
  /** How much could not be kept. */
  unkept(): Unkept;
  /** Everything that is wrong with the file, one line each. Never rejects. */
  check(): Promise<readonly string[]>;
  /** Writes what is waiting, as far as that takes less than two seconds, and ends the thread. */
  close(): Promise<void>;
}

/** How a writer works. */
export interface WriterOptions {
  /** The database's file. */
  readonly path: string;
  /** Options of node for the thread; those of the process unless given. */
  readonly execArgv?: readonly string[];
  /** Milliseconds, never going back. */
  now(): number;
  /** Told of what was dropped: at once, then at most once a minute. */
  onDropped(told: {
    readonly dropped: number;
    readonly total: number;
    readonly fault: string;
  }): void;
  /** Told, in one line, that the file was taken away or replaced. */
  onAnew(line: string): void;
}

/** A question in memory is more than is promised to be kept, so it does not stay there for long. */
const KEEP_MS = 120_000;
/** Short enough for an answer without asking Discord for time. */
const WRITE_MS = 600;
const CLOSE_MS = 2000;
/** Some 300 bytes each. */
const MOST_WAITING = 2000;
/** So that whoever waits for one writing does not wait for many others. */
const MOST_TOGETHER = 200;
const PAUSE_MS = 50;
const TELL_EVERY_MS = 60_000;

interface Waiting {
  readonly writing: Writing;
  readonly untilMs: number;
  /** Whoever waits for it; null: nobody. */
  readonly tell: ((fault: string | null) => void) | null;
}

const TOO_MANY = 'too much is waiting to be written';

/** Makes a writer; its thread is started with the first thing to write. */
export function createWriter(options: WriterOptions): Writer {
  const { path, execArgv, now } = options;
  let thread: WriterThread | null = null;
  let queue: Waiting[] = [];
  let isWriting = false;
  let isEnding = false;
  let isStuck = false;
  let dropped = 0;
  let lastFault = '';
  let told = { dropped: 0, atMs: -Infinity };
  let shown: Unkept = NOTHING_UNKEPT;
  const whenEmpty: (() => void)[] = [];

  const link = (): WriterThread =>
    (thread ??= startWriterThread(path, execArgv, {
      onAnew: options.onAnew,
      onEnd: () => {
        thread = null;
      },
    }));
  const unkept = (): Unkept => ({ waiting: isStuck ? queue.length : 0, dropped });

  const report = (atOnce: boolean): void => {
    if (dropped === told.dropped || (!atOnce && now() - told.atMs < TELL_EVERY_MS)) return;
    options.onDropped({ dropped: dropped - told.dropped, total: dropped, fault: lastFault });
    told = { dropped, atMs: now() };
  };
  const giveUp = ({ tell }: Waiting, fault: string): void => {
    if (tell !== null) {
      tell(fault);
      return;
    }
    dropped += 1;
    lastFault = fault;
  };
  /** Lets other processes see how many wait and were dropped, where that has changed. */
  const show = (): void => {
    const next = unkept();
    if (next.waiting === shown.waiting && next.dropped === shown.dropped) return;
    shown = next;
    link().unkept(next);
  };
  /** Takes the next ones: those that somebody waits for come first. */
  const take = (): Waiting[] => {
    const first = queue.filter(({ tell }) => tell !== null);
    const batch = [...first, ...queue.filter(({ tell }) => tell === null)].slice(0, MOST_TOGETHER);
    const taken = new Set(batch);
    queue = queue.filter((one) => !taken.has(one));
    return batch;
  };

  const writeSome = async (): Promise<void> => {
    const batch = take();
    const written = await link().write(batch.map(({ writing }) => writing));
    isStuck = 'notNow' in written;
    if ('notNow' in written) {
      const isOver = (one: Waiting): boolean => isEnding || one.untilMs <= now();
      for (const one of [...batch, ...queue].filter(isOver)) giveUp(one, written.notNow);
      queue = [...batch, ...queue].filter((one) => !isOver(one));
    } else {
      for (const [index, one] of batch.entries()) {
        const fault = written.faults[index] ?? null;
        if (fault === null) one.tell?.(null);
        else giveUp(one, fault);
      }
    }
    report(false);
    show();
    if (isStuck) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  };
  const run = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    while (queue.length > 0) await writeSome();
    isWriting = false;
    for (const tell of whenEmpty.splice(0)) tell();
  };
  const add = (waiting: Waiting): void => {
    if (isEnding || queue.length >= MOST_WAITING) giveUp(waiting, TOO_MANY);
    else queue.push(waiting);
    void run();
  };

  const idle = async (): Promise<void> => {
    if (isWriting) await new Promise<void>((resolve) => whenEmpty.push(resolve));
  };

  return {
    keep: (writing) => {
      add({ writing, untilMs: now() + KEEP_MS, tell: null });
    },
    write: async (writing, { withinMs = WRITE_MS } = {}) =>
      new Promise((tell) => {
        add({ writing, untilMs: now() + withinMs, tell });
      }),
    unkept,
    idle,
    check: async () => link().check(),
    close: async () => {
      // what cannot be written by then is given up with the next try
      const timer = setTimeout(() => {
        isEnding = true;
      }, CLOSE_MS);
      await idle();
      clearTimeout(timer);
      isEnding = true;
      report(true);
      await thread?.end();
    },
  };
}
