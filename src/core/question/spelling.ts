import type { Corpus } from '../corpus/corpus';
import { isOfCountry } from '../language/words/countries';
import { isFunctionWord } from '../language/words/function-words';
import type { Lexicon } from '../language/words/lexicon';
import type { Token } from '../language/token';
import { SLIPS, TERM_WEIGHTS } from './thresholds';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Everything one edit away: a letter dropped, added, changed, or two swapped; the word itself is among it. */
export function* oneEditFrom(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    yield head + tail.slice(1);
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
    for (const letter of LETTERS) {
      yield head + letter + tail;
      yield head + letter + tail.slice(1);
    }
  }
}

/** Every word one edit away that English knows. */
export function knownNearby(folded: string, lexicon: Lexicon): readonly string[] {
  if (!/^[a-z]{4,20}$/u.test(folded)) return [];
  const found = new Set<string>();
  for (const word of oneEditFrom(folded)) {
    if (word !== folded && lexicon.knows(word)) found.add(word);
  }
  return [...found];
}

/**
 * Words of the coverage that an unknown word may have been meant to be. A word that English knows
 * is no typo, unless it is one swap or slip from a name; short words must be closer than long ones.
 */
export function spellingsOf(
  token: Token,
  corpus: Corpus,
  lexicon: Lexicon,
): readonly { readonly stem: string; readonly weight: number }[] {
  const { folded } = token;
  if (token.kind !== 'word' || folded.length < 4) return [];
  if (isFunctionWord(folded) || lexicon.knows(token.lemma) || lexicon.knows(folded)) return [];
  if (isOfCountry(folded)) return [];
  const most = folded.length < 5 ? 1 : 2;
  const owner = /[^s]s$/u.test(folded) ? folded.slice(0, -1) : null;
  const owned = owner === null || owner.length < 4 ? [] : corpus.vocabulary.nearest(owner, 1);
  // "chois": a name misspelt, its apostrophe left out
  const near = [
    ...corpus.vocabulary.nearest(folded, most),
    ...owned.filter(({ stem }) => corpus.vocabulary.isName(stem)),
  ];
  const closest = near[0]?.edits ?? 0;
  const sound = skeleton(folded);
  return near
    .filter(({ edits, folded: other }) => {
      // a vowel is mistaken more easily than a consonant: "blaim" is "blame" as well as "claim"
      if (skeleton(other) === sound) return true;
      if (edits !== closest) return false;
      // "Parlow" is no slip for "Pellow": two in a short word make another, and hardly anybody mistakes the first letter
      return edits < 2
        ? other[0] === folded[0] || folded.length >= SLIPS.leastLetters
        : folded.length >= SLIPS.leastOfTwo;
    })
    .slice(0, 4)
    .map(({ stem, edits, folded: other }) => ({
      stem,
      weight:
        edits === 1 || skeleton(other) === sound ? TERM_WEIGHTS.oneSlip : TERM_WEIGHTS.twoSlips,
    }));
}

/** A word's consonants in order, doubled ones once, behind its first letter. */
export function skeleton(word: string): string {
  return (
    word.charAt(0) +
    word
      .slice(1)
      .replaceAll(/[aeiouy]/gu, '')
      .replaceAll(/(.)\1+/gu, '$1')
  );
}
