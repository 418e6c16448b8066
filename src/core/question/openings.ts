import { COMMON_OPENERS } from '../language/words/auxiliaries';
import { ASKING_WORDS, LEAD_INS } from '../language/words/link-words';
import { anyOf } from '../language/words/word-set';

/*
 * Pieces of regular expressions (flags "iu") for what is read before a question is cut into tokens.
 */

/** One small word that a question may begin with: "so ", "okay, ". */
export const LEAD_IN = `(?:${anyOf(LEAD_INS)}[,!]?\\s+)`;
/** The beginning of a message with any of them. */
export const OPENINGS = `^\\W*${LEAD_IN}*`;
/** "be" behind a question word, glued to it or not: "what's", "whats", "what were". */
export const BE_BEHIND = "(?:['’]?s| is| are| was| were)";
/** A word by which a sentence shows that it asks. */
export const ASKS = anyOf([...ASKING_WORDS, 'whats', ...COMMON_OPENERS]);
