import type { Passage } from '../article/passage';

/** Where one stem stands: passage numbers ascending, with how often each holds it. */
export interface Posting {
  readonly passages: Int32Array;
  readonly counts: Uint16Array;
}

/** What is known of all units of a coverage where only some of them are at hand. */
export interface TermStatistics {
  /** How many units the coverage has. */
  readonly size: number;
  /** Content tokens in a unit, on average. */
  readonly meanLength: number;
  /** How many units hold the stem. */
  frequencyOf(stem: string): number;
}

/** An inverted index over the stems of numbered units (passages or paragraphs). */
export interface Postings {
  /** How many units there are. */
  readonly size: number;
  /** Content tokens in each unit. */
  readonly lengths: Float32Array;
  readonly meanLength: number;
  /** What the units were taken from; null where they are all there are. */
  readonly takenFrom: TermStatistics | null;
  /** Whether a unit of the coverage holds the stem, be it at hand or not. */
  isHeld(stem: string): boolean;
  /** null where no unit at hand holds the stem. */
  find(stem: string): Posting | null;
  /** Every stem held, in order of first appearance. */
  stems(): IterableIterator<string>;
}

/** The stems by which a passage is found: those of its words and numbers, function words left out. */
export function indexedStems(passage: Passage): readonly string[] {
  const stems: string[] = [];
  for (const token of passage.tokens) {
    if (token.kind === 'mark' || token.isStop) continue;
    stems.push(token.stem);
    for (const part of hyphenParts(token.folded)) stems.push(part);
  }
  return stems;
}

/** "re-education" is also found as "reeducation". */
function hyphenParts(folded: string): readonly string[] {
  return /^\p{L}+-\p{L}+$/u.test(folded) ? [folded.replace('-', '')] : [];
}

/** What 16 bits hold; nobody tells 65,535 mentions from more. */
const MOST_COUNTED = 65_535;

/** Builds the index of units given as lists of stems; `takenFrom` where there are others. */
export function buildPostings(
  units: readonly (readonly string[])[],
  takenFrom: TermStatistics | null = null,
): Postings {
  const lists = new Map<string, { units: number[]; counts: number[] }>();
  const lengths = new Float32Array(units.length);
  let total = 0;
  for (const [unit, stems] of units.entries()) {
    lengths[unit] = stems.length;
    total += stems.length;
    for (const stem of stems) {
      let list = lists.get(stem);
      if (!list) lists.set(stem, (list = { units: [], counts: [] }));
      const last = list.units.length - 1;
      if (list.units[last] === unit) list.counts[last] = (list.counts[last] ?? 0) + 1;
      else {
        list.units.push(unit);
        list.counts.push(1);
      }
    }
  }
  const packed = new Map<string, Posting>();
  for (const [stem, list] of lists) {
    packed.set(stem, {
      passages: Int32Array.from(list.units),
      counts: Uint16Array.from(list.counts, (count) => Math.min(count, MOST_COUNTED)),
    });
  }
  return {
    size: units.length,
    lengths,
    meanLength: takenFrom?.meanLength ?? (units.length === 0 ? 0 : total / units.length),
    takenFrom,
    isHeld: (stem) => packed.has(stem) || (takenFrom?.frequencyOf(stem) ?? 0) > 0,
    find: (stem) => packed.get(stem) ?? null,
    stems: () => packed.keys(),
  };
}

/** The first index in an ascending array whose value is at least `value`. */
export function lowerBound(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
