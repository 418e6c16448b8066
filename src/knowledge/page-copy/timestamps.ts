import { isCalendarDay } from './calendar';

/** What a line of dates and times says. */
export interface Timestamp {
  /** ISO 8601 dates that stand without a label or under "published". */
  readonly published: readonly string[];
  /** ISO 8601 dates under "updated", "modified" and the like. */
  readonly updated: readonly string[];
  /** Dates such as 8/10/2014, which mean another day to another reader, as written. */
  readonly ambiguous: readonly string[];
  /** Whether a label says what the line is: "Published", "Last updated". */
  readonly isLabelled: boolean;
  /** Whether a day is named; a time of day alone names none. */
  readonly hasDay: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The names of months and their short forms, as alternatives of an expression. */
export const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH = `(${MONTH_NAMES})\\.?`;
const YEAR = '(\\d{4})(?!\\d{3})';
const sticky = (source: string): RegExp => new RegExp(source, 'iuy');

const DATED: readonly (readonly [
  RegExp,
  (parts: readonly string[]) => readonly [string, string, string],
])[] = [
  [
    sticky(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`),
    ([m = '', d = '', y = '']) => [y, m, d],
  ],
  [
    sticky(`(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}`),
    ([d = '', m = '', y = '']) => [y, m, d],
  ],
  [
    sticky(`(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?=\\D|$)`),
    ([y = '', m = '', d = '']) => [y, m, d],
  ],
  [sticky(`(\\d{4})\\s+${MONTH}\\s+(\\d{1,2})(?=\\D|$)`), ([y = '', m = '', d = '']) => [y, m, d]],
];
const NUMBERS = sticky(`(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?=\\D|$)`);
const DAY_WITHOUT_YEAR = sticky(
  `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH})(?=\\W|$)`,
);

const WEEKDAY = sticky(
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?=\\W|$)\\.?',
);
const CLOCK = sticky(
  '(?:\\d{1,2}\\s?[:.h]\\s?\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?\\s*(?:[ap]\\.?\\s?m\\.?)?|\\d{1,2}\\s?[ap]\\.?\\s?m\\.?|\\d{4}(?=\\s*(?:gmt|hkt|hrs|hours|utc|bst))|noon|midnight)\\s*(?:hrs|hours|h|uhr)?(?=[\\W]|$|z(?=\\W|$)|[A-Z][a-z]{2})',
);
const ZONE = sticky(
  '\\(?(?:gmt|utc|bst|ist|cet|cest|eet|eest|msk|sast|wat|eat|hkt|sgt|jst|kst|aest|aedt|acst|awst|nzst|nzdt|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|akdt|akst|hst|eastern|central|pacific|local time|[\\p{L}]{4,12} time)(?:\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?)?\\)?(?=\\W|$)|[+-]\\d{2}:?\\d{2}(?=\\W|$)|z(?=\\W|$)',
);
const AGO = sticky(
  '(?:about |over |less than |more than )?(?:\\d+|an?|one|two|few)\\s?(?:s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|yrs?|years?)(?:,? (?:and )?\\d+\\s?(?:min(?:ute)?s?|hours?|days?))?\\s+ago(?=\\W|$)|yesterday|today|just now|moments ago',
);
const READING = sticky(
  '(?:(?:estimated )?read(?:ing)? time:?\\s*(?:about |~)?)?\\d+(?:\\s?[-–]\\s?\\d+)?[\\s-]?min(?:ute)?s?(?:[\\s-]+(?:to )?(?:read|listen|watch))?(?=\\W|$)|(?:a )?\\d+[\\s-]minute read',
);
const PUBLISHED = sticky(
  '(?:first |originally |date )?(?:published|publication date|posted|created|issued|filed|added|date|released|on air|aired)(?:\\s*/\\s*updated)?(?: on| at)?(?=\\W|$)',
);
const UPDATED = sticky(
  '(?:(?:last|this article was last|and last|article|story|page) )?(?:updated|modified|edited|revised|changed|reviewed|amended|update)(?: on| at)?(?=\\W|$)',
);
/** Some pages put the number of comments behind the date. */
const COUNT = sticky('\\d{1,4}$');
const GLUE = sticky(
  '[\\s|•·,;:()\\[\\]/–—-]+|(?:at|on|by|and|the|of|in|from|date|time)(?=\\W|$)|t(?=\\d)|(?:vol(?:ume)?|no|issue)\\.?\\s?\\d{1,5}(?=\\W|$)|\\.',
);

function isoDay(year: string, month: string, day: string): string | null {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const number = named > 0 ? named : Number(month);
  if (!isCalendarDay(Number(year), number, Number(day))) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "14/10/2014" can only be one day; "8/10/2014" is 8 October here and August 10 there. */
function readNumbers(first: string, second: string, year: string): string | null {
  if (year.length !== 4) return null;
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  if (dayFirst !== null && monthFirst !== null) return dayFirst === monthFirst ? dayFirst : null;
  return dayFirst ?? monthFirst;
}

/**
 * Reads a line that holds dates, times, reading times and their labels and nothing else, in US, UK
 * or ISO spelling; null for any other line. Linear in the line's length, which is at most 200.
 */
export function readTimestamp(text: string): Timestamp | null {
  if (text.length > 200) return null;
  const published: string[] = [];
  const updated: string[] = [];
  const ambiguous: string[] = [];
  let isUpdate = false;
  let isLabelled = false;
  let found = 0;
  let hasDay = false;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0] === '') return null;
    at += match[0].length;
    return match;
  };
  const keep = (day: string | null, written: string): void => {
    hasDay = true;
    if (day === null) ambiguous.push(written.trim());
    else (isUpdate ? updated : published).push(day);
  };
  const takeDate = (): boolean => {
    for (const [pattern, order] of DATED) {
      const match = take(pattern);
      if (!match) continue;
      keep(isoDay(...order(match.slice(1))), match[0]);
      return true;
    }
    const match = take(NUMBERS);
    if (match) keep(readNumbers(match[1] ?? '', match[2] ?? '', match[3] ?? ''), match[0]);
    return match !== null;
  };

  while (at < text.length) {
    if (take(PUBLISHED)) [isUpdate, isLabelled] = [false, true];
    else if (take(UPDATED)) [isUpdate, isLabelled] = [true, true];
    else if (takeDate() || take(READING) || take(AGO) || take(CLOCK)) found += 1;
    else if (found > 0 && take(COUNT)) break;
    else if (take(WEEKDAY) || take(DAY_WITHOUT_YEAR)) [found, hasDay] = [found + 1, true];
    else if (!(found > 0 && take(ZONE)) && !take(GLUE)) return null;
  }
  if (found === 0 && !isLabelled) return null;
  return { published, updated, ambiguous, isLabelled, hasDay };
}
