import {
  dayNumberOf,
  dayNumberOfIso,
  dayRange,
  isoOf,
  monthRange,
  partsOf,
  type DayNumber,
  type DayRange,
} from './calendar';
import { MONTHS, WEEKDAYS } from './calendar-words';
import { absolute, type DateContext, type DateReading } from './date-mention';
import { isFuture } from './tense';
import type { Token } from './token';
import { wordSet } from './word-set';

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
const DAYS = /^(\d{1,2})[-–](\d{1,2})$/u;
const YEAR = /^(?:1\d|20)\d\d$/u;
const MONTH_PREPOSITION = wordSet(
  'in since until till by of last next this early late mid from during before after every between through throughout',
);

/** The month a token names, 1 to 12, or 0; "May", "March" and "Jan" need company to be months. */
function monthAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const month = token?.isCapitalised === true ? MONTHS.get(token.folded) : undefined;
  if (token === undefined || month === undefined) return 0;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const beside = (near: Token | undefined): boolean =>
    near !== undefined && near.kind === 'number' && /^\d/u.test(near.text);
  if (beside(before) || beside(after)) return month;
  if (before?.folded === 'of' && beside(tokens[at - 2])) return month;
  if (
    token.folded.length <= 4 &&
    token.folded !== 'june' &&
    token.folded !== 'july' &&
    token.folded !== 'may'
  ) {
    return token.text.endsWith('.') ? month : 0;
  }
  if (MONTH_PREPOSITION.has(before?.folded ?? '')) {
    // "by April Jones": a name
    return after?.isCapitalised === true && /^(?:by|of|before|after)$/u.test(before?.folded ?? '')
      ? 0
      : month;
  }
  if (/^(?:may|march|april|june|august)$/u.test(token.folded)) {
    return /^(?:and|or|to|-|–|or)$/u.test(before?.text ?? '') &&
      MONTHS.has(tokens[at - 2]?.folded ?? '')
      ? month
      : 0;
  }
  return month;
}

/** The day of the month a token writes, or 0. */
function dayAt(tokens: readonly Token[], at: number): number {
  const day = Number(DAY.exec(tokens[at]?.folded ?? '')?.[1] ?? 0);
  return day <= 31 ? day : 0;
}

/** The year at a token, a comma allowed before it, with the index one past it. */
function yearAt(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  const text = tokens[from]?.text ?? '';
  return YEAR.test(text) ? { year: Number(text), next: from + 1 } : null;
}

/** Day and month without a year: the nearest such day in the past, or ahead where the tense says so. */
function nearestDay(
  { tokens, reference }: DateContext,
  at: number,
  month: number,
  day: number,
): DayNumber | null {
  if (reference === null) return null;
  const { year } = partsOf(reference);
  const ahead = isFuture(tokens, at);
  const candidates = (ahead ? [year, year + 1] : [year, year - 1]).map((each) =>
    dayNumberOf(each, month, day),
  );
  return (
    candidates.find((each) => each !== null && (ahead ? each >= reference : each <= reference)) ??
    null
  );
}

function nearestMonth(
  { tokens, reference }: DateContext,
  at: number,
  month: number,
): DayRange | null {
  if (reference === null) return null;
  const now = partsOf(reference);
  if (isFuture(tokens, at)) return monthRange(now.month <= month ? now.year : now.year + 1, month);
  return monthRange(now.month >= month ? now.year : now.year - 1, month);
}

/** A day or days of a month, the year given or inferred. */
function readDays(
  context: DateContext,
  at: number,
  [month, low, high]: readonly [number, number, number],
  end: number,
): DateReading {
  const given = yearAt(context.tokens, end);
  const day = (date: number): DayNumber | null =>
    given === null ? nearestDay(context, at, month, date) : dayNumberOf(given.year, month, date);
  const [from, to] = [day(low), day(high)];
  const range = from === null || to === null ? null : { from: isoOf(from), to: isoOf(to) };
  return absolute(given?.next ?? end, range, low === high ? 'day' : 'range');
}

/** "October 8, 2014", "Oct. 8", "March 3-5", "October 2014", "in February". */
function readMonthFirst(context: DateContext, at: number): DateReading | null {
  const { tokens } = context;
  const month = monthAt(tokens, at);
  if (month === 0) return null;
  const day = dayAt(tokens, at + 1);
  const days = DAYS.exec(tokens[at + 1]?.text ?? '');
  if (day > 0) {
    const until = /^[-–]$/u.test(tokens[at + 2]?.text ?? '') ? dayAt(tokens, at + 3) : 0;
    return until > day
      ? readDays(context, at, [month, day, until], at + 4)
      : readDays(context, at, [month, day, day], at + 2);
  }
  if (days !== null)
    return readDays(context, at, [month, Number(days[1]), Number(days[2])], at + 2);
  const given = yearAt(tokens, tokens[at + 1]?.folded === 'of' ? at + 2 : at + 1);
  if (given !== null) return absolute(given.next, monthRange(given.year, month), 'month');
  return absolute(at + 1, nearestMonth(context, at, month), 'month');
}

/** "8 October 2014", "the 8th of October", "3-5 March". */
function readDayFirst(context: DateContext, at: number): DateReading | null {
  const { tokens } = context;
  const days = DAYS.exec(tokens[at]?.text ?? '');
  const low = days === null ? dayAt(tokens, at) : Number(days[1]);
  if (low === 0) return null;
  let next = at + 1;
  let high = days === null ? low : Number(days[2]);
  if (days === null && /^[-–]$/u.test(tokens[next]?.text ?? '') && dayAt(tokens, next + 1) > low) {
    high = dayAt(tokens, next + 1);
    next += 2;
  }
  if (tokens[next]?.folded === 'of') next += 1;
  const month = monthAt(tokens, next);
  return month === 0 ? null : readDays(context, at, [month, low, high], next + 1);
}

/** "2014-10-08", "25/10/2014"; where day and month could be either way round, no range is given. */
function readNumeric({ tokens }: DateContext, at: number): DateReading | null {
  const text = tokens[at]?.text ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) {
    const day = dayNumberOfIso(text);
    return day === null ? null : absolute(at + 1, dayRange(day), 'day');
  }
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(text);
  if (match === null) return null;
  const [one, two, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const known =
    one > 12 || text.includes('.') ? [two, one] : two > 12 || one === two ? [one, two] : null;
  const day = known === null ? null : dayNumberOf(year, known[0] ?? 0, known[1] ?? 0);
  return absolute(at + 1, day === null ? null : dayRange(day), 'day');
}

/** A calendar date, with the weekday before it if there is one: "Wednesday, 8 October 2014". */
export function readAbsolute(context: DateContext, at: number): DateReading | null {
  const { tokens } = context;
  let from = at;
  if (WEEKDAYS.has(tokens[at]?.folded ?? '') && tokens[at]?.isCapitalised === true) {
    from += 1;
    while (/^[,.]$/u.test(tokens[from]?.text ?? '')) from += 1;
    if (tokens[from]?.folded === 'the') from += 1;
    const dated = readDayFirst(context, from) ?? readMonthFirst(context, from);
    return dated?.precision === 'day' ? dated : null;
  }
  return readNumeric(context, at) ?? readDayFirst(context, at) ?? readMonthFirst(context, at);
}
