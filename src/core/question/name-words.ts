import type { Vocabulary } from '../corpus/vocabulary';
import { NOUNS, PARTS, isPart } from '../language/parts-of-speech';
import type { Token } from '../language/token';
import { countriesNamed } from '../language/words/countries';
import type { Lexicon } from '../language/words/lexicon';
import { isOf, POSSESSIVE } from '../language/words/word-classes';

/**
 * Whether a word typed small is one of English by itself, of which the coverage may have only names: "the guard" where
 * it has a National Guard. A word of a person's name may be that, and one beside another of a name.
 */
export function isOrdinary(
  tokens: readonly Token[],
  position: number,
  vocabulary: Vocabulary,
  lexicon: Pick<Lexicon, 'knows'>,
): boolean {
  const token = tokens[position];
  if (!token || token.isCapitalised || !lexicon.knows(token.folded)) return false;
  if (vocabulary.isPersonWord(token.folded)) return false;
  if (vocabulary.acronym(token.folded) !== null && !vocabulary.hasStem(token.stem)) return false;
  return [position - 1, position + 1].every((at) => {
    const beside = tokens[at];
    return !beside || beside.isStop || !vocabulary.isName(beside.stem);
  });
}

/** Letters of the shorter half of a compound: "stall" and "holders". */
const LEAST_HALF = 4;

/** Whether a word is two of English in one. */
function isCompound(folded: string, lexicon: Pick<Lexicon, 'knows'>): boolean {
  for (let at = LEAST_HALF; at <= folded.length - LEAST_HALF; at += 1) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at)];
    if (lexicon.knows(head) && (lexicon.knows(tail) || lexicon.knows(tail.replace(/s$/u, ''))))
      return true;
  }
  return false;
}

const STRANGE = /^\p{Ll}{4,}$/u;

/**
 * Whether a noun typed small is a name that the coverage has not: English does not know it, and it stands as names do,
 * without a determiner ("the barn of orsley") or before a noun ("the orsley bridge").
 */
export function isStrange(
  tokens: readonly Token[],
  position: number,
  lexicon: Pick<Lexicon, 'knows'>,
): boolean {
  const token = tokens[position];
  if (!token || !STRANGE.test(token.text)) return false;
  if (lexicon.knows(token.folded) || lexicon.knows(token.lemma)) return false;
  if (countriesNamed(token.folded).length > 0) return true;
  if (!isPart(token, NOUNS) || isCompound(token.folded, lexicon)) return false;
  const before = tokens[position - 1];
  const isDetermined = isPart(before, PARTS.DET) || isOf(before?.folded, POSSESSIVE);
  return !isDetermined || isPart(tokens[position + 1], NOUNS);
}
