import { ORDINAL_ENDING, rankInDigits } from '../../language/numbers/ordinal-digits';
import type { Token } from '../../language/token';
import {
  CALENDAR_WORDS,
  CURRENCIES,
  MEASURE_UNITS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  TIME_UNITS,
} from './span-words';
import type { Stretch } from './stretch';

const CURRENCY_MARK = /^(?:\p{Sc}|(?:US|A|C|HK|NZ)\$)$/u;

/** Whether a token is a number, in digits or as a word. */
export function isCount(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'number' || NUMBER_WORDS.has(token.folded);
}

/** Whether a token is a year or a decade: "1984", "1980s". */
export function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[0-9]\d\d|20\d\d)s?$/u.test(token.folded);
}

function isMonthOrDay(token: Token | undefined): boolean {
  if (!token?.isCapitalised || !CALENDAR_WORDS.has(token.folded)) return false;
  return token.folded !== 'may' || token.pos !== 'AUX';
}

/** A number with what follows it: "1.5 million", "400 km", "$3bn", "30 %", "12-year-old". */
export function readNumber(tokens: readonly Token[], from: number): Stretch | null {
  let at = from;
  let money = false;
  if (CURRENCY_MARK.test(tokens[at]?.text ?? '')) {
    money = true;
    at += 1;
  }
  const first = tokens[at];
  if (!isCount(first) && !(first && ORDINAL_WORDS.has(first.folded))) return null;
  if (first && !money) {
    if (ORDINAL_WORDS.has(first.folded) || rankInDigits(first.folded) !== null) {
      const century = /^(?:century|centuries|millennium)$/u.test(tokens[at + 1]?.folded ?? '');
      return century ? { to: at + 2, sort: 'date' } : { to: at + 1, sort: 'ordinal' };
    }
    if (/^\d{1,2}[:.]\d\d(?:[:.]\d\d)?$/u.test(first.folded) && first.folded.includes(':')) {
      return { to: at + 1, sort: 'time' };
    }
    if (/^(?:a\.?m|p\.?m|o'clock)\.?$/u.test(tokens[at + 1]?.folded ?? ''))
      return { to: at + 2, sort: 'time' };
    if (/^(?:ad|bc|bce|ce)$/iu.test(tokens[at + 1]?.text ?? ''))
      return { to: at + 2, sort: 'year' };
    if (isMonthOrDay(tokens[at + 1])) {
      return { to: isYear(tokens[at + 2]) ? at + 3 : at + 2, sort: 'date' };
    }
    if (isYear(first)) {
      const range = /^[–-]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number';
      return { to: range ? at + 3 : at + 1, sort: 'year' };
    }
  }
  at += 1;
  while (isCount(tokens[at]) || (/^[–-]$/u.test(tokens[at]?.text ?? '') && isCount(tokens[at + 1])))
    at += 1;
  if (money) return { to: at, sort: 'money' };
  if (/^[-–]$/u.test(tokens[at]?.text ?? '')) at += 1;
  const unit = tokens[at];
  const after = unit?.lemma ?? '';
  const folded = unit?.folded ?? '';
  if (/^(?:%|percent|percentage)$/u.test(folded)) return { to: at + 1, sort: 'percent' };
  if (folded === 'per' && /^cent/u.test(tokens[at + 1]?.folded ?? ''))
    return { to: at + 2, sort: 'percent' };
  if (TIME_UNITS.has(after)) return { to: at + 1, sort: 'duration' };
  if (CURRENCIES.has(after)) return { to: at + 1, sort: 'money' };
  if (MEASURE_UNITS.has(after) || MEASURE_UNITS.has(folded)) return { to: at + 1, sort: 'measure' };
  if (CURRENCY_MARK.test(unit?.text ?? '')) return { to: at + 1, sort: 'money' };
  return { to: at, sort: 'number' };
}

const DAY_OF_MONTH = new RegExp(`^\\d{1,2}${ORDINAL_ENDING}?$`, 'u');

/** A date that begins with its month or day: "May 3, 2014", "Monday". */
export function readDate(tokens: readonly Token[], from: number): Stretch | null {
  if (!isMonthOrDay(tokens[from])) return null;
  let at = from + 1;
  if (DAY_OF_MONTH.test(tokens[at]?.folded ?? '')) at += 1;
  if (tokens[at]?.text === ',' && isYear(tokens[at + 1])) at += 2;
  else if (isYear(tokens[at])) at += 1;
  return { to: at, sort: 'date' };
}
