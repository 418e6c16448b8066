import type { Period } from '../article/period';
import type { English } from '../language/english';
import { readDates } from '../language/dates/dates';
import { TIME_LINKS } from '../language/words/link-words';
import type { AnswerTools, InquiryOptions } from './tools';

/** What stands before a time in which something was, rather than since or until which. */
const WITHIN: ReadonlySet<string> = new Set([...TIME_LINKS, 'of', 'from']);

/**
 * The time that a question names as the one in which what it asks for was ("in 2014", "last year", "on 8 October"):
 * its first and last day. Null where it names none or several, or names one as a bound ("since 2014") or in a name
 * ("the 2014 World Cup"). `today`, ISO 8601: "last year" is counted from it.
 */
export function timeAsked(text: string, english: English, today: string): Period | null {
  const tokens = english.readTokens(text);
  const days = readDates(text, tokens, today).filter(({ precision }) => precision !== 'time');
  const [only, other] = days;
  if (only === undefined || other !== undefined) return null;
  const { from, to, first, relative } = only;
  if (from === null || to === null) return null;
  const before = tokens[first - 1]?.folded === 'the' ? tokens[first - 2] : tokens[first - 1];
  return relative || WITHIN.has(before?.folded ?? '') ? { from, to } : null;
}

/** The time whose articles are to be asked first; null where time is no matter, or is limited already. */
export function preferredTime(
  text: string,
  { english }: Pick<AnswerTools, 'english'>,
  { article, period, today }: Pick<InquiryOptions, 'article' | 'period' | 'today'>,
): Period | null {
  const isOpen = article === null && period === null;
  return isOpen && today !== null ? timeAsked(text, english, today) : null;
}
