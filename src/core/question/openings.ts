import { COMMON_OPENERS, OPENING_MODALS, THIRD_BE_FORMS } from '../language/words/auxiliaries';
import { DEMONSTRATIVES } from '../language/words/determiners';
import { ASKING_WORDS, LEAD_INS } from '../language/words/link-words';
import { anyOf } from '../language/words/word-set';
import { APOSTROPHES } from '../language/words/quote-marks';

/*
 * Pieces of regular expressions (flags "iu") for what is read before a question is cut into tokens.
 */

/** One small word that a question may begin with: "so ", "okay, ". */
export const LEAD_IN = `(?:${anyOf(LEAD_INS)}[,!]?\\s+)`;
/** The beginning of a message with any of them. */
export const OPENINGS = `^\\W*${LEAD_IN}*`;
/** "be" behind a question word, glued to it or not: "what's", "whats", "what were". */
export const BE_BEHIND = `(?:[${APOSTROPHES}]?s| ${anyOf(THIRD_BE_FORMS)})`;
/** A word by which a sentence shows that it asks. */
export const ASKS = anyOf([...ASKING_WORDS, 'whats', ...COMMON_OPENERS]);
/** A verb by which is asked what may be done: "can", "should". */
export const MAY = anyOf([...OPENING_MODALS, 'may']);
/** A word before the articles that says which, with the blank behind it. */
export const WHICH_ONES = `(?:${anyOf([...DEMONSTRATIVES, 'the', 'your', 'both', 'all', 'each', 'any'])} )`;
/** Small words behind a question that ask nothing, with the blank before each: " here", " please". */
export const NOW = '(?: (?:here|now|again|then|please|pls|today|exactly))*';
