import type { Excerpt } from '../core/outcome/outcome';
import { dateInWords } from './dates';

/** From when on a reader is told how old the newest article is. */
export interface AgeLimit {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** Days; 0: nobody is told. */
  readonly staleAfterDays: number;
}

const DAY_MS = 86_400_000;
/** Days from which on an age is told in years. */
const TWO_YEARS = 730;
const YEAR = 365.25;

/** Whole days from a date of publication, ISO 8601, until now, by the calendar of UTC; null for no date and for one to come. */
export function ageDaysOf(published: string | null, nowMs: number): number | null {
  const [date] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(published ?? '') ?? [];
  const then = Date.parse(date ?? '');
  const days = Math.floor(nowMs / DAY_MS) - Math.floor(then / DAY_MS);
  return Number.isNaN(days) || days < 0 ? null : days;
}

/** Our line on the age of the newest article on what is answered; empty where it is young enough, or its date not known. */
export function ageWords(newest: string | null, { nowMs, staleAfterDays }: AgeLimit): string {
  const days = ageDaysOf(newest, nowMs);
  if (staleAfterDays === 0 || days === null || days <= staleAfterDays) return '';
  const age =
    days < TWO_YEARS
      ? `${String(days)} ${days === 1 ? 'day' : 'days'}`
      : `${String(Math.floor(days / YEAR))} years`;
  return `The newest article on this is of ${dateInWords(newest)}, ${age} ago.`;
}

/** Our line above an answer in whose place earlier articles gave something else; empty for any other. */
export function asOfWords([first]: readonly Excerpt[], earlier: readonly Excerpt[]): string {
  return first === undefined || earlier.length === 0
    ? ''
    : `As of ${dateInWords(first.published)}; before that, the coverage gave what stands below.`;
}

/** The line above what an earlier article gave: "Earlier, 4 March 2026:". */
export function earlierHeading({ published }: Excerpt): string {
  return `Earlier, ${dateInWords(published)}:`;
}
