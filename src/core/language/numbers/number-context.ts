import { PARTS, isPart } from '../parts-of-speech';
import { CLOCK_WORDS, MONTHS } from '../words/calendar-words';
import { DATE_LINKS, PART_LINKS } from '../words/link-words';
import { UNMARKED_PLURALS } from '../words/person-words';
import { HEDGES, HEDGE_PHRASES } from '../words/number-words';
import type { Numeral } from './numeral';
import type { Token } from '../token';

/** Words before a number that make it a label, not a quantity: "Article 19", "Flight 370". */
const LABELS = new Set(
  (
    'no number nos article section chapter page pages flight route highway room gate line unit phase level ' +
    'category type resolution paragraph clause verse volume issue episode season act bill rule title ' +
    'apartment suite building channel platform terminal interstate motorway junction stage version'
  ).split(' '),
);

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...[...DATE_LINKS, ...PART_LINKS],
  ...['the', 'to'],
]);
const isClockWord = (folded: string): boolean =>
  CLOCK_WORDS.has(folded) || /^[ap]\.?m\.?$/u.test(folded);

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && token.isCapitalised && MONTHS.has(token.folded);

/** Whether a noun of the plural follows, which only a count can stand before: "2000 people". */
function countsNext(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && (/s$/u.test(token.folded) || UNMARKED_PLURALS.has(token.folded));
}

/** Whether a plain number is no quantity but a year, date, time, telephone number or label. */
export function isNoQuantity(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[numeral.next]];
  if (token === undefined) return true;
  if (isMonth(before) || (isMonth(after) && numeral.value <= 31)) return true;
  if (!numeral.inDigits) return false;
  const afterOf = after?.folded === 'of' ? tokens[numeral.next + 1] : undefined;
  if (isMonth(afterOf) && numeral.value <= 31) return true;
  if (numeral.scale > 1 || numeral.form === 'ordinal') return false;
  if (isClockWord(after?.folded ?? '')) return true;
  if (/^\d{3}[-–]\d{4}$/u.test(token.text)) return true;
  if (numeral.form === 'pair')
    return YEAR.test(token.text.slice(0, 4)) && /^\d{4}[-–](?:\d{2}|\d{4})$/u.test(token.text);
  if (YEAR.test(token.text)) {
    return !countsNext(after) || YEAR_PREPOSITIONS.has(before?.folded ?? '');
  }
  // one number right behind another, or behind a plus sign: a telephone number
  if (before?.text === '+' || (before?.kind === 'number' && /^\d+$/u.test(before.text)))
    return true;
  if (after?.kind === 'number' && /^\d+$/u.test(after.text)) return true;
  if (/^\d{10,}$/u.test(token.text) || (/^0\d/u.test(token.text) && !token.text.includes('.')))
    return true;
  if (before === undefined) return after?.text === '.' && tokens.length > 2;
  if (LABELS.has(before.folded) && before.kind === 'word' && before.text !== 'no') {
    return before.folded !== 'no' || !isPart(after, PARTS.NOUN | PARTS.ADJ);
  }
  if (!before.isCapitalised || at < 2 || before.isStop) return false;
  return (
    !isPart(after, PARTS.NOUN | PARTS.ADJ | PARTS.VERB | PARTS.ADP | PARTS.CCONJ) &&
    after?.text !== '%' &&
    after?.folded !== '-'
  );
}

/** Whether the words before a number hedge it: "about", "more than", "as many as". */
export function isHedged(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.folded ?? '';
  const phrase = `${tokens[at - 2]?.folded ?? ''} ${last}`;
  if (HEDGE_PHRASES.has(phrase)) return true;
  if (last === 'a' || last === 'an' || last === 'the')
    return HEDGES.has(tokens[at - 2]?.folded ?? '') && at > 2;
  return HEDGES.has(last);
}
