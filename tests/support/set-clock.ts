import type { Clock } from '../../src/serving/clock';

/** A clock that goes only where a test puts it. */
export interface SetClock extends Clock {
  /** Puts the clock to a moment (milliseconds since 1970); whoever waits for it wakes unless that is left out. */
  set(nowMs: number, options?: { readonly wakes?: boolean }): void;
}

/** A clock that stands at a moment, in milliseconds since 1970. */
export function setClock(nowMs: number): SetClock {
  let now = nowMs;
  const waiting = new Map<() => void, number>();
  return {
    nowMs: () => now,
    wake: (atMs, act) => {
      waiting.set(act, atMs);
      return () => waiting.delete(act);
    },
    set: (to, { wakes = true } = {}) => {
      now = to;
      if (!wakes) return;
      for (const [act, atMs] of [...waiting]) {
        if (atMs <= now && waiting.delete(act)) act();
      }
    },
  };
}
