import type { English } from '../language/english';
import type { Token } from '../language/token';
import { MONTHS } from '../language/words/calendar-words';
import { ABSOLUTES, ARTICLES, DEMONSTRATIVES, QUANTIFIERS } from '../language/words/determiners';
import { ASKING_WORDS, COORDINATORS, PREPOSITIONS } from '../language/words/link-words';
import { CARDINALS, MAGNITUDES, NEARLY } from '../language/words/number-words';
import { POSSESSIVES } from '../language/words/pronouns';
import { APOSTROPHES } from '../language/words/quote-marks';
import { without, wordSet } from '../language/words/word-set';

const MEANT: Readonly<Record<string, string>> = { '2': 'to', '4': 'for' };
/** Words behind which a figure counts or numbers things. */
const BEFORE_FIGURES: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...DEMONSTRATIVES,
  ...QUANTIFIERS,
  ...ABSOLUTES,
  ...POSSESSIVES,
  ...without(PREPOSITIONS, 'to'),
  ...NEARLY,
  ...MONTHS.keys(),
  ...CARDINALS.keys(),
  ...without(ASKING_WORDS, 'how'),
  ...wordSet('other others next than least under over between per w d wich plus minus and n or vs'),
  ...wordSet(
    'number no nr day week wk month year phase part chapter group level article round stage season episode tier wave plan ' +
      'route road terminal platform gate line lane class grade type zone area unit block reactor runway war covid section',
  ),
]);
/** Words before which one counts, besides whatever stands in the plural. */
const BEHIND_FIGURES: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...CARDINALS.keys(),
  ...COORDINATORS,
  ...wordSet('other others more of in n out people ppl yrs hrs mins am pm percent x'),
]);

const IN_WORD = `[\\p{L}\\p{N}${APOSTROPHES}]+`;
const BEHIND = new RegExp(`^\\s+(${IN_WORD})`, 'u');
const BEFORE = new RegExp(`(${IN_WORD})[^\\p{L}\\p{N}]*$`, 'u');
const wordBehind = (text: string): string => BEHIND.exec(text)?.[1] ?? '';
const wordBefore = (text: string): string => BEFORE.exec(text)?.[1] ?? '';

const isDeed = (token: Token | null): boolean =>
  token !== null && (token.pos === 'VERB' || token.isStop);

/**
 * A question typed in small letters with "2" and "4" written as "to" and "for" where they count nothing: "is it safe 2
 * swim", "who paid 4 it"; "the 2 ministers" and "phase 2" stay.
 */
export function withoutDigitWords(text: string, english: English): string {
  if (text !== text.toLowerCase()) return text;
  return text.replaceAll(/(?<=\s)[24](?=\s|\W*$)/gu, (digit, offset: number) => {
    const [before, behind] = [text.slice(0, offset), text.slice(offset + 1)];
    const next = wordBehind(behind);
    const last = wordBefore(before);
    if (BEFORE_FIGURES.has(last) || BEHIND_FIGURES.has(next)) return digit;
    if (next === '') return isDeed(english.readWord(last)) ? (MEANT[digit] ?? digit) : digit;
    const token = english.readWord(next);
    const isPlural = token?.pos === 'NOUN' && token.lemma !== token.folded;
    return isPlural ? digit : (MEANT[digit] ?? digit);
  });
}
