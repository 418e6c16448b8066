import type { Corpus } from '../corpus/corpus';
import { peoplesNamed } from '../language/words/countries';
import type { English } from '../language/english';
import { isEnglishWord } from '../language/words/english-words';
import { isFunctionWord } from '../language/words/function-words';
import type { Lexicon } from '../language/words/lexicon';
import { expandAbbreviation, type ShortFormKind } from '../language/words/variants';
import { editsBetween } from '../corpus/edits';
import { writtenAsHeld } from './codes';
import { withoutDigitWords } from './digit-words';
import { meantWord } from './slips';
import { ASKING_WORDS } from '../language/words/link-words';
import { anyOf, without } from '../language/words/word-set';
import { COMMON_OPENERS } from '../language/words/auxiliaries';
import { OPENINGS } from './openings';
import { APOSTROPHES } from '../language/words/quote-marks';

/** The words a question hangs on: a slip in one of them hides what is asked. */
const CARRYING = (
  'what who when where why how many much which does did was were said have about there their people ' +
  'because between before after during speak talk tell think happen make take give'
).split(' ');

/** What a question begins with, long words first: "wen" is a word, but not there; "wher" is nearer "where". */
const OPENING = [...without(ASKING_WORDS, 'whom whose')].sort((a, b) => b.length - a.length);

/** "were did it go", "whereabouts is it": before another auxiliary these ask where. */
const WHERE_ASKED = new RegExp(
  `(${OPENINGS})(?:were|where ?abouts)(?=\\s+${anyOf(COMMON_OPENERS)}\\b)`,
  'iu',
);

/** What joins two words into one: "re" in "re-education" and "un" in "Jong-un" are no short forms. */
const JOINT = `[-‐‑${APOSTROPHES}/&]`;
/** "b/c", "w/o" and "w/" are short forms as a whole. */
const SLASHED = '[\\p{L}]/[\\p{L}]{1,2}|w/(?=\\s)';
const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}]${JOINT}?)(?:${SLASHED}|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}${APOSTROPHES}&.]*[\\p{L}\\p{N}])?)(?!${JOINT}?[\\p{L}\\p{N}])`,
  'gu',
);

/** The long form of a short one that fits the coverage best; null where the word is no short form. */
function longForm(
  word: string,
  kind: ShortFormKind,
  corpus: Corpus,
  english: English,
): string | null {
  const written = expandAbbreviation(word, kind);
  // people type "hrw" for HRW; a form that is a word of its own ("us", "ice") is not looked up so
  const forms =
    written.length > 0 || !/^\p{Ll}{3,5}$/u.test(word) || isEnglishWord(word)
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

/** "kims plan", "NKs": a name of the coverage with the apostrophe left out; null for anything else. */
function possessiveName(
  word: string,
  folded: string,
  behind: string,
  corpus: Corpus,
  english: English,
): string | null {
  if (!/[^s']s$/iu.test(word) || word.length < 3) return null;
  const { vocabulary } = corpus;
  const isCapital = /^\p{Lu}/u.test(word);
  // "parks" are parks, even where a Park is in the news
  if (vocabulary.holds(folded) || (!isCapital && isEnglishWord(folded))) return null;
  const owner = word.slice(0, -1);
  const short = longForm(owner, 'any', corpus, english);
  if (short !== null && /^\p{Lu}/u.test(short)) return `${short}'s`;
  const name = folded.slice(0, -1);
  // "the north koreans" are many, not the owners of the next word, as are "the Methodists"
  if (peoplesNamed(folded).length > 0) return null;
  if (isCapital && !vocabulary.isPersonWord(name)) return null;
  const next = /^\s+([\p{L}\p{N}]+)/u.exec(behind)?.[1] ?? null;
  if (next === null || isFunctionWord(next.toLowerCase())) return null;
  return vocabulary.holds(name) && vocabulary.isName(english.stemOf(name)) ? `${owner}'s` : null;
}

/** What a word's capital shows it to be; in a text all in capitals it shows nothing. */
function kindOf(word: string, isFirst: boolean, rest: string, shouted: boolean): ShortFormKind {
  if (shouted || !/^\p{Lu}/u.test(word)) return 'any';
  if (!isFirst) return 'name';
  return /^\.?\s+\p{Lu}(?!\p{Lu})/u.test(rest) ? 'before-name' : 'any';
}

/**
 * The question with its codes written as the coverage does ("F16"), its short forms written out ("ppl",
 * "NK") and mistyped question words mended.
 * Left as they are: words that the coverage itself uses, function words, names, and what a hyphen or
 * an apostrophe joins to another word. Mending twice changes nothing more.
 */
export function mendQuestion(
  text: string,
  corpus: Corpus,
  english: English,
  lexicon: Lexicon,
): string {
  const opening = /^\W*/u.exec(text)?.[0].length ?? 0;
  const shouted = !/\p{Ll}/u.test(text);
  const isCareful = !shouted && /\p{Lu}/u.test(text);
  return withoutDigitWords(writtenAsHeld(text, corpus), english)
    .replaceAll(/\bacc(?:ording|rding|ordin)?\.?\s+to\b/giu, 'according to')
    .replace(WHERE_ASKED, '$1where')
    .replaceAll(WORD, (word, offset: number, whole: string) => {
      const folded = word.toLowerCase();
      const token = english.readWord(folded);
      if (!token || (/^\d/u.test(word) && expandAbbreviation(word).length === 0)) return word;
      const isFirst = offset <= opening;
      const behind = whole.slice(offset + word.length);
      const kind = kindOf(word, isFirst, behind, shouted);
      // "the WHO" is none, though "who" is one
      if (isFunctionWord(token.folded) && (kind !== 'name' || /\p{Ll}/u.test(word))) return word;
      const possessive = possessiveName(word, token.folded, behind, corpus, english);
      if (possessive !== null) return possessive;
      const [contracted = ''] = kind === 'name' ? [] : expandAbbreviation(word, kind);
      if (contracted.includes("'") && !corpus.vocabulary.holds(folded)) return contracted;
      // "went" is known by its lemma, but "goin" has the lemma of "going"
      const isKnown =
        isEnglishWord(folded) || (lexicon.knows(token.lemma) && !folded.endsWith('in'));
      // "ministr" has the stem of a word, and is none
      const covered =
        corpus.vocabulary.holds(folded) ||
        (isKnown && corpus.vocabulary.hasStem(token.stem)) ||
        corpus.vocabulary.acronym(token.folded) !== null;
      if (covered && !token.isStop) return word;
      if (CARRYING.includes(folded)) return word;
      const long = longForm(word, kind, corpus, english);
      if (long !== null) return long;
      if (token.isStop || covered || kind === 'name') return word;
      if (isFirst) {
        const asked = OPENING.find((other) => editsBetween(folded, other, 1) <= 1);
        if (asked !== undefined) return asked;
      }
      if (isKnown) return word;
      return carryingWord(folded, corpus, lexicon) ?? meantWord(folded, corpus, isCareful) ?? word;
    });
}
