import type { English } from '../../../src/core/language/english';
import { isLightInPhrase } from '../../../src/core/language/words/phrase-places';

/** Function words of which alone no entry is made: "so that", "out of", "how many". */
const FUNCTION_WORDS = new Set(
  (
    'of in on at to for by with from into about as than over under after before between through against ' +
    'during without within because so if while and or but not no nor yet only just even also too very more most ' +
    'less least much many few some any all both each every other another else same such how why when ' +
    'where what who whose whom which that this these those it its they them their he she his her him we us our ' +
    'you your i me my there here now then once again ever never always often be is are was were been being ' +
    'do does did have has had can could will would shall should may might must up down out off'
  ).split(' '),
);
/** A preposition at the end asks for its object; the phrase is known without it: "let go of". */
const TRAILING = new Set('of to for with as by on in at from about into'.split(' '));
/** The frame of a question says nothing of what is asked: "what did they say". */
const FRAME =
  /^(?:what|how|when|where|why|who) (?:do|does|did|done|is|are|was|they|he|she|it|you)\b/u;
/** Stems in one entry, at most; a compound with hyphens may come to more than four. */
const MOST_STEMS = 5;

/**
 * The stems by which an entry is matched, apart by spaces: light words left out, in the forms that a
 * text may give ("lay off" is read as "lie off", "laid off" as "lay off"). Empty where nothing telling
 * is left.
 */
export function stemsOf(entry: string, english: English): readonly string[] {
  if (FRAME.test(entry)) return [];
  const words = english
    .readTokens(entry)
    .filter(({ kind, folded }) => kind !== 'mark' && !folded.startsWith("'"));
  const kept = words.filter(({ folded }) => !isLightInPhrase(folded));
  while (kept.length > 2 && TRAILING.has(kept.at(-1)?.folded ?? '')) kept.pop();
  if (kept.length === 0 || kept.length > MOST_STEMS) return [];
  if (kept.every(({ folded }) => FUNCTION_WORDS.has(folded))) return [];
  // "buy it" may be to believe it, and mostly is not
  if (kept.length === 2 && kept[1]?.folded === 'it') return [];
  if (kept.length === 1 && kept[0]?.isStop === true) return [];
  const forms = [kept.map(({ stem }) => stem), kept.map(({ folded }) => english.stemOf(folded))];
  return [...new Set(forms.map((stems) => stems.join(' ')))];
}
