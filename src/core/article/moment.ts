const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/u;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The day of a moment, in UTC, "2014-10-08"; `ms`: milliseconds since 1970. */
export function isoDayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, '2014-10-08'.length);
}

/** Midnight of a day in UTC, in milliseconds since 1970; null where it is no day of the calendar. */
function dayMs(text: string): number | null {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // what is no day of the calendar is one of the next month, or none
  const isReal = !Number.isNaN(ms) && isoDayOf(ms) === text;
  return isReal && Number(month) > 0 && Number(day) > 0 ? ms : null;
}

/**
 * The moment that an ISO 8601 text means, in milliseconds since 1970: a date-time with a zone, or a day alone,
 * which is its beginning or its end in UTC. Null for everything else, a date-time without a zone included.
 */
export function momentOf(text: string, edgeOfDay: 'start' | 'end'): number | null {
  const midnight = dayMs(text);
  if (midnight !== null) return edgeOfDay === 'start' ? midnight : midnight + DAY_MS;
  const [
    whole,
    day = '',
    hours,
    minutes,
    seconds = '0',
    fraction = '',
    sign,
    zoneHours,
    zoneMinutes,
  ] = DATE_TIME.exec(text) ?? [];
  const from = dayMs(day);
  if (whole === undefined || from === null) return null;
  const inRange =
    Number(hours) < 24 &&
    Number(minutes) < 60 &&
    Number(seconds) < 60 &&
    Number(zoneHours ?? 0) < 15 &&
    Number(zoneMinutes ?? 0) < 60;
  if (!inRange) return null;
  const zone = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === '-' ? -1 : 1);
  return (
    from +
    (Number(hours) * 60 + Number(minutes) - zone) * MINUTE_MS +
    Number(seconds) * 1000 +
    Number(fraction.slice(0, 3).padEnd(3, '0'))
  );
}
