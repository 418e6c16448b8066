import { DOUBLE_MARKS, SINGLE_MARKS } from './words/quote-marks';
/** ASCII that folding only lower-cases: most words, told with one look. The back quote is a mark. */
const PLAIN = /^[ -_a-~]*$/u;

const SINGLE = new RegExp(`[${SINGLE_MARKS}]`, 'gu');
const DOUBLE = new RegExp(`[${DOUBLE_MARKS}]`, 'gu');

/**
 * A word as matching sees it: lower-cased, accents stripped, curly quotes made straight, the dots
 * of "U.N." gone. The length may change, so offsets are never taken from the result.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return withoutDots(text.toLowerCase());
  const folded = text
    // on its own it is an apostrophe, which would be taken apart into a space and an accent
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replaceAll(/[\u2010-\u2012\ufe63\uff0d]/gu, '-')
    .toLowerCase()
    .replaceAll(SINGLE, "'")
    .replaceAll(DOUBLE, '"');
  return withoutDots(folded);
}

/** Drops the dots of acronyms and abbreviations: "u.n.", "gov."; not of "a.k.a. smith". */
function withoutDots(folded: string): string {
  if (!folded.includes('.')) return folded;
  return isDotted(folded) || /^\p{L}{2,5}\.$/u.test(folded) ? folded.replaceAll('.', '') : folded;
}

/** Letters set apart by dots: "u.n.", "U.S". */
function isDotted(text: string): boolean {
  return /^(?:\p{L}\.){1,}\p{L}?\.?$/u.test(text) && text.length > 2;
}

/** Whether a token is written as an acronym: "UN", "U.N.", "AT&T", "G20"; not "A", "I" or "Un". */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&]{1,6}|(?:\p{L}\.){2,6}\p{Lu}?)$/u.test(text);
}
