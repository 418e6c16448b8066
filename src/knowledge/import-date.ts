import { isIsoDateOrTime } from './iso-date';
import { readTimestamp } from './page-copy/timestamps';

const SPACED =
  /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{0,6}Z?)?$/u;
/** "Tue, 12 May 2023 06:00:00 +0100", as RFC 822, RSS and old web servers write dates. */
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[a-z]{1,5})?$/iu;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** Zones that RFC 822 names, in hours from UTC. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** Two digits mean a year from 1950 to 2049 (RFC 2822, 4.3). */
const fullYear = (written: string): string =>
  written.length === 4 ? written : `${Number(written) < 50 ? 20 : 19}${written}`;

const zoneOf = (written: string | undefined): string => {
  if (written === undefined) return '';
  const offset = /^([+-]\d{2}):?(\d{2})$/u.exec(written);
  return offset ? `${offset[1] ?? ''}:${offset[2] ?? ''}` : (ZONES[written.toUpperCase()] ?? '');
};

function candidateOf(text: string): string | null {
  const spaced = SPACED.exec(text);
  if (spaced) return `${spaced[1] ?? ''}T${spaced[2] ?? ''}${zoneOf(spaced[3])}`;
  const compact = COMPACT.exec(text);
  if (compact) return compact.slice(1, 4).join('-');
  const mail = MAIL.exec(text);
  if (mail) {
    const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone] = mail;
    const number = MONTHS.indexOf(month.toLowerCase()) / 3 + 1;
    if (!Number.isInteger(number) || number < 1) return null;
    const two = (value: number | string): string => String(value).padStart(2, '0');
    return `${fullYear(year)}-${two(number)}-${two(day)}T${two(hour)}:${minute}:${second}${zoneOf(zone)}`;
  }
  const stamp = readTimestamp(text);
  return stamp?.published.length === 1 ? (stamp.published[0] ?? null) : null;
}

/**
 * A date of a page's or feed's metadata as ISO 8601: "2023-05-12 06:00:00", "20230512", "Fri, 12 May
 * 2023 06:00:00 GMT", "Fri, 12 May 23 06:00 GMT", "May 12, 2023". Null for what names no single day, "03/04/2021" for one.
 */
export function isoDateOf(text: string): string | null {
  const trimmed = text.trim();
  if (isIsoDateOrTime(trimmed))
    return trimmed.replace(/([+-]\d{2})(\d{2})$/u, (all, hours: string, minutes: string) =>
      trimmed.includes('T') ? `${hours}:${minutes}` : all,
    );
  const candidate = trimmed.length > 80 ? null : candidateOf(trimmed);
  return candidate !== null && isIsoDateOrTime(candidate) ? candidate : null;
}
