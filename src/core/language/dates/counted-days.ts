import { rankInDigits } from '../numbers/ordinal-digits';
import { CALENDAR_UNITS, WEEKDAYS } from '../words/calendar-words';
import { ORDINALS } from '../words/number-words';
import { without } from '../words/word-set';
import { dayNumberOfIso, dayRange, isoOf, weekdayOf, type DayRange } from './calendar';
import { unitRange } from './calendar-units';
import { readAbsolute } from './date-absolute';
import { absolute, relative, type DateContext, type DateReading } from './date-mention';
import { readRelative } from './date-relative';

const WHOLE_UNITS = without(CALENDAR_UNITS, 'day');
/** No month has more of one weekday. */
const MOST_OF_ONE = 5;

/** The first, second … of a weekday within a range of days, or the last (0); null where it has not so many. */
function dayWithin({ from, to }: DayRange, weekday: number, rank: number): DayRange | null {
  const [first, last] = [dayNumberOfIso(from), dayNumberOfIso(to)];
  if (first === null || last === null) return null;
  if (rank === 0) return dayRange(last - ((weekdayOf(last) - weekday + 7) % 7));
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (rank - 1) * 7;
  return day > last ? null : dayRange(day);
}

/** "the first Monday in May", "the last Sunday of next month". */
function readDayOfMonth(context: DateContext, at: number): DateReading | null {
  const [rank, day, link] = context.tokens.slice(at, at + 3);
  const weekday = day?.isCapitalised === true ? WEEKDAYS.get(day.folded) : undefined;
  if (rank === undefined || weekday === undefined || !/^(?:of|in)$/u.test(link?.folded ?? ''))
    return null;
  const isLast = rank.folded === 'last';
  const count = isLast ? 0 : (ORDINALS.get(rank.folded) ?? rankInDigits(rank.folded) ?? 0);
  if (!isLast && (count < 1 || count > MOST_OF_ONE)) return null;
  const month = readAbsolute(context, at + 3) ?? readRelative(context, at + 3);
  if (month?.precision !== 'month') return null;
  const range = month.range && dayWithin(month.range, weekday, count);
  return month.relative ? relative(month.next, range, 'day') : absolute(month.next, range, 'day');
}

/** Whether the words behind an index make what stands there the one before the last, and not before "last year". */
export function isBeforeLast({ tokens }: Pick<DateContext, 'tokens'>, at: number): boolean {
  const isOf = tokens[at + 1]?.folded === 'before' && tokens[at + 2]?.folded === 'last';
  const behind = tokens[at + 3];
  return isOf && (behind === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(behind.pos));
}

/** "the Friday before last", "the week before last", "the weekend before last". */
function readBeforeLast(context: DateContext, at: number): DateReading | null {
  const { tokens, reference } = context;
  if (!isBeforeLast(context, at)) return null;
  const [word, next] = [tokens[at]?.folded ?? '', at + 3];
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) {
    const since = reference === null ? 0 : (weekdayOf(reference) - weekday + 7) % 7 || 7;
    return relative(next, reference === null ? null : dayRange(reference - since - 7), 'day');
  }
  if (word === 'night')
    return relative(next, reference === null ? null : dayRange(reference - 2), 'day');
  const isWeekend = word === 'weekend';
  if (!isWeekend && !WHOLE_UNITS.has(word)) return null;
  const found = reference === null ? null : unitRange(isWeekend ? 'week' : word, -2, reference);
  const end = dayNumberOfIso(found?.[0].to ?? null);
  if (isWeekend)
    return relative(next, end === null ? null : { from: isoOf(end - 1), to: isoOf(end) }, 'range');
  return relative(next, found?.[0] ?? null, word === 'year' || word === 'month' ? word : 'range');
}

/** A day or stretch that is counted among others of its kind. */
export function readCounted(context: DateContext, at: number): DateReading | null {
  return readDayOfMonth(context, at) ?? readBeforeLast(context, at);
}
