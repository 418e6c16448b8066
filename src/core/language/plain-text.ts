import { GLUED_CURRENCY } from './words/currencies';
import { FIXED_BLANKS } from './words/number-words';

/** A text as it is read for words, with the way back to the text as it was written. */
export interface PlainText {
  readonly text: string;
  /** The offset, in the written text, of what a code unit of the plain text stands for. */
  readonly startOf: (at: number) => number;
  /** The offset just behind it. */
  readonly endOf: (at: number) => number;
}

/** Soft hyphens, zero-width blanks and joiners, marks of direction: seen by nobody. */
const INVISIBLE =
  '[\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]';
/** Hyphens that no keyboard has, and a minus between letters. */
const HYPHEN = '(?:[\\u2010\\u2011\\ufe63\\uff0d]|(?<=\\p{L})\\u2212(?=\\p{L}))';
/** Letters drawn as one: "ﬁ". */
const LIGATURE = '[\\ufb00-\\ufb06]';
/** Accents set apart behind their letters, as some file systems and editors write them. */
const ACCENT = '(?<=\\p{L})[\\u0300-\\u036f]';
/** Latin letters beyond those of western Europe ("Dvořák", "Erdoğan"): the tokeniser tears words at them. */
const LETTER = '[\\u0100-\\u024f\\u1e00-\\u1eff]';
/** Those of them that are no plain letter with an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', Ŧ: 'T', ŧ: 't', ı: 'i', ĸ: 'k' },
  ...{ Ŋ: 'N', ŋ: 'n', Œ: 'O', œ: 'o', ſ: 's', Ə: 'E', Ơ: 'O', ơ: 'o', Ư: 'U', ư: 'u' },
  ...{ ǝ: 'e', Ɓ: 'B', Ɗ: 'D', Ɖ: 'D', Ƙ: 'K', ƙ: 'k', Ɔ: 'O', Ɛ: 'E' },
};
const FIXED_BLANK = `[${FIXED_BLANKS}]`;
/** Such a blank between two groups of one number; what stands before it is looked at and not taken. */
const GROUPING = `(?<=(?<![\\d.,])\\d{1,3}(?:${FIXED_BLANK}\\d{3}){0,4})${FIXED_BLANK}(?=\\d{3}(?!\\d))`;
/** An acronym joined to a word, which the tokeniser keeps in one where it is spelt like a prefix: "UN-brokered". */
const JOINED_ACRONYM = '(?<![\\p{L}\\p{N}-])\\p{Lu}{2,}(?=[-\\u2010\\u2011]\\p{Ll})';
const ODD = new RegExp(
  `((?:${INVISIBLE}|${ACCENT})+)|(${HYPHEN})|(${LIGATURE})|(${LETTER})|(${GROUPING})|(${GLUED_CURRENCY.source}|${JOINED_ACRONYM})`,
  'gu',
);
/** Quick looks pass most texts by: all of it on the keyboard, no letter before a digit, no capitals before a hyphen. */
const ON_KEYBOARD = /^[\u0000-\u007f]*$/u;
const LETTER_BEFORE_DIGIT = /[A-Za-z.]\d/u;
const CAPITALS_BEFORE_HYPHEN = /[A-Z]{2}-[a-z]/u;
const ANY_SIGN = new RegExp(
  `${INVISIBLE}|${ACCENT}|${HYPHEN}|${LIGATURE}|${LETTER}|\\d${FIXED_BLANK}\\d`,
  'u',
);

/** The letter of the keyboard that a Latin letter is drawn after; itself where there is none. */
function plainLetter(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  return base < '\u0080' ? base : (PLAIN_LETTERS[base] ?? letter);
}

const isOdd = (text: string): boolean =>
  (LETTER_BEFORE_DIGIT.test(text) && GLUED_CURRENCY.test(text)) ||
  CAPITALS_BEFORE_HYPHEN.test(text) ||
  (!ON_KEYBOARD.test(text) && ANY_SIGN.test(text));

const same = (at: number): number => at;
const behind = (at: number): number => at + 1;

/**
 * A text without what only gets in a reader's way: what nobody sees is left out, every hyphen is the
 * common one, letters drawn as one are two, those that words would be torn at are plain, a blank between thousands is a comma, and a currency's
 * code stands apart from its amount, as an acronym from the word joined to it. Linear in length.
 */
export function plainText(written: string): PlainText {
  if (!isOdd(written)) return { text: written, startOf: same, endOf: behind };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (plain: string, start: number, end: number, isEach: boolean): void => {
    for (let at = 0; at < plain.length; at += 1) {
      starts.push(isEach ? start + at : start);
      ends.push(isEach ? start + at + 1 : end);
    }
    text += plain;
  };
  let from = 0;
  for (const match of written.matchAll(ODD)) {
    const [whole, invisible, hyphen, ligature, letter, grouping] = match;
    const next = match.index + whole.length;
    add(written.slice(from, match.index), from, match.index, true);
    if (hyphen !== undefined) add('-', match.index, next, false);
    else if (ligature !== undefined) add(ligature.normalize('NFKD'), match.index, next, false);
    else if (letter !== undefined) add(plainLetter(letter), match.index, next, false);
    else if (grouping !== undefined) add(',', match.index, next, false);
    else if (invisible === undefined) {
      add(whole, match.index, next, true);
      add(' ', next, next, false);
    }
    from = next;
  }
  add(written.slice(from), from, written.length, true);
  return {
    text,
    startOf: (at) => starts[at] ?? written.length,
    endOf: (at) => ends[at] ?? written.length,
  };
}
