import type { Corpus } from '../corpus/corpus';
import { derive } from '../corpus/derived';
import { isFirstName } from '../language/words/first-names';
import type { English } from '../language/english';
import { isEnglishWord } from '../language/words/english-words';
import { readNumeral } from '../language/numbers/numeral';
import type { Token } from '../language/token';
import { personStems } from './person';

/** After these a sentence may begin, so a capital need not tell a name. */
const OPENS_SENTENCE = /^["“”„«‘'(:.?!…—–]$/u;

/** Whether a capital tells a name here: within a sentence, or at its head before another. */
function isLarge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.isCapitalised !== true) return false;
  const before = tokens[at - 1]?.text;
  const isHead = before === undefined || OPENS_SENTENCE.test(before);
  return !isHead || tokens[at + 1]?.isCapitalised === true;
}

/** The words that the coverage writes small and never as a name or part of one, folded. */
const commonWords = derive((corpus: Corpus): ReadonlySet<string> => {
  const small = new Set<string>();
  const large = new Set<string>();
  for (const { field, tokens } of corpus.passages) {
    for (const [at, { text, folded, kind }] of tokens.entries()) {
      if (kind === 'word' && text === text.toLowerCase()) small.add(folded);
      // headlines may begin every word with a capital
      if (field === 'body' && isLarge(tokens, at)) large.add(folded);
    }
  }
  for (const word of large) small.delete(word);
  return small;
});

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
  const common = commonWords(corpus);
  const beside = besideNames(english.readTokens(question));
  const ofPersons = personStems(corpus);
  return words.filter((word) => {
    const tokens = english.readTokens(word);
    return (
      tokens.length > 0 &&
      tokens.every(
        ({ text, folded, stem, kind, pos }, at) =>
          kind !== 'number' &&
          pos !== 'NUM' &&
          text === text.toLowerCase() &&
          (kind === 'mark' ? /^[-'’]$/u.test(text) : common.has(folded)) &&
          !corpus.vocabulary.isName(stem) &&
          !ofPersons.has(stem) &&
          !isFirstName(folded) &&
          !beside.has(folded) &&
          readNumeral(tokens, at) === null,
      )
    );
  });
}
