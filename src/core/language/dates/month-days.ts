import { ORDINAL_ENDING } from '../numbers/ordinal-digits';
import { MONTHS } from '../words/calendar-words';
import { DATE_LINKS, PART_LINKS, PART_PREFIX } from '../words/link-words';
import type { Token } from '../token';
import { wordSet } from '../words/word-set';

/** A day, or neighbouring days, of a month as written: "October 8, 2014", "3-5 March". */
export interface WrittenDays {
  readonly month: number;
  readonly low: number;
  readonly high: number;
  /** Null where none is written. */
  readonly year: number | null;
  /** Index one past its last token. */
  readonly next: number;
}

const DAY = new RegExp(`^(\\d{1,2})${ORDINAL_ENDING}?$`, 'u');
const DAYS = /^(\d{1,2})[-–](\d{1,2})$/u;
/** "February 23,2022", glued at the comma. */
const DAY_AND_YEAR = /^(\d{1,2}),((?:1\d|20)\d\d)$/u;
const YEAR = /^(?:1\d|20)\d\d$/u;
const DASH = /^[-‐‑–—]$/u;
const MONTH_PREPOSITION: ReadonlySet<string> = new Set([
  ...[...DATE_LINKS, ...PART_LINKS],
  ...wordSet('last next this every between through throughout'),
]);

const PART_OF_MONTH = new RegExp(`^${PART_PREFIX}(\\p{Lu}\\p{L}+)$`, 'u');

/** The month a token names, 1 to 12, or 0; "May", "March" and "Jan" need company to be months. */
export function monthAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  // "mid-August"
  const partOf = PART_OF_MONTH.exec(token?.text ?? '')?.[1];
  if (partOf !== undefined) return MONTHS.get(partOf.toLowerCase()) ?? 0;
  const month = token?.isCapitalised === true ? MONTHS.get(token.folded) : undefined;
  if (token === undefined || month === undefined) return 0;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const beside = (near: Token | undefined): boolean =>
    near !== undefined && near.kind === 'number' && /^\d/u.test(near.text);
  if (beside(before) || beside(after)) return month;
  if (before?.folded === 'of' && beside(tokens[at - 2])) return month;
  if (
    token.folded.length <= 4 &&
    token.folded !== 'june' &&
    token.folded !== 'july' &&
    token.folded !== 'may'
  ) {
    return token.text.endsWith('.') ? month : 0;
  }
  if (MONTH_PREPOSITION.has(before?.folded ?? '')) {
    // "by April Jones": a name
    return after?.isCapitalised === true && /^(?:by|of|before|after)$/u.test(before?.folded ?? '')
      ? 0
      : month;
  }
  if (/^(?:may|march|april|june|august)$/u.test(token.folded)) {
    return /^(?:and|or|to|-|–|or)$/u.test(before?.text ?? '') &&
      MONTHS.has(tokens[at - 2]?.folded ?? '')
      ? month
      : 0;
  }
  return month;
}

/** The day of the month a token writes, or 0. */
function dayAt(tokens: readonly Token[], at: number): number {
  const day = Number(DAY.exec(tokens[at]?.folded ?? '')?.[1] ?? 0);
  return day <= 31 ? day : 0;
}

/** The year at a token, a comma allowed before it, with the index one past it. */
export function yearAt(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly next: number } | null {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  const text = tokens[from]?.text ?? '';
  return YEAR.test(text) ? { year: Number(text), next: from + 1 } : null;
}

/**
 * The index behind what joins two days or dates into one stretch: a dash, "to", "through", and "and"
 * where "between" leads it; -1 where nothing does.
 */
export function joinedAt(tokens: readonly Token[], first: number, next: number): number {
  const joiner = tokens[next];
  const joins =
    joiner !== undefined &&
    (DASH.test(joiner.text) ||
      /^(?:to|through|until|till)$/u.test(joiner.folded) ||
      (joiner.folded === 'and' && tokens[first - 1]?.folded === 'between'));
  return joins ? next + 1 : -1;
}

/** The last of several days that begin at a token: 5 of "3-5", "3 to 5" and of "4 and 5". */
function lastDay(
  tokens: readonly Token[],
  at: number,
): { readonly low: number; readonly high: number; readonly next: number } | null {
  const pair = DAYS.exec(tokens[at]?.text ?? '');
  if (pair !== null) return { low: Number(pair[1]), high: Number(pair[2]), next: at + 1 };
  const low = dayAt(tokens, at);
  if (low === 0) return null;
  const joined = joinedAt(tokens, at, at + 1);
  const high = joined < 0 ? 0 : dayAt(tokens, joined);
  if (high > low) return { low, high, next: joined + 1 };
  const neighbour = tokens[at + 1]?.folded === 'and' ? dayAt(tokens, at + 2) : 0;
  if (neighbour === low + 1) return { low, high: neighbour, next: at + 3 };
  return { low, high: low, next: at + 1 };
}

const withYear = (
  tokens: readonly Token[],
  end: number,
  days: { readonly month: number; readonly low: number; readonly high: number },
): WrittenDays => {
  const given = yearAt(tokens, end);
  return { ...days, year: given?.year ?? null, next: given?.next ?? end };
};

/** "October 8, 2014", "Oct. 8", "March 3-5". */
function monthFirst(tokens: readonly Token[], at: number): WrittenDays | null {
  const month = monthAt(tokens, at);
  if (month === 0) return null;
  const glued = DAY_AND_YEAR.exec(tokens[at + 1]?.text ?? '');
  if (glued !== null) {
    const day = Number(glued[1]);
    return { month, low: day, high: day, year: Number(glued[2]), next: at + 2 };
  }
  const days = lastDay(tokens, at + 1);
  if (days === null) return null;
  // "June 28 to 4 July": the number behind belongs to the next date
  const isOther = days.high > days.low && monthAt(tokens, days.next) > 0;
  if (isOther) return withYear(tokens, at + 2, { month, low: days.low, high: days.low });
  return withYear(tokens, days.next, { month, low: days.low, high: days.high });
}

/** "8 October 2014", "the 8th of October", "3-5 March", "13 to 15 March". */
function dayFirst(tokens: readonly Token[], at: number): WrittenDays | null {
  const days = lastDay(tokens, at);
  if (days === null) return null;
  const named = tokens[days.next]?.folded === 'of' ? days.next + 1 : days.next;
  const month = monthAt(tokens, named);
  return month === 0
    ? null
    : withYear(tokens, named + 1, { month, low: days.low, high: days.high });
}

/** The day or days of a month that a token begins to write, or null. */
export function writtenDays(tokens: readonly Token[], at: number): WrittenDays | null {
  return dayFirst(tokens, at) ?? monthFirst(tokens, at);
}

/** Days; nobody lists more of one month before naming it. */
const LONGEST_LIST = 6;

/** The first day of a list whose month stands at its end: "3" of "3, 10 and 17 May"; or null. */
export function listedDay(tokens: readonly Token[], at: number): WrittenDays | null {
  const day = dayAt(tokens, at);
  if (day === 0) return null;
  let next = at + 1;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    if (!/^(?:,|and|or|&)$/u.test(tokens[next]?.folded ?? '') || dayAt(tokens, next + 1) === 0)
      return null;
    const last = dayFirst(tokens, next + 1);
    if (last !== null && last.low > day)
      return { month: last.month, low: day, high: day, year: last.year, next: at + 1 };
    next += 2;
  }
  return null;
}
