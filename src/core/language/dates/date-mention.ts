import type { DayNumber, DayRange } from './calendar';
import type { Token } from '../token';

/** How fine a date is; `range` is neither a day, a month nor a year, `time` an hour of the day. */
export type DatePrecision = 'day' | 'month' | 'year' | 'range' | 'time';

/** A date as it stands in a text. */
export interface DateMention {
  /** UTF-16 offsets within the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and one past its last. */
  readonly first: number;
  readonly next: number;
  /** First day meant, ISO 8601; null where the text and the reference do not tell. */
  readonly from: string | null;
  /** Last day meant, inclusive. */
  readonly to: string | null;
  readonly precision: DatePrecision;
  /** Whether it counts from the reference day: "on Tuesday", "last month". */
  readonly relative: boolean;
}

/** What a reader of dates is given. */
export interface DateContext {
  readonly tokens: readonly Token[];
  /** The day the text was published; null where unknown. */
  readonly reference: DayNumber | null;
}

/** What a reader of dates found, from the token it was asked about to `next`. */
export interface DateReading {
  readonly next: number;
  readonly range: DayRange | null;
  readonly precision: DatePrecision;
  readonly relative: boolean;
}

/** A reading that does not count from the reference. */
export function absolute(
  next: number,
  range: DayRange | null,
  precision: DatePrecision,
): DateReading {
  return { next, range, precision, relative: false };
}

/** A reading that counts from the reference. */
export function relative(
  next: number,
  range: DayRange | null,
  precision: DatePrecision,
): DateReading {
  return { next, range, precision, relative: true };
}
