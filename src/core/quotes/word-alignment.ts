import type { QuotedWord } from './quoted-words';
import type { SourceWord } from './source-words';

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

/*
 * Points of the alignment, found by trying on two of the writers that the set of quotes is made from: a
 * word left out costs much where it is left out in silence, little where an ellipsis, a bracket or a
 * speech tag stands for it, so that the parts of an honest cut are found wherever they stand.
 */
const SAME = 2;
/** For every word that is the same, so that function words are not left lying. */
const SMALL = 0.2;
/** Of two places alike, the one between marks. */
const SPOKEN = 0.05;
const OTHER = -0.7;
const ADDED = -1;
const SKIP = { first: -1.2, next: -0.06 };
const SKIP_AT_GAP = { first: -0.4, next: -0.004 };
const SKIP_TAG = { first: -0.8, next: -0.02 };
const NEW_SENTENCE = -0.8;
const BRACKETED = -0.1;
const SKIP_BRACKET = { first: BRACKETED, next: BRACKETED };

const [STOP, PAIR, SKIPPED, ADD] = [0, 1, 2, 3] as const;

/** A function word costs half as much as another where it is changed or put in. */
const costWeight = ({ weight }: QuotedWord): number => Math.max(weight, 0.5);

const likeness = (quote: QuotedWord, source: SourceWord): number => {
  const voiced = source.quotation === null ? 0 : SPOKEN;
  if (quote.key === source.key) return SAME * quote.weight + SMALL + voiced;
  return quote.isBracketed ? BRACKETED : OTHER * costWeight(quote) + voiced;
};

interface SkipCost {
  readonly first: number;
  readonly next: number;
}

function costOfSkipping(
  word: SourceWord,
  before: SourceWord | undefined,
  atGap: boolean,
): SkipCost {
  if (word.isBracketed) return SKIP_BRACKET;
  if (atGap) return SKIP_AT_GAP;
  const isTag = word.quotation === null && before?.quotation;
  const cost = isTag ? SKIP_TAG : { first: SKIP.first, next: SKIP_TAG.next };
  const own = word.quotation === null ? cost : SKIP;
  // nobody leaves out the end of one sentence and the beginning of the next in silence
  return before === undefined || before.passage === word.passage
    ? own
    : { first: own.first + NEW_SENTENCE, next: own.next + NEW_SENTENCE };
}

/** The points of a quote that stands somewhere to the letter, without marks there. */
export function wholePoints(quote: readonly QuotedWord[]): number {
  const written = quote.filter(({ isBracketed }) => !isBracketed);
  return written.reduce((sum, { weight }) => sum + SAME * weight + SMALL, 0) || 1;
}

/**
 * Lays all words of a quote along a stretch of the coverage, its ends free: affine gaps (Gotoh 1982) by
 * dynamic programming. Time and memory grow with the product of the two lengths.
 */
export function alignWords(
  quote: readonly QuotedWord[],
  source: readonly SourceWord[],
): WordAlignment {
  const [rows, columns] = [quote.length, source.length];
  const width = columns + 1;
  // for each cell and state, the state it came from: two bits for each
  const came = new Uint8Array((rows + 1) * width);
  let pairs = new Float32Array(width).fill(0);
  let skips = new Float32Array(width).fill(-Infinity);
  let adds = new Float32Array(width).fill(-Infinity);
  for (let row = 1; row <= rows; row += 1) {
    const word = quote[row - 1] as QuotedWord;
    const next = quote[row];
    const atGap = next?.isAfterGap === true || next?.isBracketed === true || word.isBracketed;
    const [nextPairs, nextSkips, nextAdds] = [
      new Float32Array(width).fill(-Infinity),
      new Float32Array(width).fill(-Infinity),
      new Float32Array(width).fill(-Infinity),
    ];
    const added = word.isBracketed ? BRACKETED : ADDED * costWeight(word);
    for (let column = 0; column <= columns; column += 1) {
      const cell = row * width + column;
      let from = 0;
      if (column > 0) {
        const said = source[column - 1] as SourceWord;
        const before = [pairs, skips, adds].map((state) => state[column - 1] ?? -Infinity);
        const best = Math.max(...before);
        nextPairs[column] = best + likeness(word, said);
        const state = best === before[0] ? PAIR : best === before[1] ? SKIPPED : ADD;
        from |= row === 1 ? STOP : state;
        const cost = costOfSkipping(said, source[column - 2], atGap);
        const opened = Math.max(
          nextPairs[column - 1] ?? -Infinity,
          nextAdds[column - 1] ?? -Infinity,
        );
        const isNew = opened + cost.first >= (nextSkips[column - 1] ?? -Infinity) + cost.next;
        nextSkips[column] = isNew
          ? opened + cost.first
          : (nextSkips[column - 1] ?? -Infinity) + cost.next;
        const opener = opened === (nextPairs[column - 1] ?? -Infinity) ? PAIR : ADD;
        from |= (isNew ? opener : SKIPPED) << 2;
      }
      const sooner = Math.max(pairs[column] ?? 0, adds[column] ?? 0, skips[column] ?? 0);
      nextAdds[column] = sooner + added;
      const state = sooner === pairs[column] ? PAIR : sooner === skips[column] ? SKIPPED : ADD;
      from |= (row === 1 ? STOP : state) << 4;
      came[cell] = from;
    }
    [pairs, skips, adds] = [nextPairs, nextSkips, nextAdds];
  }
  return traced(quote, source, came, { pairs, adds });
}

function traced(
  quote: readonly QuotedWord[],
  source: readonly SourceWord[],
  came: Uint8Array,
  last: { readonly pairs: Float32Array; readonly adds: Float32Array },
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
