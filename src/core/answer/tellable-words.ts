import type { Corpus } from '../corpus/corpus';
import { isLarge } from '../corpus/word-tally';
import { isFirstName } from '../language/words/first-names';
import type { English } from '../language/english';
import { isEnglishWord } from '../language/words/english-words';
import { readNumeral } from '../language/numbers/numeral';
import type { Token } from '../language/token';
import { APOSTROPHES } from '../language/words/quote-marks';

const INNER = new RegExp(`^[-${APOSTROPHES}]$`, 'u');

/** The words of a question that stand beside what may be a name, and may belong to it: "tom baker". */
function besideNames(tokens: readonly Token[]): ReadonlySet<string> {
  const isNameAt = (at: number): boolean => {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.isStop) return false;
    const { folded, lemma } = token;
    if (isLarge(tokens, at) || isFirstName(folded)) return true;
    return !isEnglishWord(folded) && !isEnglishWord(lemma);
  };
  const beside = tokens.filter((_, at) => isNameAt(at - 1) || isNameAt(at + 1));
  return new Set(beside.map(({ folded }) => folded));
}

/**
 * Of words that somebody asked with, those that tell nothing of the asker or of whom was asked about:
 * the coverage has them as they are, and they are no numbers, no names, and no words that it also has in names
 * or that stand beside what may be a name in `question`, as it was understood.
 */
export function tellableWords(
  words: readonly string[],
  question: string,
  corpus: Corpus,
  english: English,
): readonly string[] {
  if (words.length === 0) return [];
  const { vocabulary } = corpus;
  const beside = besideNames(english.readTokens(question));
  return words.filter((word) => {
    const tokens = english.readTokens(word);
    return (
      tokens.length > 0 &&
      tokens.every(
        ({ text, folded, stem, kind, pos }, at) =>
          kind !== 'number' &&
          pos !== 'NUM' &&
          text === text.toLowerCase() &&
          (kind === 'mark' ? INNER.test(text) : vocabulary.isCommon(folded)) &&
          !vocabulary.isName(stem) &&
          !vocabulary.isOfPerson(stem) &&
          !isFirstName(folded) &&
          !beside.has(folded) &&
          readNumeral(tokens, at) === null,
      )
    );
  });
}
