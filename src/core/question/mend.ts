import type { Corpus } from '../corpus/corpus';
import { countriesNamed } from '../language/countries';
import type { English } from '../language/english';
import type { Lexicon } from '../language/lexicon';
import { expandAbbreviation } from '../language/variants';
import { editsBetween } from '../corpus/vocabulary';

/** The words a question hangs on: a slip in one of them hides what is asked. */
const CARRYING = (
  'what who when where why how many much which does did was were said have about there their people ' +
  'because between before after during speak talk tell think happen make take give'
).split(' ');

/** Hyphenated words are left alone: "re" in "re-education" is no short form. */
/** What a question begins with: "wen" is a word, but not there. */
const OPENING = ['when', 'what', 'where', 'who', 'why', 'how', 'which'];

const WORD = /(?<![\p{L}\p{N}]-)[\p{L}\p{N}](?:[\p{L}\p{N}'’&.]*[\p{L}\p{N}])?(?!-?[\p{L}\p{N}])/gu;

/** The long form of a short one that fits the coverage best; null where the word is no short form. */
function longForm(word: string, corpus: Corpus, english: English): string | null {
  const written = expandAbbreviation(word);
  // people type "hrw" for HRW; a form that is a word of its own ("us", "it") is not looked up so
  const forms =
    written.length > 0 || !/^\p{Ll}{3,5}$/u.test(word)
      ? written
      : expandAbbreviation(word.toUpperCase());
  if (forms.length === 0) return null;
  const held = (form: string): boolean =>
    english
      .readTokens(form)
      .every(
        (token) => token.isStop || token.kind === 'mark' || corpus.vocabulary.hasStem(token.stem),
      );
  return forms.find(held) ?? (/^\p{Lu}+$/u.test(word) ? null : (forms[0] ?? null));
}

/** A question word that was mistyped; null where the coverage or English has the word as it is. */
function carryingWord(folded: string, corpus: Corpus, lexicon: Lexicon): string | null {
  if (folded.length < 3 || lexicon.knows(folded)) return null;
  if (corpus.vocabulary.nearest(folded, 1).length > 0) return null;
  const sameLetters = [...folded].sort().join('');
  const near = CARRYING.filter(
    (word) =>
      editsBetween(folded, word, 1) <= 1 &&
      // short words must be the same letters swapped, or differ in a doubled or missing one only
      (folded.length > 3 ||
        [...word].sort().join('') === sameLetters ||
        Math.abs(word.length - folded.length) === 1),
  );
  return near[0] ?? null;
}

/** "kims", "NKs": a name of the coverage with the apostrophe left out; null for anything else. */
function possessiveName(
  word: string,
  folded: string,
  corpus: Corpus,
  english: English,
): string | null {
  if (!/[^s']s$/iu.test(word) || word.length < 3) return null;
  const { vocabulary } = corpus;
  if (vocabulary.holds(folded)) return null;
  const owner = word.slice(0, -1);
  const short = longForm(owner, corpus, english);
  if (short !== null && /^\p{Lu}/u.test(short)) return `${short}'s`;
  const name = folded.slice(0, -1);
  // "the north koreans" are many, not the owners of the next word
  if (countriesNamed(name).some(({ by }) => by === 'demonym')) return null;
  return vocabulary.holds(name) && vocabulary.isName(english.stemOf(name)) ? `${owner}'s` : null;
}

/**
 * The question with its short forms written out ("ppl", "NK") and mistyped question words mended.
 * A word that the coverage itself uses is never touched.
 */
export function mendQuestion(
  text: string,
  corpus: Corpus,
  english: English,
  lexicon: Lexicon,
): string {
  const opening = /^\W*/u.exec(text)?.[0].length ?? 0;
  return text
    .replaceAll(/\bacc(?:ording|rding|ordin)?\.?\s+to\b/giu, 'according to')
    .replaceAll(WORD, (word, offset: number) => {
      const folded = word.toLowerCase();
      const token = english.readWord(folded);
      if (!token || /^\d/u.test(word)) return word;
      const possessive = possessiveName(word, token.folded, corpus, english);
      if (possessive !== null) return possessive;
      const covered =
        corpus.vocabulary.hasStem(token.stem) || corpus.vocabulary.acronym(token.folded) !== null;
      if (covered && !token.isStop) return word;
      if (CARRYING.includes(folded)) return word;
      const long = longForm(word, corpus, english);
      if (long !== null) return long;
      if (token.isStop || covered) return word;
      if (offset <= opening) {
        const asked = OPENING.find((other) => editsBetween(folded, other, 1) <= 1);
        if (asked !== undefined) return asked;
      }
      if (lexicon.knows(token.lemma)) return word;
      return carryingWord(folded, corpus, lexicon) ?? word;
    });
}
