import {
  dayNumberOfIso,
  dayRange,
  isoOf,
  monthRange,
  partsOf,
  weekdayOf,
  type DayNumber,
} from './calendar';
import { shift, unitRange } from './calendar-units';
import { CALENDAR_UNITS, MONTHS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from '../words/calendar-words';
import { VAGUE_AMOUNTS } from '../words/determiners';
import { relative, type DateContext, type DatePrecision, type DateReading } from './date-mention';
import { readNumeral } from '../numbers/numeral';
import { bearingAt } from '../tense';
import { anyOf, without, wordSet } from '../words/word-set';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);
const PART_OF_DAY: ReadonlySet<string> = new Set([...PARTS_OF_DAY, 'noon', 'midday']);
/** Units after a number, whose plurals end in "s", and after a word that says which. */
const COUNTED_UNITS = without(CALENDAR_UNITS, 'century');
const COUNTED = new RegExp(`^(${anyOf(COUNTED_UNITS)})s?$`, 'u');
const PAST = new RegExp(`^(${anyOf(['minute', 'hour', 'fortnight', ...COUNTED_UNITS])})s?$`, 'u');
const WHOLE_UNITS = without(CALENDAR_UNITS, 'day');
const WEEKDAY_BEFORE = wordSet(
  'ash good black bloody super easter palm whit boxing cyber sheffield',
);
const DAYS_AWAY: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** "Monday week", "Friday fortnight": so many weeks after the coming one. */
const WEEKS_ON: ReadonlyMap<string, number> = new Map([
  ['week', 1],
  ['fortnight', 2],
]);

/** "a week on Friday", "a fortnight from Monday". */
function readWeeksOn(context: DateContext, at: number): DateReading | null {
  const { tokens, reference } = context;
  const weeks = WEEKS_ON.get(tokens[at + 1]?.folded ?? '');
  const link = tokens[at + 2]?.folded ?? '';
  if (tokens[at]?.folded !== 'a' || weeks === undefined || !/^(?:on|from)$/u.test(link))
    return null;
  const coming = readWeekday(context, at + 3, 1);
  if (coming === null || coming.range === null || reference === null) return coming;
  // counted from the weekday that comes first, in this week or in the next
  const until = ((dayNumberOfIso(coming.range.from) ?? reference) - reference) % 7;
  return relative(coming.next, dayRange(reference + (until || 7) + weeks * 7), 'day');
}

/** "yesterday", "tonight", "the day before yesterday". */
function readDayWord({ tokens, reference }: DateContext, at: number): DateReading | null {
  const away = DAYS_AWAY.get(tokens[at]?.folded ?? '');
  if (away !== undefined) {
    const next = PART_OF_DAY.has(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
    return relative(next, reference === null ? null : dayRange(reference + away), 'day');
  }
  if (tokens[at]?.folded !== 'day') return null;
  const beyond = `${tokens[at + 1]?.folded ?? ''} ${tokens[at + 2]?.folded ?? ''}`;
  const step = beyond === 'before yesterday' ? -2 : beyond === 'after tomorrow' ? 2 : 0;
  if (step === 0) return null;
  return relative(at + 3, reference === null ? null : dayRange(reference + step), 'day');
}

/** Days until "next Thursday": the one of the coming week, as one of this week would be called by its name alone. */
function nextWeekday(reference: DayNumber, until: number): number {
  const leftOfWeek = (7 - weekdayOf(reference)) % 7;
  return until === 0 || until <= leftOfWeek ? until + 7 : until;
}

/** "on Tuesday", "last Tuesday", "Tuesday night"; `step` -1, 0, 1 as last, this or next stands before. */
function readWeekday(context: DateContext, at: number, step: number): DateReading | null {
  const { tokens, reference } = context;
  const token = tokens[at];
  const weekday = WEEKDAYS.get(token?.folded ?? '');
  if (token === undefined || weekday === undefined || !token.isCapitalised) return null;
  if (token.folded.length < 6 && !token.text.endsWith('.')) return null;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (WEEKDAY_BEFORE.has(before?.folded ?? '')) return null;
  const inName =
    after?.isCapitalised === true && after.kind === 'word' && !WEEKDAYS.has(after.folded);
  if (inName && (before?.folded === 'the' || (before?.isCapitalised === true && at > 1)))
    return null;
  const weeks = WEEKS_ON.get(after?.folded ?? '') ?? 0;
  const next = PART_OF_DAY.has(after?.folded ?? '') || weeks > 0 ? at + 2 : at + 1;
  if (reference === null) return relative(next, null, 'day');
  const since = (weekdayOf(reference) - weekday + 7) % 7;
  const until = (7 - since) % 7;
  if (weeks > 0) return relative(next, dayRange(reference + (until || 7) + weeks * 7), 'day');
  const bearing = step === 0 ? bearingAt(tokens, at) : 'past';
  const isSooner = bearing === 'planned' && until <= since;
  const ahead = bearing === 'future' || bearing === 'present' || isSooner;
  if (step === 1) return relative(next, dayRange(reference + nextWeekday(reference, until)), 'day');
  const away = ahead ? until : since === 0 && step === -1 ? -7 : -since;
  return relative(next, dayRange(reference + away), 'day');
}

/** "last month", "this week", "next year", "last night", "last March", "last summer". */
function readStep(context: DateContext, at: number): DateReading | null {
  const { tokens, reference } = context;
  const step = STEPS.get(tokens[at]?.folded ?? '');
  const word = tokens[at + 1]?.folded ?? '';
  // the previous month is that before another; of weekdays there is one a week
  const isPrevious = /^(?:previous|preceding)$/u.test(tokens[at]?.folded ?? '');
  if (isPrevious && WEEKDAYS.has(word)) return readWeekday(context, at + 1, -1);
  if (step === undefined) return null;
  if (PART_OF_DAY.has(word)) {
    if (step === 1) return null;
    return relative(at + 2, reference === null ? null : dayRange(reference + step), 'day');
  }
  if (WEEKDAYS.has(word)) return readWeekday(context, at + 1, step);
  if (word === 'weekend') {
    if (reference === null) return relative(at + 2, null, 'range');
    // the weekend of the reference's own week lies ahead from Monday to Friday
    const saturday = reference - ((weekdayOf(reference) + 6) % 7) + 5;
    const away = step === -1 && saturday + 1 >= reference ? -7 : step * 7 + (step === -1 ? 7 : 0);
    const range = { from: isoOf(saturday + away), to: isoOf(saturday + away + 1) };
    return relative(at + 2, range, 'range');
  }
  const month = tokens[at + 1]?.isCapitalised === true ? MONTHS.get(word) : undefined;
  if (month !== undefined || SEASONS.has(word)) {
    if (reference === null) return relative(at + 2, null, month === undefined ? 'range' : 'month');
    const now = partsOf(reference);
    if (month === undefined) return relative(at + 2, null, 'range');
    const year =
      step === -1
        ? now.year - (month < now.month ? 0 : 1)
        : step === 1
          ? now.year + (month > now.month ? 0 : 1)
          : now.year;
    return relative(at + 2, monthRange(year, month), 'month');
  }
  return readSteppedUnit(context, at, step);
}

function readSteppedUnit(
  { tokens, reference }: DateContext,
  at: number,
  step: number,
): DateReading | null {
  const amount = readNumeral(tokens, at + 1);
  if (amount !== null && amount.form === 'cardinal') {
    // "the past two weeks", "the next three years": a stretch that ends or begins at the reference
    const unit = COUNTED.exec(tokens[amount.next]?.folded ?? '')?.[1];
    if (unit === undefined || step === 0 || amount.value > 1000) return null;
    if (reference === null) return relative(amount.next + 1, null, 'range');
    const far = unitRange(unit, step * Math.round(amount.value), reference);
    if (far === null) return null;
    const edge = shift(unit, step * Math.round(amount.value), reference);
    const range =
      step < 0 ? { from: edge, to: isoOf(reference) } : { from: isoOf(reference), to: edge };
    return relative(amount.next + 1, range, 'range');
  }
  const unit = tokens[at + 1]?.folded ?? '';
  if (!WHOLE_UNITS.has(unit) && unit !== 'quarter') return null;
  // "the last quarter of the match"
  if (unit === 'quarter' && tokens[at + 2]?.folded === 'of') return null;
  if (
    /^(?:past|coming|current)$/u.test(tokens[at]?.folded ?? '') &&
    tokens[at - 1]?.folded !== 'the'
  )
    return null;
  // "next year's" and the like end before the possessive
  const found = reference === null ? null : unitRange(unit, step, reference);
  const precision = unit === 'year' || unit === 'month' ? unit : 'range';
  return relative(at + 2, found?.[0] ?? null, precision);
}

/** "two weeks ago", "a year ago", "several months ago" (which cannot be resolved). */
function readAgo({ tokens, reference }: DateContext, at: number): DateReading | null {
  const word = tokens[at]?.folded ?? '';
  const amount = readNumeral(tokens, at);
  const single = /^(?:an?|one)$/u.test(word);
  const vague = VAGUE_AMOUNTS.has(word);
  const next = amount?.next ?? at + 1;
  if (amount === null && !single && !vague) return null;
  const unit = PAST.exec(tokens[next]?.folded ?? '')?.[1];
  if (unit === undefined || tokens[next + 1]?.folded !== 'ago') return null;
  const precision: DatePrecision =
    unit === 'year' || unit === 'month' || unit === 'day' ? unit : 'range';
  const count = amount?.value ?? 1;
  if (
    reference === null ||
    vague ||
    unit === 'decade' ||
    !Number.isInteger(count) ||
    count > 2000
  ) {
    return relative(next + 2, null, precision);
  }
  if (unit === 'minute' || unit === 'hour') return relative(next + 2, null, 'time');
  const found = unitRange(unit, -count, reference);
  return relative(next + 2, found?.[0] ?? null, precision);
}

/** "earlier this year", "late last month", "the end of this year". */
function readPart(context: DateContext, at: number): DateReading | null {
  const { tokens, reference } = context;
  const word = tokens[at]?.folded ?? '';
  const edge =
    /^(?:end|start|beginning|middle|close)$/u.test(word) && tokens[at + 1]?.folded === 'of';
  if (edge) {
    const whole = readStep(context, at + 2);
    if (whole !== null) return whole;
    if (tokens[at + 2]?.folded !== 'the') return null;
    const unit = tokens[at + 3]?.folded ?? '';
    if (!WHOLE_UNITS.has(unit)) return null;
    const precision = unit === 'year' || unit === 'month' ? unit : 'range';
    const found = reference === null ? null : unitRange(unit, 0, reference);
    return relative(at + 4, found?.[0] ?? null, precision);
  }
  if (!/^(?:earlier|later|early|late)$/u.test(word)) return null;
  const whole =
    readStep(context, at + 1) ?? (word.endsWith('er') ? readDayWord(context, at + 1) : null);
  if (whole === null || whole.range === null || reference === null) return whole;
  const today = isoOf(reference);
  if (word === 'earlier' && whole.range.to >= today && whole.range.from < today) {
    return { ...whole, range: { from: whole.range.from, to: today }, precision: 'range' };
  }
  if (word === 'later' && whole.range.from <= today && whole.range.to > today) {
    return { ...whole, range: { from: today, to: whole.range.to }, precision: 'range' };
  }
  return whole;
}

/** A date that counts from the day of publication. */
export function readRelative(context: DateContext, at: number): DateReading | null {
  return (
    readPart(context, at) ??
    readAgo(context, at) ??
    readWeeksOn(context, at) ??
    readStep(context, at) ??
    readDayWord(context, at) ??
    readWeekday(context, at, 0)
  );
}
