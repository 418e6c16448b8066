import { OPENINGS } from '../question/openings';
import { probabilityOf } from '../decision/decide';
import type { PassageRange } from '../corpus/corpus';
import type { English } from '../language/english';
import type { DatePrecision } from '../language/dates/date-mention';
import { readDates } from '../language/dates/dates';
import { excerptOf } from '../outcome/excerpt';
import { found, type Finding } from '../outcome/finding';
import type { Question } from '../question/question';
import { lineupOf } from './lineup';
import { holds } from './scope';
import type { AnswerTools } from './tools';

/** The days that a question asks about, ISO 8601, both inclusive. */
export interface AskedDays {
  readonly from: string;
  readonly to: string;
}

const MOST = 5;
const HAPPENED = new RegExp(
  OPENINGS +
    String.raw`what(?: else| all)?\s+(?:happen(?:s|ed)|occur(?:s|red)|took place|takes place|went on|goes on|(?:is|was) (?:on|planned|going on)|will (?:happen|take place|be on))\s+(?:(?:on|in|during|for)\s+)?`,
  'iu',
);
/** Of these fineness is what an article tells of a day or a month. */
const FINE: readonly DatePrecision[] = ['day', 'month'];

/** The day or month that a question is about and about nothing else ("What happened on 4 November 2014?"); null for any other. */
export function readAskedDays(text: string, english: English): AskedDays | null {
  const opening = HAPPENED.exec(text)?.[0];
  if (opening === undefined) return null;
  const [date, other] = readDates(text, english.readTokens(text), null);
  if (date === undefined || other !== undefined || !FINE.includes(date.precision)) return null;
  const { from, to } = date;
  const rest = text.slice(opening.length, date.start) + text.slice(date.end);
  return from === null || to === null || /[\p{L}\p{N}]/u.test(rest) ? null : { from, to };
}

/**
 * The passages that tell of those days, whatever they call them ("last Tuesday"), in reading order; null
 * where none does. How sure it is, is how surely the first of them answers.
 */
export function answerDays(
  { from, to }: AskedDays,
  question: Question,
  tools: AnswerTools,
  range: PassageRange,
): Finding | null {
  const { corpus } = tools;
  const told: { readonly number: number; readonly start: number; readonly end: number }[] = [];
  for (let number = range.from; number < range.to && told.length < MOST; number += 1) {
    if (corpus.passages[number]?.field !== 'body' || !holds(range, number)) continue;
    const date = corpus.passageFacts[number]?.dates.find(
      (one) =>
        FINE.includes(one.precision) &&
        one.from !== null &&
        one.to !== null &&
        one.from >= from &&
        one.to <= to,
    );
    if (date !== undefined) told.push({ number, start: date.start, end: date.end });
  }
  const [first] = told;
  if (first === undefined) return null;
  return found(
    'timeline',
    told.map(({ number, start, end }) => excerptOf(corpus, number, { start, end })),
    probabilityOf(first.number, lineupOf(question, range, tools)),
  );
}
