/**
 * How many cases a fuzz takes: `usual` in an ordinary run, which takes seconds, or what FUZZ says
 * ("FUZZ=2000 npx jest tests/bot/private-turns.test.ts"). Throws where FUZZ is no whole number above 0.
 */
export function fuzzSize(usual: number): number {
  const wanted = process.env['FUZZ'] ?? '';
  if (wanted === '') return usual;
  const size = Number(wanted);
  if (Number.isSafeInteger(size) && size > 0) return size;
  throw new Error(
    `FUZZ is ${JSON.stringify(wanted)}: give a whole number above 0, or leave it out`,
  );
}

/** Milliseconds that a fuzz of this size may take at `each` milliseconds a case, never under a minute. */
export function fuzzPatience(size: number, each: number): number {
  return Math.max(60_000, size * each);
}
