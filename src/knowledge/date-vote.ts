import { isoDateOf } from './import-date';
import { isIsoDateOrTime } from './iso-date';
import { elect, type Claim } from './page-html/vote';

/** What the date that the page shows, and the day in its address, are worth, beside JSON-LD (3). */
const SHOWN = 2;
const ADDRESS = 2;
/** Two days that touch may be one, seen from two time zones. */
const NEXT_DAY = 0.5;
const DAY = 86_400_000;
const DAY_IN_ADDRESS = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/u;

const dayOf = (date: string): string => date.slice(0, 10);

function support(date: string, claimed: string): number {
  if (dayOf(date) === dayOf(claimed)) return 1;
  const apart = Math.abs(Date.parse(dayOf(date)) - Date.parse(dayOf(claimed)));
  return apart <= DAY ? NEXT_DAY : 0;
}

/** The day in a web address, "/2014/10/08/…", as ISO 8601; null where it has none. */
function dayIn(address: string | null): string | null {
  const [, year = '', month = '', day = ''] = DAY_IN_ADDRESS.exec(address ?? '') ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDateOrTime(date) ? date : null;
}

/**
 * The date published by most of what the page says: `claims` of its metadata and the dates it shows, with the
 * day in its address as a witness. ISO 8601; null where no place names a day.
 */
export function electDate(
  claims: readonly Claim<string>[],
  shown: readonly (string | null)[],
  address: string | null,
): string | null {
  const read = [
    ...claims,
    ...shown.flatMap((value) => (value === null ? [] : [{ value, weight: SHOWN }])),
  ].flatMap(({ value, weight }) => {
    const date = isoDateOf(value);
    return date === null ? [] : [{ value: date, weight }];
  });
  const day = dayIn(address);
  return elect(read, support, day === null ? [] : [{ value: day, weight: ADDRESS }]);
}
