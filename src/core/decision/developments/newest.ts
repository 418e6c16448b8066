import type { DateFact, Figure } from '../../facts/facts';
import type { Span } from '../../language/token';
import { wordSet } from '../../language/words/word-set';
import { readDates } from '../../language/dates/dates';
import type { Question } from '../../question/question';
import { wantsValue } from '../../question/kinds';
import type { Judged } from '../judging/decide';
import { isEnough, type Position } from '../positions';
import { isForeseen, tokenAt } from './foreseen';
import { tellOfSameThing } from './same-thing';
import { ownStateOf } from '../stance/stance';
import { isSameDate, toldValue, type Telling } from '../judging/told-value';
import { THRESHOLDS } from '../thresholds';

/** An answer with what earlier articles gave in its place. */
export interface Dated {
  /** The one to show: given unless a later article gives something else. */
  readonly newest: Judged;
  /** What was given before, the latest first, each value once; empty where nothing else was. */
  readonly earlier: readonly Judged[];
  /** All that gave what no longer holds, in whatever article before: none of it is told beside the newest. */
  readonly superseded: readonly Judged[];
}

const MOST_EARLIER = 2;

/** The day an article was published; null where it gives no whole day. */
function dayOf({ one: { passage } }: Judged): string | null {
  return /^\d{4}-\d{2}-\d{2}/u.exec(passage.article.datePublished ?? '')?.[0] ?? null;
}

/** Days in each unit of a duration, of a month and a year on average. */
const DAYS: Readonly<Record<string, number>> = {
  ...{ second: 1 / 86_400, minute: 1 / 1440, hour: 1 / 24, day: 1, night: 1, week: 7 },
  ...{ fortnight: 14, month: 30.44, year: 365.25, decade: 3652.5, century: 36_525 },
};

/** What a figure's numbers are to be multiplied by so that they can be held against others of its kind. */
const scaleOf = ({ kind, unit }: Figure): number =>
  kind === 'duration' ? (DAYS[unit ?? ''] ?? 1) : 1;

/** Whether two figures count or measure alike, so that one can take the other's place. */
function isOfOneKind(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && (a.unit === b.unit || a.kind === 'duration');
}

function differ(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map((figure) => ({
    low: figure.value * scaleOf(figure),
    high: (figure.valueHigh ?? figure.value) * scaleOf(figure),
  }));
  if (!one || !other) return false;
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)];
  const isHedged = a.approximate || b.approximate || a.unit !== b.unit;
  return low - high > (isHedged ? THRESHOLDS.aboutTheSame * low : 0);
}

const isWholeDate = ({ precision, from, to }: DateFact): boolean =>
  precision !== 'time' && from !== null && to !== null;

/** What two readings say of the same thing: the same, another, or nothing that could be held against each other. */
type Beside = 'same' | 'other' | null;

/** Before a count; "that" there opens a clause. */
const KNOWN = wordSet('the these those');

/** "the four patients who died": a figure of those told about before counts no others. */
function isOfThoseKnown({ one: { passage } }: Judged, figure: Figure): boolean {
  const { tokens } = passage;
  return KNOWN.has(tokens[tokenAt(tokens, figure) - 1]?.folded ?? '');
}

function besideByValue(a: Judged, b: Judged, wordsOf: (one: Judged) => Span | null): Beside {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first === null || second === null) return null;
  if (isForeseen(a, first) !== isForeseen(b, second)) return null;
  const [one, other] = [toldValue(a, first), toldValue(b, second)];
  if (one.date && other.date) {
    if (!isWholeDate(one.date) || !isWholeDate(other.date)) return null;
    return isSameDate(one.date, other.date) ? 'same' : 'other';
  }
  if (!one.figure || !other.figure) return null;
  if (isOfThoseKnown(a, one.figure) || isOfThoseKnown(b, other.figure)) return null;
  if (!isOfOneKind(one.figure, other.figure)) return null;
  return differ(one.figure, other.figure) ? 'other' : 'same';
}

/** Two states, each in the article's own words: what somebody claims or denies is a dispute, whenever it was told. */
function besideByState(a: Judged, b: Judged): Beside {
  const [one, other] = [ownStateOf(a), ownStateOf(b)];
  if (one === null || other === null) return null;
  return one === other ? 'same' : 'other';
}

/** Words by which a question asks for what was given once, and not for what holds now. */
const ONCE = wordSet('initially originally earlier previously formerly');

/** Whether a question asks for what was so at some time that it names. */
function asksOfThen({ text, tokens }: Question): boolean {
  return (
    tokens.some(({ folded }) => ONCE.has(folded)) ||
    readDates(text, tokens, null).some(({ from }) => from !== null)
  );
}

/**
 * The newest of what articles published on several days give for the same thing: a figure, a date, or whether it is
 * so. `given` is the likeliest of `judged`; of the others only those count that the position would answer with. Where nothing differs, what is given stays.
 */
export function newestOf(
  given: Judged,
  judged: readonly Judged[],
  wordsOf: (one: Judged) => Span | null,
  position: Position,
): Dated {
  const { question } = given.pair;
  const { kind } = question;
  const beside = (a: Judged, b: Judged): Beside => {
    if (kind === 'yes-no') return besideByState(a, b);
    return wantsValue(kind) ? besideByValue(a, b, wordsOf) : null;
  };
  const tellingOf = (judged: Judged): Telling => ({
    judged,
    words: kind === 'yes-no' ? null : wordsOf(judged),
  });
  const unchanged = { newest: given, earlier: [], superseded: [] };
  if (dayOf(given) === null || asksOfThen(question)) return unchanged;
  if (beside(given, given) === null) return unchanged;
  const rivals = judged.filter(
    (other) =>
      other !== given &&
      isEnough(other.probability, position) &&
      dayOf(other) !== null &&
      other.one.passage.article !== given.one.passage.article &&
      beside(given, other) !== null &&
      tellOfSameThing(tellingOf(given), tellingOf(other)),
  );
  const later = (a: Judged, b: Judged): number =>
    (dayOf(b) ?? '').localeCompare(dayOf(a) ?? '') || b.probability - a.probability;
  const [newest = given, ...before] = [given, ...rivals].sort(later);
  const isBefore = (one: Judged): boolean => (dayOf(one) ?? '') < (dayOf(newest) ?? '');
  const earlier: Judged[] = [];
  for (const one of before) {
    const told = [newest, ...earlier];
    if (isBefore(one) && told.every((known) => beside(known, one) === 'other')) earlier.push(one);
  }
  if (earlier.length === 0) return unchanged;
  const superseded = judged.filter(
    (one) =>
      dayOf(one) !== null &&
      isBefore(one) &&
      beside(newest, one) === 'other' &&
      tellOfSameThing(tellingOf(newest), tellingOf(one)),
  );
  return {
    newest,
    earlier: earlier.slice(0, MOST_EARLIER),
    superseded: [...new Set([...earlier, ...superseded])],
  };
}
