import { foldText } from '../core/language/fold';
import { baseForms } from '../core/language/words/inflection';

/** Words that say how something is asked, not what about. */
const LIGHT = new Set(
  (
    'a about after all also am an and any are as at be been being but by can could did do does for from ' +
    'get give had has have he her him his how i in into is it its just know many me more most much my no not ' +
    'of on or our out please she so some tell than that the their them then there these they this those to up ' +
    'us was we were what when where which who whom whose why will with would you your'
  ).split(' '),
);

/** The words a question is about, each in a form that its inflections share; without order. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const telling = words.filter((word) => !LIGHT.has(word));
  const kept = telling.length > 0 ? telling : words;
  // "estimates" loses its s and "estimated" its ed: without the e they meet
  return new Set(kept.map((word) => (baseForms(word)[0] ?? word).replace(/e$/u, '')));
}
