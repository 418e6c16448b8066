import { lowerBound, type Posting, type Postings } from '../corpus/postings';

/** Okapi BM25 (Robertson and Zaragoza 2009), tuned on public questions for single sentences. */
const SATURATION = 0.8;
const LENGTH_PENALTY = 0.5;

/** The stretch of unit numbers that a scope covers, half-open. */
export interface Scope {
  readonly from: number;
  readonly to: number;
}

/** Inverse document frequency of what so many of `size` units hold. */
export function idfOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** The units that hold every stem of a phrase; each counts once. */
function phrasePosting(postings: Postings, stems: readonly string[]): Posting | null {
  const [first, ...others] = stems;
  if (first === undefined) return null;
  if (others.length === 0) return postings.find(first);
  const all: Posting[] = [];
  for (const stem of stems) {
    const posting = postings.find(stem);
    if (!posting) return null;
    all.push(posting);
  }
  all.sort((a, b) => a.passages.length - b.passages.length);
  const [rarest, ...rest] = all;
  const units = (rarest?.passages ?? new Int32Array()).filter((unit) =>
    rest.every(({ passages }) => passages[lowerBound(passages, unit)] === unit),
  );
  return { passages: units, counts: new Uint16Array(units.length).fill(1) };
}

/** Where a wording stands in scope: the places `start` to `end` of its posting, half-open. */
export interface Found extends Posting {
  readonly start: number;
  readonly end: number;
}

/** Finds a wording of one stem or several in scope; null where it does not stand there. */
export function findInScope(
  postings: Postings,
  stems: readonly string[],
  { from, to }: Scope,
): Found | null {
  const posting = phrasePosting(postings, stems);
  if (!posting) return null;
  const { passages, counts } = posting;
  const [start, end] = [lowerBound(passages, from), lowerBound(passages, to)];
  return start === end ? null : { passages, counts, start, end };
}

/**
 * How many units of the scope hold a wording that was found there. Of a part of a coverage its statistics
 * tell; of a phrase they tell how many would hold it if its words knew nothing of one another.
 */
export function frequencyOf(
  { takenFrom }: Postings,
  stems: readonly string[],
  { start, end }: Found,
): number {
  const found = end - start;
  if (takenFrom === null) return found;
  const { size } = takenFrom;
  const expected = stems.reduce(
    (share, stem) => (share * takenFrom.frequencyOf(stem)) / size,
    size,
  );
  return Math.max(found, Math.round(expected));
}

/** How many units the frequencies are counted in. */
export function populationOf({ takenFrom }: Postings, { from, to }: Scope): number {
  return takenFrom?.size ?? to - from;
}

/**
 * Calls `add` with what a wording gains each unit that holds it: up to `weight` times 1.8, the more
 * the more often it stands there and the shorter the unit is.
 */
export function eachGain(
  { passages, counts, start, end }: Found,
  { lengths, meanLength }: Postings,
  weight: number,
  add: (unit: number, gain: number) => void,
): void {
  const most = weight * (SATURATION + 1);
  const mean = meanLength || 1;
  for (let at = start; at < end; at += 1) {
    const unit = passages[at] ?? 0;
    const count = counts[at] ?? 0;
    const length = (LENGTH_PENALTY * (lengths[unit] ?? 0)) / mean;
    add(unit, (most * count) / (count + SATURATION * (1 - LENGTH_PENALTY + length)));
  }
}
