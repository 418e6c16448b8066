import { derive } from '../../language/derived';
import type { Token } from '../../language/token';
import { PARTS, CLOSED_PARTS, isPart } from '../../language/parts-of-speech';
import type { English } from '../../language/english';
import { isEnglishWord } from '../../language/words/english-words';
import {
  isBodyNoun,
  isCrowdNoun,
  isPersonNoun,
  isTextNoun,
} from '../../language/words/person-words';

/** Tells ordinary words from names at the head of a sentence, where both have a capital. */
export interface CommonWords {
  /** Whether a folded word is ordinary English. */
  isCommon(folded: string): boolean;
  /** Whether a folded word can stand right before a name without being part of it ("Yesterday Berg"). */
  canPrecede(folded: string): boolean;
}

function createCommonWords(english: English): CommonWords {
  const known = new Map<string, boolean>();
  const isNounForPeople = (word: string): boolean =>
    isPersonNoun(word) || isCrowdNoun(word) || isBodyNoun(word) || isTextNoun(word);
  const first = (folded: string): Token | undefined => english.readTokens(folded)[0];
  const isCommon = (folded: string): boolean => {
    const kept = known.get(folded);
    if (kept !== undefined) return kept;
    // irregular forms ("went") and small words that no dictionary of nouns and verbs has by their tag
    const found =
      isEnglishWord(folded) ||
      isNounForPeople(folded) ||
      isPart(first(folded), CLOSED_PARTS | PARTS.VERB);
    // words of all articles pass through here: keep the cache from growing without end
    if (known.size > 50_000) known.clear();
    known.set(folded, found);
    return found;
  };
  const canPrecede = (folded: string): boolean =>
    isNounForPeople(folded) ||
    /(?:ing|ed|ly)$/u.test(folded) ||
    isPart(first(folded), CLOSED_PARTS);
  return { isCommon, canPrecede };
}

/** The reader of common words that goes with an English; what it looked up is kept there. */
export const commonWordsOf = derive(createCommonWords);
