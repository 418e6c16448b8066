import { dayNumberOfIso, type DayRange } from './calendar';
import {
  CLOCK_WORDS,
  HOUR_NAMES,
  MONTHS,
  PARTS_OF_DAY,
  SEASONS,
  TIME_ZONES,
  WEEKDAYS,
} from '../words/calendar-words';
import { VAGUE_AMOUNTS } from '../words/determiners';
import { isBeforeLast, readCounted } from './counted-days';
import { readAbsolute } from './date-absolute';
import type { DateContext, DateMention, DateReading } from './date-mention';
import { readRelative } from './date-relative';
import { readSpan } from './date-spans';
import { CARDINALS, ORDINALS } from '../words/number-words';
import { opensPeriod } from './periods';
import type { Token } from '../token';
import { wordSet } from '../words/word-set';
import { PART_PREFIX } from '../words/link-words';

export type { DateMention } from './date-mention';

/** "GMT", and "local" of "local time". */
const isZone = (folded = ''): boolean => TIME_ZONES.has(folded) || folded === 'local';

/** "25 past eight", "half past nine", "quarter to six". */
function isSpokenHour(tokens: readonly Token[], at: number): boolean {
  const [part = '', link, hour = ''] = tokens.slice(at, at + 3).map(({ folded }) => folded);
  const isQuarter = part === 'half' || part === 'quarter';
  const minutes = CARDINALS.get(part) ?? (/^\d{1,2}$/u.test(part) ? Number(part) : 60);
  const named = CARDINALS.get(hour) ?? (/^\d{1,2}$/u.test(hour) ? Number(hour) : 0);
  if (named < 1 || named > 12) return false;
  return link === 'past' ? isQuarter || minutes < 30 : link === 'to' && part === 'quarter';
}

/** Folded words that lead in an hour: behind others "two in the morning" may count people. */
const BEFORE_HOURS = wordSet('at by since until till from to before after around about past and');

/** Where the hour that begins at a token ends: "six o'clock", "at four in the morning", "by eight at night"; null where none does. */
function hourEnd(tokens: readonly Token[], at: number): number | null {
  const [hour = '', link, article = '', part = ''] = tokens
    .slice(at, at + 4)
    .map(({ folded }) => folded);
  const named = CARDINALS.get(hour) ?? (/^\d{1,2}$/u.test(hour) ? Number(hour) : 0);
  if (named < 1 || named > 12) return null;
  if (link === "o'clock") return at + 2;
  if (!BEFORE_HOURS.has(tokens[at - 1]?.folded ?? '')) return null;
  if (link === 'at') return article === 'night' ? at + 3 : null;
  return link === 'in' && article === 'the' && PARTS_OF_DAY.has(part) ? at + 4 : null;
}

/** "9:30 a.m.", "8pm", "noon", "0930 GMT", "four in the morning": an hour of the day, whose date other words give. */
function readTime({ tokens }: DateContext, at: number): DateReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const after = tokens[at + 1]?.folded ?? '';
  const time = (next: number): DateReading => {
    let end = next;
    while (isZone(tokens[end]?.folded)) end += tokens[end]?.folded === 'local' ? 2 : 1;
    end = Math.min(end, tokens.length);
    return { next: end, range: null, precision: 'time', relative: false };
  };
  if (/^\d{1,2}(?:[.:]\d{2})?(?:am|pm)\.?$/u.test(token.folded)) return time(at + 1);
  // the tagger cuts "6.30pm" into "6.3" and "0pm", "10.15am" at its dot
  for (const size of [2, 3]) {
    const glued = tokens.slice(at, at + size);
    const isGlued = glued.every(({ spaceBefore }, place) => place === 0 || !spaceBefore);
    const text = glued.map((each) => each.folded).join('');
    if (isGlued && /^\d{1,2}[.:]\d{2}[ap]m\.?$/u.test(text)) return time(at + size);
  }
  if (HOUR_NAMES.has(token.folded) && !token.isCapitalised) return time(at + 1);
  if (isSpokenHour(tokens, at)) return time(hourEnd(tokens, at + 2) ?? at + 3);
  const end = hourEnd(tokens, at);
  if (end !== null) return time(end);
  const clock = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/u.test(token.text);
  const hour = /^(?:1?\d|2[0-4]|[012]\d[0-5]\d)$/u.test(token.text);
  if ((clock || hour) && CLOCK_WORDS.has(after)) return time(at + 2);
  return clock && token.text.includes(':') ? time(at + 1) : null;
}

/** ISO 8601 has four digits for a year: what lies before the year 0 or after 9999 is left open. */
const isWritten = ({ from, to }: DayRange): boolean =>
  [from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day));

/** Words that can begin a date; all other tokens are passed at once. */
const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS,
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...(
    'yesterday today tonight tomorrow day last past this current next coming end start beginning middle close ' +
    'earlier later early late half quarter previous preceding'
  ).split(' '),
  ...HOUR_NAMES,
  ...VAGUE_AMOUNTS,
]);

/** "mid-1990s", "late-August". */
const BEGINS_PART = new RegExp(`^${PART_PREFIX}`, 'u');

function canBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind === 'number' || OPENERS.has(token.folded) || opensPeriod(token)) return true;
  if (token.folded === 'a' || token.folded === 'an') {
    if (/^(?:week|fortnight)$/u.test(tokens[at + 1]?.folded ?? '')) return true;
    return tokens[at + 2]?.folded === 'ago' || tokens[at + 3]?.folded === 'ago';
  }
  const first = token.folded.charCodeAt(0);
  // "8pm", "'90s", "mid-1990s"
  if ((first >= 48 && first <= 57) || first === 39 || BEGINS_PART.test(token.folded)) return true;
  return isBeforeLast({ tokens }, at);
}

/**
 * The dates and times of a text, in order, never overlapping. `referenceIso` is the day of publication (ISO 8601):
 * with it relative dates and days without a year become calendar days, without it they have none. A
 * weekday or month without a year goes by the tense of its clause.
 *
 * Why no library: of 105 of the sentences in tests/core/language/plans.test.ts chrono-node 2.10
 * places 63 on the right day (58 with `forwardDate`): it looks at no tense ("said on Tuesday that it will"
 * is next Tuesday), knows no quarters, and takes "march again" and "for three weeks" for days. wink's
 * entities find 80 of them as words and give no day.
 * `tokens` are those of `text`.
 */
export function readDates(
  text: string,
  tokens: readonly Token[],
  referenceIso: string | null,
): readonly DateMention[] {
  const context: DateContext = { tokens, reference: dayNumberOfIso(referenceIso) };
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!canBegin(tokens, at)) {
      at += 1;
      continue;
    }
    const found =
      readAbsolute(context, at) ??
      readSpan(context, at) ??
      readTime(context, at) ??
      readCounted(context, at) ??
      readRelative(context, at);
    const [first, last] = [tokens[at], tokens[(found?.next ?? 0) - 1]];
    if (found === null || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    const { next, range, precision, relative } = found;
    // a final dot belongs to an abbreviated month only where the sentence goes on
    const dot = /\d[ap]m\.$/iu.test(last.text) ? 1 : 0;
    const end = Math.min(last.end - dot, text.length);
    const known = range !== null && isWritten(range) ? range : null;
    const days = { from: known?.from ?? null, to: known?.to ?? null };
    mentions.push({ start: first.start, end, first: at, next, ...days, precision, relative });
    at = next;
  }
  return mentions;
}
