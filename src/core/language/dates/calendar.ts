/** A stretch of days, both ends included, as ISO 8601 dates (`2014-10-07`). */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A day counted from 1 January 1970; all arithmetic is in UTC, so no clock or zone comes in. */
export type DayNumber = number;

const DAY = 86_400_000;

/** The day number of a date, or null where there is no such day (30 February). */
export function dayNumberOf(year: number, month: number, day: number): DayNumber | null {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  const fits = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return fits ? Math.floor(moment.getTime() / DAY) : null;
}

/** The day number of an ISO 8601 date or date-time's own date, or null where it is none. */
export function dayNumberOfIso(iso: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(iso ?? '');
  if (match === null) return null;
  return dayNumberOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The ISO 8601 date of a day number. */
export function isoOf(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Day of the week of a day number, Sunday 0. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Year, month (1 to 12) and day of the month of a day number. */
export function partsOf(day: DayNumber): { year: number; month: number; date: number } {
  const moment = new Date(day * DAY);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    date: moment.getUTCDate(),
  };
}

/** One day as a range. */
export function dayRange(day: DayNumber): DayRange {
  return { from: isoOf(day), to: isoOf(day) };
}

/** A month as a range; months beyond December run into the next years (13 is January). */
export function monthRange(year: number, month: number): DayRange {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
}

/** Years as a range, both included. */
export function yearRange(first: number, last = first): DayRange {
  return { from: monthRange(first, 1).from, to: monthRange(last, 12).to };
}

/** The week of a day, Monday to Sunday, moved by whole weeks. */
export function weekRange(day: DayNumber, weeks: number): DayRange {
  const monday = day - ((weekdayOf(day) + 6) % 7) + weeks * 7;
  return { from: isoOf(monday), to: isoOf(monday + 6) };
}
