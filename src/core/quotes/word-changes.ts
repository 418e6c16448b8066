import { CARDINALS, MAGNITUDES } from '../language/words/number-words';
import { isFunctionWord } from '../language/words/function-words';
import type { QuotedWord } from './quoted-words';
import { isShifted } from './shifted-words';
import type { SourceWord } from './source-words';
import { isDenial } from './turned-meaning';
import type { WordAlignment } from './word-alignment';

/**
 * How a quote differs from the coverage at one place: words left out in silence (`del`), put in (`ins`) or
 * put for others (`sub`), and words left out where that is shown or at an end (`cut`).
 */
export type ChangeKind = 'del' | 'ins' | 'sub' | 'cut';

/** A difference while it is judged: runs of words, half-open, of the quote and of the source. */
export interface WordChange {
  readonly op: ChangeKind;
  readonly quote: readonly [number, number];
  readonly source: readonly [number, number];
  /** Differs only as direct speech from indirect. */
  readonly isShift: boolean;
}

/** Words that a bracket may stand for. */
const MOST_IN_BRACKETS = 6;

interface Run {
  readonly quote: number[];
  readonly source: number[];
}

/** The runs of steps that are not the same, with the last words that were before each. */
function runsOf({
  steps,
}: WordAlignment): readonly (Run & { quoteAt: number; sourceAt: number })[] {
  const runs: (Run & { quoteAt: number; sourceAt: number })[] = [];
  let [quoteAt, sourceAt] = [0, -1];
  let open: (Run & { quoteAt: number; sourceAt: number }) | null = null;
  for (const step of steps) {
    if (step.isSame) open = null;
    else {
      if (open === null) runs.push((open = { quote: [], source: [], quoteAt, sourceAt }));
      if (step.quote >= 0) open.quote.push(step.quote);
      if (step.source >= 0) open.source.push(step.source);
    }
    if (step.quote >= 0) quoteAt = step.quote + 1;
    if (step.source >= 0) sourceAt = step.source + 1;
  }
  return runs;
}

/** The values of figures and number words, in order. */
const valuesOf = (words: readonly QuotedWord[]): readonly number[] =>
  words.flatMap(({ key }) => {
    const value = /^\d+(?:\.\d+)?$/u.test(key) ? Number(key) : CARDINALS.get(key);
    return value === undefined ? [] : [value];
  });

/**
 * What brackets may not do: put one figure for another, or a denial where there is none. Figures of several
 * words ("twenty-five", "two dozen") are not read.
 */
function turnsInBrackets(own: readonly QuotedWord[], said: readonly QuotedWord[]): boolean {
  const bracketed = own.filter(({ isBracketed }) => isBracketed);
  if (bracketed.some(({ key }) => isDenial(key)) && !said.some(({ key }) => isDenial(key)))
    return true;
  if ([...bracketed, ...said].some(({ key }) => MAGNITUDES.has(key))) return false;
  const [ours, theirs] = [valuesOf(bracketed), valuesOf(said)];
  return ours.length === 1 && theirs.length === 1 && ours[0] !== theirs[0];
}

/** Whether left-out words are only the reporter's, between words of one speaker: "…", he said, "…". */
function isSpeechTag(
  left: readonly SourceWord[],
  source: readonly SourceWord[],
  from: number,
): boolean {
  if (left.some(({ quotation, isBracketed }) => quotation !== null && !isBracketed)) return false;
  const before = source[from - 1]?.quotation;
  const after = source[from + left.length]?.quotation;
  if (!before || !after) return false;
  return before.speaker === null || after.speaker === null || before.speaker === after.speaker;
}

/** The differences between a quote and where it was found, in order; those that are to the letter left out. */
export function wordChanges(
  alignment: WordAlignment,
  quote: readonly QuotedWord[],
  source: readonly SourceWord[],
  stemOf: (word: string) => string,
): readonly WordChange[] {
  const changes: WordChange[] = [];
  for (const { quote: ours, source: theirs, quoteAt, sourceAt } of runsOf(alignment)) {
    const own = ours.map((at) => quote[at] as QuotedWord);
    const said = theirs.map((at) => source[at] as SourceWord);
    const written = own.filter(({ isBracketed }) => !isBracketed);
    const spoken = said.filter(({ isBracketed }) => !isBracketed);
    const quoteFrom = ours[0] ?? quoteAt;
    const sourceFrom = theirs[0] ?? Math.max(0, sourceAt);
    const place = {
      quote: [quoteFrom, quoteFrom + ours.length],
      source: [sourceFrom, sourceFrom + theirs.length],
    } as const;
    if (turnsInBrackets(own, spoken)) {
      changes.push({ op: spoken.length === 0 ? 'ins' : 'sub', ...place, isShift: false });
      continue;
    }
    if (written.length === 0 && spoken.length === 0) continue;
    const isShown =
      own.length > 0 || quote[quoteFrom]?.isAfterGap === true
        ? own.some(({ isAfterGap }) => isAfterGap) ||
          quote[quoteFrom + ours.length]?.isAfterGap === true ||
          quote[quoteFrom]?.isAfterGap === true
        : false;
    if (written.length === 0) {
      if (isSpeechTag(said, source, sourceFrom)) continue;
      const isNoted = own.length > 0 && spoken.length <= MOST_IN_BRACKETS;
      if (isNoted && !spoken.some(({ key }) => isDenial(key))) continue;
      const keys = spoken.map(({ key }) => key);
      const isShift = isShifted([], keys, stemOf);
      changes.push({ op: isShown || own.length > 0 ? 'cut' : 'del', ...place, isShift });
      continue;
    }
    if (spoken.length === 0) {
      const keys = written.map(({ key }) => key);
      changes.push({ op: 'ins', ...place, isShift: isShifted(keys, [], stemOf) });
      continue;
    }
    if (quoteFrom + ours.length === quote.length && written.every(({ key }) => key === '?')) {
      // a question made of a statement has nothing for the word behind it
      const source = [sourceFrom, sourceFrom] as const;
      changes.push({ op: 'ins', quote: place.quote, source, isShift: false });
      continue;
    }
    const isShift = isShifted(
      written.map(({ key }) => key),
      spoken.map(({ key }) => key),
      stemOf,
    );
    changes.push({ op: 'sub', ...place, isShift });
  }
  return changes;
}

/** Whether a word tells something of its own. */
export const isTelling = ({ key }: QuotedWord): boolean => key !== '?' && !isFunctionWord(key);
