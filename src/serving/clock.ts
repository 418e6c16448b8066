/** The time of day, and what is to happen at a moment of it; may be put forward and back. */
export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /**
   * Acts once when the clock has reached a moment (milliseconds since 1970), or now and then before, since clocks
   * are set: whoever acts looks at the clock again. Returns what stops that.
   */
  wake(atMs: number, act: () => void): () => void;
}

/** So often the clock is looked at again, in milliseconds: it may have been set, and timers do not follow it. */
const LONGEST_SLEEP_MS = 60_000;
/** Between two tries of what did not come about at its moment. */
const LATE_SLEEP_MS = 1000;

/** The clock of the machine. */
export const SYSTEM_CLOCK: Clock = {
  nowMs: Date.now,
  wake: (atMs, act) => {
    const leftMs = atMs - Date.now();
    const timer = setTimeout(act, leftMs > 0 ? Math.min(leftMs, LONGEST_SLEEP_MS) : LATE_SLEEP_MS);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};
