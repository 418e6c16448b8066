import type { Writable } from 'node:stream';

/** Milliseconds between two tellings: on a terminal the bar moves, in a log lines are few. */
const PACE_MS = { terminal: 200, log: 10_000 } as const;
const BAR = 24;

const timeOf = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

/**
 * Tells how far work with a known end has come, how fast it is and how long it will take: as a bar that
 * rewrites its own line on a terminal, as lines elsewhere. `now` gives milliseconds.
 */
export function createPace(
  output: Writable & { readonly isTTY?: boolean },
  noun: string,
  now: () => number,
): { step(done: number, of: number): void; end(): void } {
  const begun = now();
  let told = begun;
  let isShown = false;
  return {
    step: (done, of) => {
      const time = now();
      if (time - told < (output.isTTY ? PACE_MS.terminal : PACE_MS.log)) return;
      told = time;
      const rate = (1000 * done) / Math.max(1, time - begun);
      const left = timeOf((1000 * (of - done)) / Math.max(rate, 1e-9));
      const words = `${done} of ${of} ${noun}, ${rate.toFixed(1)} a second, ${left} left`;
      if (!output.isTTY) {
        output.write(`${words}\n`);
        return;
      }
      isShown = true;
      const full = Math.round((BAR * done) / Math.max(1, of));
      output.write(`\r\u001b[K[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${words}`);
    },
    end: () => {
      if (isShown) output.write('\r\u001b[K');
    },
  };
}
