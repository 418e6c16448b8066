import type { Writable } from 'node:stream';

/** Tells how far long work has come. */
export interface Progress {
  step(): void;
  /** Takes the line away again. */
  end(): void;
}

/** Milliseconds between two lines of progress. */
const PACE = 250;
const SILENT: Progress = { step: () => undefined, end: () => undefined };

/**
 * A count that rewrites its own line on a terminal; silent where the stream is none. `now` gives
 * milliseconds.
 */
export function createProgress(
  output: Writable & { readonly isTTY?: boolean },
  noun: string,
  now: () => number,
): Progress {
  if (!output.isTTY) return SILENT;
  const begun = now();
  let count = 0;
  let shown = begun;
  let isShown = false;
  return {
    step: () => {
      count += 1;
      const time = now();
      if (time - shown < PACE) return;
      const pace = Math.round((1000 * count) / (time - begun));
      [shown, isShown] = [time, true];
      output.write(`\r\u001b[K${count} ${noun}, ${pace} a second`);
    },
    end: () => {
      if (isShown) output.write('\r\u001b[K');
    },
  };
}
