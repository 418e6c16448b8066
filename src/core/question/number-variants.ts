import type { Vocabulary } from '../corpus/vocabulary';
import type { English } from '../language/english';
import { numberForms } from '../language/numbers/number-forms';
import { readNumeral } from '../language/numbers/numeral';
import type { Token } from '../language/token';
import { MAGNITUDES } from '../language/words/number-words';
import type { Variant } from './question';
import { TERM_WEIGHTS } from './thresholds';

/** "120k", "3bn": letters that stand for a magnitude say nothing without their number. */
const isLetters = ({ folded }: Token): boolean => MAGNITUDES.has(folded) && folded.length < 4;

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
  for (let at = 0; at < tokens.length; at += 1) {
    const numeral = readNumeral(tokens, at);
    if (numeral?.form !== 'cardinal') continue;
    const variants = numberForms(numeral.value)
      .map((words) => words.map((word) => english.stemOf(word)))
      .filter((stems) => stems.every((stem) => vocabulary.hasStem(stem)))
      .map((stems): Variant => ({ stems, kind: 'number', weight: TERM_WEIGHTS.otherForm }));
    for (let of = at; of < numeral.next; of += 1) {
      const token = tokens[of];
      const isBehind = of > at && token !== undefined && isLetters(token);
      numbers.set(of, isBehind ? null : variants);
    }
    at = numeral.next - 1;
  }
  return numbers;
}
