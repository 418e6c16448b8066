import { createNumbering, type Numbering } from '../language/numbering';
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
}

/** The stems by which a passage is found: those of its words and numbers, function words left out. */
export function indexedStems(passage: Passage): readonly string[] {
  const stems: string[] = [];
  for (const token of passage.tokens) {
    if (token.kind === 'mark' || token.isStop) continue;
    stems.push(token.stem);
    if (isHyphened(token.folded)) stems.push(token.folded.replace('-', ''));
  }
  return stems;
}

/** Whether a folded word is also found by its form without the hyphen: "re-education" as "reeducation". */
export function isHyphened(folded: string): boolean {
  return folded.includes('-') && /^\p{L}+-\p{L}+$/u.test(folded);
}

/** What 16 bits hold; nobody tells 65,535 mentions from more. */
const MOST_COUNTED = 65_535;

/** Units as the stems by which they are found, each as its number. */
export interface StemUnits {
  readonly numbers: Numbering;
  /** The stems of unit n are `first[n]` to `first[n + 1]`. */
  readonly first: Int32Array;
  readonly stems: Int32Array;
}

/** Units that are given as lists of stems. */
export function unitsOf(lists: readonly (readonly string[])[]): StemUnits {
  const numbers = createNumbering();
  const first = new Int32Array(lists.length + 1);
  const stems: number[] = [];
  for (const [unit, list] of lists.entries()) {
    for (const stem of list) stems.push(numbers.add(stem));
    first[unit + 1] = stems.length;
  }
  return { numbers, first, stems: Int32Array.from(stems) };
}

/** For each stem how many units hold it, summed up: those of stem n stand at `[n]` to `[n + 1]`. */
function firstsOf({ numbers, first, stems }: StemUnits): Int32Array {
  const firsts = new Int32Array(numbers.size() + 1);
  const last = new Int32Array(numbers.size()).fill(-1);
  for (let unit = 0; unit + 1 < first.length; unit += 1) {
    const end = first[unit + 1] as number;
    for (let at = first[unit] as number; at < end; at += 1) {
      const stem = stems[at] as number;
      if (last[stem] === unit) continue;
      last[stem] = unit;
      firsts[stem + 1] = (firsts[stem + 1] as number) + 1;
    }
  }
  for (let stem = 0; stem + 1 < firsts.length; stem += 1) {
    firsts[stem + 1] = (firsts[stem + 1] as number) + (firsts[stem] as number);
  }
  return firsts;
}

/** Builds the index of units; `takenFrom` where there are others. */
export function buildPostings(units: StemUnits, takenFrom: TermStatistics | null = null): Postings {
  const { numbers, first, stems } = units;
  const size = first.length - 1;
  const firsts = firstsOf(units);
  const passages = new Int32Array(firsts.at(-1) ?? 0);
  const counts = new Uint16Array(passages.length);
  const next = firsts.slice();
  const lengths = new Float32Array(size);
  for (let unit = 0; unit < size; unit += 1) {
    const end = first[unit + 1] as number;
    lengths[unit] = end - (first[unit] as number);
    for (let at = first[unit] as number; at < end; at += 1) {
      const stem = stems[at] as number;
      const free = next[stem] as number;
      if (free > (firsts[stem] as number) && passages[free - 1] === unit) {
        counts[free - 1] = Math.min((counts[free - 1] as number) + 1, MOST_COUNTED);
        continue;
      }
      passages[free] = unit;
      counts[free] = 1;
      next[stem] = free + 1;
    }
  }
  const find = (stem: string): Posting | null => {
    const number = numbers.find(stem);
    if (number < 0) return null;
    const [from, to] = [firsts[number] as number, firsts[number + 1] as number];
    return from === to
      ? null
      : { passages: passages.subarray(from, to), counts: counts.subarray(from, to) };
  };
  return {
    size,
    lengths,
    meanLength: takenFrom?.meanLength ?? (size === 0 ? 0 : (first[size] as number) / size),
    takenFrom,
    isHeld: (stem) => find(stem) !== null || (takenFrom?.frequencyOf(stem) ?? 0) > 0,
    find,
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
