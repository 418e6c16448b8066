import type { Vocabulary } from '../corpus/vocabulary';
import type { English } from '../language/english';
import { numberForms } from '../language/numbers/number-forms';
import { readNumeral } from '../language/numbers/numeral';
import type { Token } from '../language/token';
import { rankInDigits } from '../language/numbers/ordinal-digits';
import { MONTHS } from '../language/words/calendar-words';
import { MAGNITUDES, ORDINALS } from '../language/words/number-words';
import type { Variant } from './question';
import { TERM_WEIGHTS } from './thresholds';

/** "120k", "3bn": letters that stand for a magnitude say nothing without their number. */
const isLetters = ({ folded }: Token): boolean => MAGNITUDES.has(folded) && folded.length < 4;

const WORD_OF_RANK: ReadonlyMap<number, string> = new Map(
  [...ORDINALS].map(([word, rank]) => [rank, word]),
);
/** "31st" of 31. */
const inDigits = (rank: number): string => {
  const isTeen = Math.floor(rank / 10) % 10 === 1;
  return `${rank}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th')}`;
};

/** Whether a month stands beside a place, or "of" and one behind it: "May 1st", "the 1st of May". */
function isInMonth(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]?.folded === 'of' ? at + 2 : at + 1;
  return [tokens[at - 1], tokens[behind]].some((token) => MONTHS.has(token?.folded ?? ''));
}

/**
 * What else the coverage may write for each token that is part of a number: "12" for "twelve", "1,500,000"
 * for both words of "1.5 million". null for the letters behind a number, which are no term of their own.
 */
export function otherNumbers(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  english: English,
): ReadonlyMap<number, readonly Variant[] | null> {
  const numbers = new Map<number, readonly Variant[] | null>();
  const heldOf = (forms: readonly (readonly string[])[]): readonly Variant[] =>
    forms
      .map((words) => words.map((word) => english.stemOf(word)))
      .filter((stems) => stems.every((stem) => vocabulary.hasStem(stem)))
      .map((stems) => ({ stems, kind: 'number', weight: TERM_WEIGHTS.otherForm }));
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const rank = rankInDigits(token?.folded ?? '') ?? ORDINALS.get(token?.folded ?? '');
    if (token !== undefined && rank !== undefined) {
      const word = WORD_OF_RANK.get(rank);
      const forms = [inDigits(rank), ...(isInMonth(tokens, at) ? [String(rank)] : [])];
      const written = word === undefined ? forms : [...forms, word];
      const variants = heldOf(
        written.filter((form) => form !== token.folded).map((form) => [form]),
      );
      // "1st" says no more than "first", which is no term
      const isSmall = word !== undefined && english.readWord(word)?.isStop === true;
      numbers.set(at, isSmall && !vocabulary.hasStem(token.stem) ? null : variants);
      continue;
    }
    const numeral = readNumeral(tokens, at);
    if (numeral?.form !== 'cardinal') continue;
    const forms = numberForms(numeral.value);
    const variants = heldOf(isInMonth(tokens, at) ? [...forms, [inDigits(numeral.value)]] : forms);
    for (let of = at; of < numeral.next; of += 1) {
      const token = tokens[of];
      const isBehind = of > at && token !== undefined && isLetters(token);
      numbers.set(of, isBehind ? null : variants);
    }
    at = numeral.next - 1;
  }
  return numbers;
}
