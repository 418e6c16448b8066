import { sentencesOf } from '../language/sentences';
import { LONGEST_QUESTION } from './clean';
import { ASKS, LEAD_IN } from './openings';
import { CLOSING_MARKS } from '../language/words/quote-marks';

const ADDRESS = /\bhttps?:\/\/\S+/giu;
const LED = new RegExp(
  String.raw`^\W*(?:${LEAD_IN}|(?:also|please|does anybody know|anyone know|i wonder|tell me),?\s+)*${ASKS}\b`,
  'iu',
);

const MARKED = new RegExp(`\\?[${CLOSING_MARKS})\\]*_~|]*$`, 'u');
const isMarked = (sentence: string): boolean =>
  MARKED.test(sentence.replaceAll(ADDRESS, ' ').trimEnd());

/** The first of a text that fits a question, cut before a word; never half a character. */
function beginning(text: string): string {
  if (text.length <= LONGEST_QUESTION) return text;
  const cut = text.slice(0, LONGEST_QUESTION).replace(/\p{Surrogate}$/u, '');
  if (/^\s/u.test(text.slice(cut.length))) return cut.trimEnd();
  const kept = cut.replace(/\S+$/u, '').trimEnd();
  // one word that long has no better place to be cut
  return kept === '' ? cut : kept;
}

/**
 * What a message asks: the whole of it where it is no longer than a question may be; of a longer one
 * the first sentence with a question mark, else the first that is worded as a question, else its
 * beginning. At most `LONGEST_QUESTION` UTF-16 code units; empty only for a text without any words.
 */
export function askingSentence(message: string): string {
  const text = message.trim();
  if (text.length <= LONGEST_QUESTION) return text;
  const sentences = text
    .split(/\n+/u)
    .flatMap((line) => sentencesOf(line).map(({ start, end }) => line.slice(start, end)));
  const asking =
    sentences.find(isMarked) ?? sentences.find((sentence) => LED.test(sentence)) ?? text;
  return beginning(asking);
}
