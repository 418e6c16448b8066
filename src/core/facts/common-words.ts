import type { English } from '../language/english';
import { isEnglishWord } from '../language/english-words';
import { isBodyNoun, isCrowdNoun, isPersonNoun, isTextNoun } from './person-words';

const FUNCTION_TAGS = /^(?:ADV|ADP|DET|PRON|AUX|VERB|SCONJ|CCONJ|NUM|INTJ|PART|ADJ)$/u;

/** Tells ordinary words from names at the head of a sentence, where both have a capital. */
export function createCommonWords(english: English): (folded: string) => boolean {
  const known = new Map<string, boolean>();
  const isNounForPeople = (word: string): boolean =>
    isPersonNoun(word) || isCrowdNoun(word) || isBodyNoun(word) || isTextNoun(word);
  return (folded) => {
    let isCommon = known.get(folded);
    if (isCommon === undefined) {
      isCommon =
        isEnglishWord(folded) ||
        isNounForPeople(folded) ||
        // irregular forms ("went") and the small words that no dictionary of nouns and verbs has
        FUNCTION_TAGS.test(english.readTokens(folded)[0]?.pos ?? '');
      known.set(folded, isCommon);
    }
    return isCommon;
  };
}
