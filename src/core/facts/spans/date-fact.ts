/** How fine a date is: a range has two ends further apart than a year or not on a calendar's edge. */
export type DatePrecision = 'day' | 'month' | 'year' | 'range' | 'time';

/** A date or time named by an article. */
export interface DateFact {
  /** Position of the passage. */
  readonly passage: number;
  /** UTF-16 offsets within the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First day meant, ISO 8601 (`2014-10-07`); null where the article gives too little to tell. */
  readonly from: string | null;
  /** Last day meant, inclusive; equal to `from` for a day. */
  readonly to: string | null;
  readonly precision: DatePrecision;
  /** Whether it counts from the day of publication: "on Tuesday", "last month". */
  readonly relative: boolean;
}
