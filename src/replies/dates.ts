import { MONTH_NAMES } from '../core/language/words/calendar-words';

/**
 * An ISO 8601 date or date-time in words, on the calendar day that the source wrote: "8 October
 * 2014", "October 2014", "2014". What is no such date is given back as it is; null is "date not given".
 */
export function dateInWords(iso: string | null): string {
  if (iso === null) return 'date not given';
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/u.exec(iso);
  const [, year, month, day] = parts ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return year;
  const name = MONTH_NAMES[Number(month) - 1];
  if (name === undefined) return iso;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
