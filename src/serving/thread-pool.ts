import type { ThreadSettings } from './protocol';
import { startThread, type Thread } from './thread';

/** The threads of one host: a spare one is kept for a while, as starting one takes half a second. */
export interface ThreadPool {
  /** A thread without an engine: the spare one, else a new one. */
  take(): Thread;
  /** Gives back a thread that nobody calls any more. */
  give(thread: Thread): Promise<void>;
  /** Ends the spare thread, and from now on each that is given back. */
  close(): Promise<void>;
}

/** Milliseconds that a spare thread is kept: changes of a coverage seldom come alone. */
const SPARE_MS = 30_000;

/** Makes an empty pool; `youngMb`: megabytes for what is young in the next thread; `execArgv`: options of node for the threads. */
export function createThreadPool(
  settings: ThreadSettings,
  youngMb: () => number,
  execArgv?: readonly string[],
  onWarning?: (message: string) => void,
): ThreadPool {
  let spare: Thread | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const takeSpare = (): Thread | null => {
    const taken = spare;
    spare = null;
    clearTimeout(timer);
    return taken;
  };
  return {
    take: () => takeSpare() ?? startThread(settings, youngMb(), execArgv, onWarning),
    give: async (thread) => {
      if (isClosed || spare !== null) {
        await thread.end();
        return;
      }
      spare = thread;
      // no articles are kept for nobody
      thread.clear();
      timer = setTimeout(() => void takeSpare()?.end(), SPARE_MS);
      timer.unref();
      void thread.ended.then(() => {
        if (spare === thread) takeSpare();
      });
    },
    close: async () => {
      isClosed = true;
      await takeSpare()?.end();
    },
  };
}
