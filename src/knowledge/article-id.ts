import { basename } from 'node:path';
import { TYPED_APOSTROPHES } from '../core/language/words/quote-marks';

const SAFE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;
/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const BETWEEN_LETTERS = new RegExp(`[\\p{M}${TYPED_APOSTROPHES}]`, 'gu');
const LONGEST_ID = 120;
const LONGEST_SLUG = 80;

/** What an id must be, for messages. */
export const ID_RULE =
  'use letters a to z, digits, dots, dashes and underscores only, begin with a letter or a digit, ' +
  `at most ${LONGEST_ID} characters`;

/** Whether a text can be an article's id and a file name on every system. */
export function isSafeId(id: string): boolean {
  return id.length <= LONGEST_ID && SAFE.test(id) && !RESERVED.test(id) && !id.endsWith('.');
}

/** The id of the article in a file, by the file's name: its path without folders and ".md". */
export const idOfFile = (path: string): string => basename(path).replace(/\.md$/iu, '');

/** Letters that Unicode takes apart into nothing of ASCII, as they are commonly written in it. */
const SPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', å: 'a', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h' },
    ...{ ı: 'i', ŋ: 'ng' },
  }),
);

/** A text as part of an id: lower-case words joined by dashes, cut at a word; may be empty. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(BETWEEN_LETTERS, '')
    .toLowerCase()
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => SPELT.get(letter) ?? letter)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug;
}

/**
 * The id an imported article gets: the outlet's shortest known name, then the headline. Always safe;
 * two articles of one outlet with the same headline get the same id.
 */
export function idFor(publisher: string, aliases: readonly string[], headline: string): string {
  const [alias] = aliases;
  const outlet = alias !== undefined && alias.length < publisher.length ? alias : publisher;
  const id = slugOf([slugOf(outlet), slugOf(headline) || 'article'].join(' '));
  return isSafeId(id) ? id : `article-${id}`;
}
