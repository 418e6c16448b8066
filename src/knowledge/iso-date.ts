import { isCalendarDay } from './page-copy/calendar';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/u;

/** Whether a text is an ISO 8601 date of a real day, "2014-10-08". */
function isIsoDate(text: string): boolean {
  const match = DATE.exec(text);
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether a text is an ISO 8601 date or date-time of a real day, "2014-10-08T15:20:00+01:00". */
export function isIsoDateOrTime(text: string): boolean {
  return isIsoDate(text) || isIsoDate(DATE_TIME.exec(text)?.[1] ?? '');
}
