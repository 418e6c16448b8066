import { COMMON_OPENERS } from '../language/words/auxiliaries';
import { anyOf } from '../language/words/word-set';
import { LEAD_IN } from './openings';
import { APOSTROPHES } from '../language/words/quote-marks';

/** A question word that stands alone: "when?", "and since when?", "where exactly?", "but why not?". */
const BARE = new RegExp(
  String.raw`^\W*${LEAD_IN}?((?:(?:since|until|till|from|by|to|with|for)\s+)?(?:when|where|whom)|why(?<not> not)?|how come)(?:\s+(?:exactly|then|though|was that|is that|did that happen|precisely))?\W*$`,
  'iu',
);
/** A question that another question word can be put before: it begins with its auxiliary, or with such a word and that. */
const WHOLE = new RegExp(
  String.raw`^\W*${LEAD_IN}?(?:(?:since |until )?(?:when|where)\s+|why\s+)?(${anyOf(COMMON_OPENERS)}(?:n[${APOSTROPHES}]t)?\s+\S.*)$`,
  'isu',
);

/** The auxiliaries whose form before "n't" is another one. */
const BEFORE_NOT: Readonly<Record<string, string>> = { can: 'ca', will: 'wo', shall: 'sha' };
const FIRST_WORD = new RegExp(`^[\\p{L}${APOSTROPHES}]+`, 'u');

/** A clause with its auxiliary denied: "will it open" is "won't it open"; as it is where that is denied already. */
const denied = (clause: string): string =>
  clause.replace(FIRST_WORD, (auxiliary) =>
    /n.t$/u.test(auxiliary) ? auxiliary : `${BEFORE_NOT[auxiliary] ?? auxiliary}n't`,
  );

const upper = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/**
 * What a question word alone asks after the question before: "since when?" after "is the mill shut?" is
 * "since when is the mill shut?", and "why not?" is "why isn't the mill shut?". So it is held against all that
 * the first one supposed. null where the text is more than a question word, or the question before is no clause
 * of its own that it could be put before.
 */
export function wholeOfBare(text: string, before: string): string | null {
  const bare = BARE.exec(text);
  const word = bare?.[1];
  const [, clause] = word === undefined ? [] : (WHOLE.exec(before) ?? []);
  if (word === undefined || clause === undefined) return null;
  const whole = `${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
  return bare?.groups?.['not'] === undefined ? `${upper(word)} ${whole}` : `Why ${denied(whole)}`;
}
