import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How late the event loop ran, in milliseconds, since it was last asked. */
export interface LoopLag {
  readonly p99: number;
  readonly most: number;
}

/** Watches how late the event loop runs. */
export interface LoopLagWatch {
  /** What was seen since the last call; begins anew. */
  read(): LoopLag;
  stop(): void;
}

/** Milliseconds between looks; what is counted is by how much a look comes too late. */
const EVERY_MS = 10;
const NANOSECONDS = 1_000_000;

/** Starts watching; keeps no process alive. */
export function watchLoopLag(): LoopLagWatch {
  const delays = monitorEventLoopDelay({ resolution: EVERY_MS });
  delays.enable();
  const late = (nanoseconds: number): number =>
    // empty, or reading it before the first look, gives no number
    Number.isFinite(nanoseconds)
      ? Math.max(0, Math.round(nanoseconds / NANOSECONDS) - EVERY_MS)
      : 0;
  return {
    read: () => {
      const lag = { p99: late(delays.percentile(99)), most: late(delays.max) };
      delays.reset();
      return lag;
    },
    stop: () => {
      delays.disable();
    },
  };
}
