import type { Pair } from '../decision/candidate/pair';
import { TIME_UNITS } from '../facts/spans/span-words';
import { NOMINALS, NOUNS, PARTS, isPart } from '../language/parts-of-speech';
import { overlap, type Span, type Token } from '../language/token';
import { CLOCK_WORDS, HOUR_NAMES, PARTS_OF_DAY } from '../language/words/calendar-words';
import { BOUND, SEQUENCE, TEMPORAL, isLink } from '../language/words/link-classes';
import { APOSTROPHES } from '../language/words/quote-marks';
import { anyOf } from '../language/words/word-set';

/** Whether a date stands in a stretch, or it in one. */
export const isDated = (span: Span, { facts }: Pair): boolean =>
  facts.dates.some((date) => overlap(date, span));

/** What may lead in when something is by what else is then: "after the vote", "once it is paid". */
const BY_EVENT = TEMPORAL | BOUND | SEQUENCE;

/**
 * Whether a stretch may say when in any way: by a date, an hour or a length of time, by what else is then ("after the
 * vote"; the word that leads that in may stand before it), or without naming any thing ("soon").
 */
export function tellsWhen(span: Span, pair: Pair): boolean {
  const { tokens } = pair.passage;
  const first = tokens.findIndex(({ end }) => end > span.start);
  const own = tokens.filter((token) => overlap(token, span));
  const isHour = (token: Token): boolean =>
    /\d/u.test(token.text) &&
    !pair.facts.figures.some((figure) => figure.counted !== null && overlap(figure, token));
  return (
    isDated(span, pair) ||
    isLink(tokens[first - 1]?.folded, BY_EVENT) ||
    !own.some((token) => isPart(token, NOUNS)) ||
    own.some(
      (token) =>
        isHour(token) ||
        isLink(token.folded, BY_EVENT) ||
        TIME_UNITS.has(token.lemma) ||
        PARTS_OF_DAY.has(token.lemma) ||
        CLOCK_WORDS.has(token.folded),
    )
  );
}

const PLAIN_LINK = /^(?:on|in|at|and|or|but)$/u;
const HOUR = String.raw`\d{1,2}(?:[:.]\d\d)?(?: ?(?:[ap]\.m\.|[ap]m\b))?(?: (?:[A-Z]{3,4}|local time)\b)?`;
const TOLD_HOUR = String.raw`\d{1,2}(?:[:.]\d\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)|\w+ o[${APOSTROPHES}]clock|(?:a )?(?:quarter|half) (?:to|past) \w+`;
const POINT_OF_DAY = anyOf(HOUR_NAMES);
const PART_OF_DAY = anyOf(PARTS_OF_DAY);
/** What tells the hour of the day that stands before it, and the part of the day of an hour. */
const HOUR_BEHIND = new RegExp(`^,? (?:at|from|by) (?:${HOUR}|${POINT_OF_DAY}\\b)`, 'u');
const PART_BEHIND = new RegExp(`^ (?:in the|this|that|at) ${PART_OF_DAY}\\b`, 'u');
const IS_HOUR = new RegExp(`(?:${TOLD_HOUR}|\\b${POINT_OF_DAY})$`, 'u');
/** The hour of the day that stands behind it, and what part of it is meant: "the end of". */
const HOUR_BEFORE = new RegExp(
  `\\b(?:${TOLD_HOUR}|(?:(?:before|after|around) )?${POINT_OF_DAY}) (?:on )?$`,
  'u',
);
const PART_BEFORE = /\b(?:the )?(?:end|start|beginning|middle) of (?:the )?$/u;

/** A stretch of a time with what else of that time stands right beside it: "8 p.m." and "on Sunday", "the end of" and "May". */
function wholeMoment(span: Span, text: string, dates: readonly Span[]): Span {
  let { start, end } = span;
  const isHour = IS_HOUR.test(text.slice(start, end));
  if (isHour) {
    end += PART_BEHIND.exec(text.slice(end))?.[0].length ?? 0;
    const day = dates.find(
      (date) => date.start > end && /^,? (?:on )?$/u.test(text.slice(end, date.start)),
    );
    end = day?.end ?? end;
    const before = dates.find(
      (date) => date.end < start && /^,? at $/u.test(text.slice(date.end, start)),
    );
    start = before?.start ?? start;
  } else if (dates.some((date) => date.end === end)) {
    end += HOUR_BEHIND.exec(text.slice(end))?.[0].length ?? 0;
  }
  const before = text.slice(0, start);
  start -= (PART_BEFORE.exec(before) ?? HOUR_BEFORE.exec(before))?.[0].length ?? 0;
  return { start, end };
}

/** A time as it is told: without a plain "on", with "shortly" before "before", and with its hour and its day. */
export function wholeTime(span: Span, { passage: { tokens, text }, facts }: Pair): Span {
  let { start, end } = span;
  let at = tokens.findIndex((token) => token.start === start);
  const next = tokens[at + 1];
  const isDate = next !== undefined && facts.dates.some((date) => date.start === next.start);
  if (isDate && PLAIN_LINK.test(tokens[at]?.folded ?? '')) start = next.start;
  if (isLink(tokens[at]?.folded, SEQUENCE)) {
    const lead = facts.figures.find((figure) => figure.end === tokens[at - 1]?.end);
    while (tokens[at - 1]?.pos === 'ADV') at -= 1;
    start = lead?.start ?? tokens[at]?.start ?? start;
  }
  const length = facts.figures.find((figure) => figure.end === end);
  const link = tokens.findIndex((token) => token.start >= end);
  if (length?.kind === 'duration' && isLink(tokens[link]?.folded, SEQUENCE)) {
    let last = link;
    while (isPart(tokens[last + 1], NOMINALS | PARTS.DET)) last += 1;
    end = tokens[last]?.end ?? end;
  }
  return wholeMoment({ start, end }, text, facts.dates);
}

/** What joins an hour to its day, before it and behind it. */
const JOINT_BEFORE = /^,?\s*(?:(?:at|from|by)\s+)?/u;
const JOINT_BEHIND = /,?\s*(?:\bon)?\s*$/u;
/** What may stand between an hour and its day: "4 in the afternoon", "2pm sharp". */
const HOUR_TOLD = new RegExp(
  `(?:${TOLD_HOUR}|\\b${POINT_OF_DAY}|\\b\\d{1,2}(?= in the ))(?: sharp| local time| [A-Z]{3,4})?(?: (?:in the|this|that|at) ${PART_OF_DAY})?$`,
  'u',
);
const PART_ASKED = /\b(?:what|which)\s+(?:(?<hour>time|hours?)|days?|weekday|date)\b/iu;

/** Of a time as it is told the part that is asked for by its name: of "Monday at 10 a.m." the hour for "what time", the day for "what day". */
export function partAsked(span: Span, { question, passage: { text }, facts }: Pair): Span {
  const asked = PART_ASKED.exec(question.text);
  if (question.kind !== 'what-date' || asked === null) return span;
  const day = facts.dates.find(
    (date) => date.precision === 'day' && span.start <= date.start && date.end <= span.end,
  );
  if (day === undefined) return span;
  const behind = text.slice(day.end, span.end).replace(JOINT_BEFORE, '');
  const before = text.slice(span.start, day.start).replace(JOINT_BEHIND, '');
  const stands = HOUR_BEHIND.test(text.slice(day.end)) || HOUR_TOLD.test(behind);
  const isBehind = behind !== '' && stands;
  if (!isBehind && !HOUR_TOLD.test(before)) return span;
  if (asked.groups?.['hour'] === undefined) return { start: day.start, end: day.end };
  return isBehind
    ? { start: span.end - behind.length, end: span.end }
    : { start: span.start, end: span.start + before.length };
}
