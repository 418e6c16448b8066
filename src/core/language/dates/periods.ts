import { rankInDigits } from '../numbers/ordinal-digits';
import { isoOf, monthRange, partsOf, yearRange, type DayRange } from './calendar';
import { absolute, relative, type DateContext, type DateReading } from './date-mention';
import { ORDINALS } from '../words/number-words';
import { bearingAt } from '../tense';
import type { Token } from '../token';
import { DATE_LINKS } from '../words/link-words';
import { without, wordSet } from '../words/word-set';
import { APOSTROPHES } from '../words/quote-marks';

/** A part of a year by its months: a quarter or a half, counted from 1. */
interface YearPart {
  readonly months: 3 | 6;
  readonly rank: number;
  /** Index one past its last token. */
  readonly next: number;
}

interface Years {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

const YEAR = /^(?:1\d|20)\d\d$/u;
/** "Q4", "Q01", "H1", with a year glued to it or not: "Q1-2025". */
const LETTERED = /^([qh])0?([1-4])(?:[-–/]?((?:1\d|20)\d\d))?$/u;
const FISCAL_WORD = wordSet('fiscal financial tax academic school');
const LAST_ONE = wordSet('final last closing');
const FIRST_ONE = wordSet('first opening');
const WHICH_YEAR = wordSet('last this next the');
/** What stands before a letter and digit that mean a part of the year rather than a model or a form. */
const LEADING: ReadonlySet<string> = new Set([
  ...without(DATE_LINKS, 'till before after'),
  ...['for', 'and', 'to', 'through'],
  ...WHICH_YEAR,
]);

/** The calendar year of two or four digits, or 0. */
const yearOf = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : YEAR.test(digits) ? Number(digits) : 0;

/** "2024", "2023-24", "2023/24" at a token. */
function yearsAt(tokens: readonly Token[], at: number): Years | null {
  const text = tokens[at]?.text ?? '';
  const pair = /^((?:1\d|20)\d\d)[-–/](\d{2}|\d{4})$/u.exec(text);
  const split = tokens[at + 1]?.text === '/' ? (tokens[at + 2]?.text ?? '') : '';
  const first = Number(pair?.[1] ?? (YEAR.test(text) ? text : 0));
  const written = pair?.[2] ?? (/^\d{2}(?:\d{2})?$/u.test(split) ? split : '');
  if (first === 0) return null;
  const last =
    written === ''
      ? first
      : written.length === 2
        ? first - (first % 100) + Number(written)
        : Number(written);
  const next = pair === null && written !== '' ? at + 3 : at + 1;
  return last >= first ? { first, last, next } : null;
}

const GLUED_YEAR = new RegExp(`^FY[${APOSTROPHES}]?(\\d{2}|\\d{4})(?:[-–](\\d{2}|\\d{4}))?$`, 'u');
/** "fiscal year 2023-24", "FY2011", "FY24", "FY2023-24": the calendar years it is named by. */
function readFiscal(tokens: readonly Token[], at: number): DateReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const make = ({ first, last, next }: Years): DateReading =>
    absolute(next, yearRange(first, last), first === last ? 'year' : 'range');
  const [, glued, paired] = GLUED_YEAR.exec(token.text) ?? [];
  if (glued !== undefined) {
    const first = yearOf(glued);
    if (first === 0) return null;
    const further = tokens[at + 1]?.text === '/' ? (tokens[at + 2]?.text ?? '') : '';
    const written = paired ?? further;
    const isPair = written !== '' && Number(written) % 100 === (first + 1) % 100;
    if (paired !== undefined && !isPair) return null;
    const next = isPair && paired === undefined ? at + 3 : at + 1;
    return make({ first, last: isPair ? first + 1 : first, next });
  }
  if (token.text !== 'FY' && !FISCAL_WORD.has(token.folded)) return null;
  const years = yearsAt(tokens, tokens[at + 1]?.folded === 'year' ? at + 2 : at + 1);
  return years === null ? null : make(years);
}

/** "Q4", "the third quarter", "the second half": a part of a year at a token. */
function partAt(tokens: readonly Token[], at: number): YearPart | null {
  const token = tokens[at];
  const letter = LETTERED.exec(token?.folded ?? '');
  if (token?.isCapitalised === true && letter !== null && letter[3] === undefined) {
    const months = letter[1] === 'q' ? 3 : 6;
    const rank = Number(letter[2]);
    return rank * months > 12 ? null : { months, rank, next: at + 1 };
  }
  // "4Q 2023", which the tagger cuts behind the digit
  const behind = /^[QH]$/u.exec(tokens[at + 1]?.text ?? '')?.[0];
  if (behind !== undefined && /^[1-4]$/u.test(token?.text ?? '') && !tokens[at + 1]?.spaceBefore) {
    const months = behind === 'Q' ? 3 : 6;
    const rank = Number(token?.text);
    return rank * months > 12 ? null : { months, rank, next: at + 2 };
  }
  const unit = tokens[at + 1]?.folded;
  if (unit !== 'quarter' && unit !== 'half') return null;
  const months = unit === 'quarter' ? 3 : 6;
  const word = token?.folded ?? '';
  const rank = LAST_ONE.has(word)
    ? 12 / months
    : FIRST_ONE.has(word)
      ? 1
      : (ORDINALS.get(word) ?? rankInDigits(word) ?? 0);
  return rank === 0 || rank * months > 12 ? null : { months, rank, next: at + 2 };
}

const rangeOf = ({ months, rank }: YearPart, year: number): DayRange => ({
  from: monthRange(year, (rank - 1) * months + 1).from,
  to: monthRange(year, rank * months).to,
});

/** The year that is meant without one: the last in which the part had begun, or the next to end. */
function nearestPart(
  { tokens, reference }: DateContext,
  at: number,
  part: YearPart,
): DayRange | null {
  if (reference === null) return null;
  const { year } = partsOf(reference);
  const today = isoOf(reference);
  const parts = [year - 1, year, year + 1].map((each) => rangeOf(part, each));
  return bearingAt(tokens, at) === 'past'
    ? (parts.findLast(({ from }) => from <= today) ?? null)
    : (parts.find(({ to }) => to >= today) ?? null);
}

/** "2Q19", "1H2018", which the tagger cuts behind the rank. */
function rankFirst(tokens: readonly Token[], at: number): DateReading | null {
  const [rank, letter] = [tokens[at], tokens[at + 1]];
  const [, sort, year = ''] = /^([QH])(\d{2}|(?:1\d|20)\d\d)$/u.exec(letter?.text ?? '') ?? [];
  if (sort === undefined || letter?.spaceBefore === true) return null;
  if (!/^[1-4]$/u.test(rank?.text ?? '')) return null;
  const part: YearPart = { months: sort === 'Q' ? 3 : 6, rank: Number(rank?.text), next: at + 2 };
  if (part.rank * part.months > 12) return null;
  return absolute(part.next, rangeOf(part, yearOf(year)), 'range');
}

/** A quarter or half with its year: "the third quarter of 2024", "H1 2025", "Q4", "2025 Q1". */
function readPart(context: DateContext, at: number): DateReading | null {
  const { tokens, reference } = context;
  const glued = LETTERED.exec(tokens[at]?.folded ?? '');
  if (tokens[at]?.isCapitalised === true && glued?.[3] !== undefined) {
    const months = glued[1] === 'q' ? 3 : 6;
    const rank = Number(glued[2]);
    return rank * months > 12
      ? null
      : absolute(at + 1, rangeOf({ months, rank, next: at + 1 }, Number(glued[3])), 'range');
  }
  const ranked = rankFirst(tokens, at);
  if (ranked !== null) return ranked;
  const ahead = YEAR.test(tokens[at]?.text ?? '') ? partAt(tokens, at + 1) : null;
  if (ahead !== null) {
    return absolute(ahead.next, rangeOf(ahead, Number(tokens[at]?.text)), 'range');
  }
  const part = partAt(tokens, at);
  if (part === null) return null;
  const of = tokens[part.next]?.folded === 'of' ? part.next + 1 : part.next;
  const years = yearsAt(tokens, of);
  if (years !== null) return absolute(years.next, rangeOf(part, years.first), 'range');
  const step = tokens[of + 1]?.folded === 'year' ? (tokens[of]?.folded ?? '') : '';
  if (WHICH_YEAR.has(step)) {
    const moved = step === 'last' ? -1 : step === 'next' ? 1 : 0;
    const year = reference === null ? null : partsOf(reference).year + moved;
    return relative(of + 2, year === null ? null : rangeOf(part, year), 'range');
  }
  // "in Q4"; the first half of a match is no date, nor is the Q3 of a maker of cars
  const isLettered = LETTERED.test(tokens[at]?.folded ?? '');
  const before = tokens[at - 1];
  const leads = before === undefined || before.kind === 'mark' || LEADING.has(before.folded);
  const isSure = isLettered && (part.months === 3 ? before?.isCapitalised !== true : leads);
  return isSure ? absolute(part.next, nearestPart(context, at, part), 'range') : null;
}

/** A stretch of a year that business counts in: a quarter, a half, a fiscal year. */
export function readPeriod(context: DateContext, at: number): DateReading | null {
  return readPart(context, at) ?? readFiscal(context.tokens, at);
}

const GLUED = new RegExp(`^fy[${APOSTROPHES}]?\\d*(?:[-–]\\d+)?$`, 'u');
/** Whether a token can begin such a stretch without being a number or an ordinal. */
export function opensPeriod({ folded, isCapitalised }: Token): boolean {
  if (FISCAL_WORD.has(folded) || LAST_ONE.has(folded) || FIRST_ONE.has(folded)) return true;
  return isCapitalised && (LETTERED.test(folded) || GLUED.test(folded));
}
