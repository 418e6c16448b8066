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
import { WEEKDAYS } from '../words/calendar-words';
import { absolute, type DateContext, type DateReading } from './date-mention';
import { joinedAt, listedDay, monthAt, writtenDays, yearAt, type WrittenDays } from './month-days';
import { bearingAt } from '../tense';

/** Days; a plan told in the present may be past by so many when it is printed. */
const JUST_PAST_DAYS = 14;

/** The day of a month that is meant where no year is given: by how the words around place it. */
function nearestDay(
  { tokens, reference }: DateContext,
  at: number,
  month: number,
  day: number,
): DayNumber | null {
  if (reference === null) return null;
  const { year } = partsOf(reference);
  const days = [year - 1, year, year + 1].flatMap((each) => dayNumberOf(each, month, day) ?? []);
  const past = days.findLast((each) => each <= reference) ?? null;
  const ahead = days.find((each) => each >= reference) ?? null;
  if (past === null || ahead === null) return past ?? ahead;
  switch (bearingAt(tokens, at)) {
    case 'past':
      return past;
    case 'future':
      return ahead;
    case 'present':
      return reference - past <= JUST_PAST_DAYS ? past : ahead;
    case 'planned':
      return reference - past < ahead - reference ? past : ahead;
  }
}

/** The month that is meant where no year is given; a plan's is the nearest. */
function nearestMonth(
  { tokens, reference }: DateContext,
  at: number,
  month: number,
): DayRange | null {
  if (reference === null) return null;
  const now = partsOf(reference);
  const past = monthRange(now.month >= month ? now.year : now.year - 1, month);
  const ahead = monthRange(now.month <= month ? now.year : now.year + 1, month);
  const bearing = bearingAt(tokens, at);
  if (bearing === 'past' || bearing === 'future') return bearing === 'past' ? past : ahead;
  return (now.month - month + 12) % 12 < 6 ? past : ahead;
}

/** The first such day of a month that is not before another day. */
function dayFrom(from: DayNumber, month: number, day: number): DayNumber | null {
  const { year } = partsOf(from);
  const same = dayNumberOf(year, month, day);
  return same !== null && same >= from ? same : dayNumberOf(year + 1, month, day);
}

/** The last such day of a month that is not behind another day. */
function dayUpTo(to: DayNumber, month: number, day: number): DayNumber | null {
  const { year } = partsOf(to);
  const same = dayNumberOf(year, month, day);
  return same !== null && same <= to ? same : dayNumberOf(year - 1, month, day);
}

/** A stretch from one written day to another; a year that one of them gives counts for both. */
function stretch(
  context: DateContext,
  at: number,
  first: WrittenDays,
  last: WrittenDays,
): DayRange | null {
  if (first.year === null && last.year !== null) {
    const to = dayNumberOf(last.year, last.month, last.high);
    const from = to === null ? null : dayUpTo(to, first.month, first.low);
    return from === null || to === null ? null : { from: isoOf(from), to: isoOf(to) };
  }
  const from =
    first.year === null
      ? nearestDay(context, at, first.month, first.low)
      : dayNumberOf(first.year, first.month, first.low);
  if (from === null) return null;
  const to =
    last.year === null
      ? dayFrom(from, last.month, last.high)
      : dayNumberOf(last.year, last.month, last.high);
  return to === null || to < from ? null : { from: isoOf(from), to: isoOf(to) };
}

/** A day or days of a month, or from one such day to another, the year given or inferred. */
function readDays(context: DateContext, at: number): DateReading | null {
  const { tokens } = context;
  const first = writtenDays(tokens, at) ?? listedDay(tokens, at);
  if (first === null) return null;
  const joined = joinedAt(tokens, at, first.next);
  const last = joined < 0 ? null : writtenDays(tokens, joined);
  if (last !== null) return absolute(last.next, stretch(context, at, first, last), 'range');
  const { low, high, next } = first;
  return absolute(next, stretch(context, at, first, first), low === high ? 'day' : 'range');
}

/** "October 2014", "in February", "between March and May". */
function readMonth(context: DateContext, at: number): DateReading | null {
  const { tokens } = context;
  const month = monthAt(tokens, at);
  if (month === 0) return null;
  const given = yearAt(tokens, tokens[at + 1]?.folded === 'of' ? at + 2 : at + 1);
  const joined = joinedAt(tokens, at, given?.next ?? at + 1);
  const until = joined < 0 ? 0 : monthAt(tokens, joined);
  if (until > 0) {
    const end = yearAt(tokens, joined + 1);
    const to = end === null ? null : monthRange(end.year, until);
    const year = given?.year ?? (end === null ? null : end.year - (month > until ? 1 : 0));
    const from = year === null ? nearestMonth(context, at, month) : monthRange(year, month);
    if (from === null) return absolute(end?.next ?? joined + 1, null, 'range');
    const start = Number(from.from.slice(0, 4));
    const last = to ?? monthRange(until < month ? start + 1 : start, until);
    return absolute(end?.next ?? joined + 1, { from: from.from, to: last.to }, 'range');
  }
  if (given !== null) return absolute(given.next, monthRange(given.year, month), 'month');
  return absolute(at + 1, nearestMonth(context, at, month), 'month');
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
    const dated = readDays(context, from);
    return dated?.precision === 'day' ? dated : null;
  }
  return readNumeric(context, at) ?? readDays(context, at) ?? readMonth(context, at);
}
