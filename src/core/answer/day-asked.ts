import { OPENINGS } from '../question/openings';
import type { PassageRange } from '../corpus/corpus';
import type { PassageFacts } from '../corpus/passage-facts';
import type { DateFact } from '../facts/spans/date-fact';
import type { English } from '../language/english';
import type { DatePrecision } from '../language/dates/date-mention';
import { readDates } from '../language/dates/dates';
import { TIME_LINKS } from '../language/words/link-words';
import { anyOf } from '../language/words/word-set';
import type { Finding } from '../outcome/finding';
import type { Question } from '../question/question';
import { answerTold } from './told-fact';
import type { AnswerTools } from './tools';

/** The days that a question asks about, both inclusive: ISO 8601, or "MM-DD" of whatever year where it names none. */
export interface AskedDays {
  readonly from: string;
  readonly to: string;
  readonly isOfAnyYear: boolean;
}

const HAPPENED = new RegExp(
  OPENINGS +
    String.raw`what(?: else| all)?\s+(?:happen(?:s|ed)|occur(?:s|red)|took place|takes place|went on|goes on|(?:is|was) (?:on|planned|going on)|will (?:happen|take place|be on))\s+(?:${anyOf(TIME_LINKS)}\s+)?`,
  'iu',
);
/** Of these fineness is what an article tells of a day or a month. */
const FINE: readonly DatePrecision[] = ['day', 'month'];

/** A leap year's day by which a question's "4 May" is read: its year is left out again. */
const SOME_DAY = '2000-07-01';
/** Where the year of an ISO date ends. */
const YEAR_LENGTH = 5;
/** What goes on for longer is not what a day or a month is about, in days. */
const LONGEST_STRETCH = 62;
const DAY = 86_400_000;

/** The day or month that a question is about and about nothing else ("What happened on 4 November 2014?"); null for any other. */
export function readAskedDays(text: string, english: English): AskedDays | null {
  const opening = HAPPENED.exec(text)?.[0];
  if (opening === undefined) return null;
  const tokens = english.readTokens(text);
  const [date, other] = readDates(text, tokens, null);
  if (date === undefined || other !== undefined || !FINE.includes(date.precision)) return null;
  const rest = text.slice(opening.length, date.start) + text.slice(date.end);
  if (date.relative || /[\p{L}\p{N}]/u.test(rest)) return null;
  const isOfAnyYear = date.from === null;
  const [read] = isOfAnyYear ? readDates(text, tokens, SOME_DAY) : [date];
  if (!read || read.from === null || read.to === null || read.relative) return null;
  const cut = isOfAnyYear ? YEAR_LENGTH : 0;
  return { from: read.from.slice(cut), to: read.to.slice(cut), isOfAnyYear };
}

/** Whether a date of an article is one of the days asked about, or a stretch of written days that holds one. */
function isOn({ from, to, precision, text }: DateFact, asked: AskedDays): boolean {
  if (from === null || to === null) return false;
  const isStretch =
    precision === 'range' &&
    /\d/u.test(text) &&
    Date.parse(to) - Date.parse(from) <= LONGEST_STRETCH * DAY;
  const cut = asked.isOfAnyYear ? YEAR_LENGTH : 0;
  const [first, last] = [from.slice(cut), to.slice(cut)];
  if (isStretch && first <= last) return first <= asked.to && last >= asked.from;
  return FINE.includes(precision) && first >= asked.from && last <= asked.to;
}

/** The passages that tell of those days, whatever they call them ("last Tuesday"): see `answerTold`. */
export function answerDays(
  asked: AskedDays,
  question: Question,
  tools: AnswerTools,
  range: PassageRange,
): Finding | null {
  const day = {
    intent: 'timeline',
    factIn: ({ dates }: PassageFacts) => dates.find((one) => isOn(one, asked)),
  } as const;
  return answerTold(day, question, tools, range);
}
