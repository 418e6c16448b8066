/** Milliseconds that a slice of work keeps others waiting, besides its last step. */
const SLICE_MS = 8;

/** Runs work to its end, letting whatever else waits in this thread run between slices of its steps. */
export async function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    begun = performance.now();
  }
}
