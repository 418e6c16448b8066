import { ASKING_WORDS } from '../language/words/link-words';
import { anyOf } from '../language/words/word-set';
import { LEAD_IN } from './openings';
import { APOSTROPHES } from '../language/words/quote-marks';

const TRUE = '(?:true|correct|right|so|the case|a fact|accurate|real)';
/** "is it true that", "yes or no:", "can you confirm that": what follows is what is asked. */
const BEFORE = new RegExp(
  `^\\W*${LEAD_IN}?(?:(?:is|was|isn[${APOSTROPHES}]t) (?:it|that|this) (?:really |actually |in fact )?(?:true|correct|right|the case|a fact) (?:that )?|(?:true or false|yes or no)\\s*[:,?-]\\s*|(?:(?:can|could) (?:you|u|anyone|anybody|someone) )?confirm (?:that|whether|if) )(?=.*\\p{L})`,
  'iu',
);
/** "I heard that … is that right?" */
const HEARD = new RegExp(
  `^\\W*${LEAD_IN}?(?:i|we) (?:just |have |'ve )?(?:heard|hear|read|was told|were told|saw|thought|think|gather)(?: somewhere| here| online)? (?:that )?(?=.*\\p{L})`,
  'iu',
);
/** "… is that right?", "…, true?" */
const BEHIND = new RegExp(
  `(?:[,.;!?]?\\s+(?:is|was|isn[${APOSTROPHES}]t) (?:that|this|it) (?:really |actually )?${TRUE}|[,;]\\s*(?:true or false|yes or no|right|true|correct|or not))\\s*[?!.]*$`,
  'iu',
);
const ASKING = new RegExp(`^\\W*${anyOf(ASKING_WORDS)}\\b`, 'iu');

/**
 * The statement that a question asks the truth of, as a question: "is it true that X", "I heard X, is
 * that right?" and "yes or no: X" all ask "X?". Any other question as it is.
 */
export function unframed(text: string): string {
  const tail = text.replace(BEHIND, '');
  const isFramedBehind = tail !== text && /\p{L}.*\s.*\p{L}/u.test(tail) && !ASKING.test(tail);
  const body = isFramedBehind ? tail.replace(HEARD, '') : text;
  const bare = body.replace(BEFORE, '');
  if (bare === text) return text;
  return /[?!.]\s*$/u.test(bare) ? bare : `${bare.trimEnd()}?`;
}
