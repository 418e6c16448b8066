import type { QuotedWord } from './quoted-words';
import type { SourceWord } from './source-words';
import { ALIGNMENT_POINTS as POINTS, QUOTED_WEIGHTS } from './thresholds';

/** One step of an alignment; -1 where the one or the other has no word there. */
export interface AlignedStep {
  readonly quote: number;
  readonly source: number;
  /** The words are the same to the letter. */
  readonly isSame: boolean;
}

/** How a quote lies on a stretch of the coverage: every word of it, best place, in order. */
export interface WordAlignment {
  readonly steps: readonly AlignedStep[];
  /** Points: what matched less what did not. */
  readonly score: number;
}

const [STOP, PAIR, SKIPPED, ADD] = [0, 1, 2, 3] as const;

/** A function word costs half as much as another where it is changed or put in. */
const costWeight = ({ weight }: QuotedWord): number =>
  Math.max(weight, QUOTED_WEIGHTS.functionWordChanged);

interface SkipCosts {
  /** For each word of the source, what it costs to skip it as the first of some, and as a further one. */
  readonly first: Float32Array;
  readonly next: Float32Array;
}

function costsOfSkipping(source: readonly SourceWord[], atGap: boolean): SkipCosts {
  const [first, next] = [new Float32Array(source.length), new Float32Array(source.length)];
  for (const [at, word] of source.entries()) {
    const before = source[at - 1];
    const isTag = word.quotation === null && before?.quotation;
    const own = word.isBracketed
      ? { first: POINTS.bracketed, next: POINTS.bracketed }
      : atGap
        ? POINTS.skipAtGap
        : isTag
          ? POINTS.skipTag
          : {
              first: POINTS.skip.first,
              next: word.quotation === null ? POINTS.skipTag.next : POINTS.skip.next,
            };
    // nobody leaves out the end of one sentence and the beginning of the next in silence
    const isNew = before !== undefined && before.passage !== word.passage;
    const more = isNew && !atGap && !word.isBracketed ? POINTS.newSentence : 0;
    first[at] = own.first + more;
    next[at] = own.next + more;
  }
  return { first, next };
}

/** The points of a quote that stands somewhere to the letter, without marks there. */
export function wholePoints(quote: readonly QuotedWord[]): number {
  const written = quote.filter(({ isBracketed }) => !isBracketed);
  return written.reduce((sum, { weight }) => sum + POINTS.same * weight + POINTS.small, 0) || 1;
}

/** The points of one row of the table, for each way in which a cell can be come to. */
interface Row {
  readonly pairs: Float32Array;
  readonly skips: Float32Array;
  readonly adds: Float32Array;
}

const rowOf = (width: number): Row => ({
  pairs: new Float32Array(width),
  skips: new Float32Array(width),
  adds: new Float32Array(width),
});

/**
 * Lays all words of a quote along a stretch of the coverage, its ends free: affine gaps (Gotoh 1982) by
 * dynamic programming. Time and memory grow with the product of the two lengths.
 */
export function alignWords(
  quote: readonly QuotedWord[],
  source: readonly SourceWord[],
): WordAlignment {
  const width = source.length + 1;
  // words as numbers, and what is asked of each in every row, are read once
  const numbers = new Map<string, number>();
  for (const { key } of quote) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const keys = Int32Array.from(source, ({ key }) => numbers.get(key) ?? -1);
  const voiced = Float32Array.from(source, ({ quotation }) =>
    quotation === null ? 0 : POINTS.spoken,
  );
  const [silent, shown] = [costsOfSkipping(source, false), costsOfSkipping(source, true)];
  // for each cell and way, the way of the cell before: two bits for each
  const came = new Uint8Array((quote.length + 1) * width);
  let last = rowOf(width);
  last.skips.fill(-Infinity);
  last.adds.fill(-Infinity);
  let row = rowOf(width);
  for (const [at, word] of quote.entries()) {
    const next = quote[at + 1];
    const atGap = next?.isAfterGap === true || next?.isBracketed === true || word.isBracketed;
    const costs = atGap ? shown : silent;
    fillRow(word, numbers.get(word.key) ?? -1, { keys, voiced, costs, last, row, came }, at + 1);
    [last, row] = [row, last];
  }
  return traced(quote, source, came, last);
}

interface Filling {
  readonly keys: Int32Array;
  readonly voiced: Float32Array;
  readonly costs: SkipCosts;
  readonly last: Row;
  readonly row: Row;
  readonly came: Uint8Array;
}

function fillRow(
  word: QuotedWord,
  key: number,
  { keys, voiced, costs, last, row, came }: Filling,
  at: number,
): void {
  const width = keys.length + 1;
  const same = POINTS.same * word.weight + POINTS.small;
  const other = word.isBracketed ? POINTS.bracketed : POINTS.other * costWeight(word);
  const added = word.isBracketed ? POINTS.bracketed : POINTS.added * costWeight(word);
  const { pairs, skips, adds } = row;
  for (let column = 0; column < width; column += 1) {
    let from = 0;
    if (column === 0) [pairs[0], skips[0]] = [-Infinity, -Infinity];
    else {
      const before = column - 1;
      const pair = last.pairs[before] ?? 0;
      const skip = last.skips[before] ?? 0;
      const add = last.adds[before] ?? 0;
      const best = pair >= skip ? (pair >= add ? pair : add) : skip >= add ? skip : add;
      const points = (keys[before] === key ? same : other) + (voiced[before] ?? 0);
      pairs[column] = best + points;
      from = at === 1 ? STOP : best === pair ? PAIR : best === skip ? SKIPPED : ADD;
      const opened = Math.max(pairs[before] ?? 0, adds[before] ?? 0) + (costs.first[before] ?? 0);
      const goneOn = (skips[before] ?? 0) + (costs.next[before] ?? 0);
      skips[column] = opened >= goneOn ? opened : goneOn;
      const opener = (pairs[before] ?? 0) >= (adds[before] ?? 0) ? PAIR : ADD;
      from |= (opened >= goneOn ? opener : SKIPPED) << 2;
    }
    const pair = last.pairs[column] ?? 0;
    const skip = last.skips[column] ?? 0;
    const add = last.adds[column] ?? 0;
    const best = pair >= skip ? (pair >= add ? pair : add) : skip >= add ? skip : add;
    adds[column] = best + added;
    from |= (at === 1 ? STOP : best === pair ? PAIR : best === skip ? SKIPPED : ADD) << 4;
    came[at * width + column] = from;
  }
}

function traced(
  quote: readonly QuotedWord[],
  source: readonly SourceWord[],
  came: Uint8Array,
  last: Row,
): WordAlignment {
  const width = source.length + 1;
  let [score, column, state] = [-Infinity, 0, ADD as number];
  for (let at = 0; at < width; at += 1) {
    for (const [kind, value] of [
      [PAIR, last.pairs[at] ?? -Infinity],
      [ADD, last.adds[at] ?? -Infinity],
    ] as const) {
      if (value > score) [score, column, state] = [value, at, kind];
    }
  }
  const steps: AlignedStep[] = [];
  let row = quote.length;
  while (row > 0 && state !== STOP) {
    const from = came[row * width + column] ?? 0;
    if (state === PAIR) {
      const isSame = quote[row - 1]?.key === source[column - 1]?.key;
      steps.push({ quote: row - 1, source: column - 1, isSame });
      state = from & 3;
      row -= 1;
      column -= 1;
    } else if (state === SKIPPED) {
      steps.push({ quote: -1, source: column - 1, isSame: false });
      state = (from >> 2) & 3;
      column -= 1;
    } else {
      steps.push({ quote: row - 1, source: -1, isSame: false });
      state = (from >> 4) & 3;
      row -= 1;
    }
  }
  return { steps: steps.reverse(), score };
}
