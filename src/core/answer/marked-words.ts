import { overlap, type Span } from '../language/token';
import { isBareSum, isSum } from '../decision/candidate/asked-figures';
import { answerWords } from '../decision/candidate/answer-words';
import type { Judged } from '../decision/judging/decide';
import { isAsked, metTokens, type Pair } from '../decision/candidate/pair';
import { wants, wantsSentence, wantsValue } from '../question/kinds';
import { CLOSING_DOUBLE, DOUBLE_MARKS, OPENING_DOUBLE } from '../language/words/quote-marks';
import { THRESHOLDS } from '../decision/thresholds';
import type { Figure, Quotation } from '../facts/facts';
import { winnerTold } from '../decision/denial/winner-told';
import { wholeList } from './marked-lists';
import { phraseMeant } from './marked-phrases';
import { isDated, partAsked, tellsWhen, wholeTime } from './marked-times';
import { valueMeant, wholeFigure, withShare } from './marked-values';

/** A stretch with all of each date, figure or name that it cuts: "3m" of "CHF 3m" becomes "CHF 3m". */
function withWholeValues(span: Span, values: readonly Span[]): Span {
  let { start, end } = span;
  for (const value of values.filter((one) => overlap(one, span))) {
    start = Math.min(start, value.start);
    end = Math.max(end, value.end);
  }
  return { start, end };
}

/** A unit written to its number that took the sentence's own full stop along: "£12m." */
const UNIT_AND_STOP = /\d[a-z]{1,2}\.$/u;

function withoutFullStop({ start, end }: Span, text: string): Span {
  const closes = end === text.length && UNIT_AND_STOP.test(text.slice(start));
  return { start, end: closes ? end - 1 : end };
}

/** Whether the question names whose words they are, if not in full: "May" for Theodora May. */
function saysAsked(pair: Pair, { speakerSpan }: Quotation): boolean {
  if (speakerSpan === null) return false;
  const { tokens } = pair.passage;
  return (
    isAsked(pair, speakerSpan) ||
    metTokens(pair).some((at) => tokens[at] !== undefined && overlap(tokens[at], speakerSpan))
  );
}

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/**
 * The words of whoever is asked about within somebody else's; the longest quotation of a sentence whose reader looked
 * beside all of them, without quotations the longest statement of theirs; null where it did not.
 */
function spokenWords(read: Span, pair: Pair): Span | null {
  const spoken = pair.facts.quotations.filter(({ kind }) => kind !== 'reported');
  const here = pair.facts.quotations.filter(
    ({ speakerPassage }) => speakerPassage === pair.passage.position,
  );
  const inner = here.find(
    (one) =>
      spoken.includes(one) &&
      one.speakerSpan !== null &&
      spoken.some((outer) => outer.start < one.start && one.end < outer.end) &&
      isAsked(pair, one.speakerSpan),
  );
  if (inner) return { start: inner.start, end: inner.end };
  // of two who speak in one sentence the one who is asked about
  const theirs = spoken.filter(({ speakerSpan }) => speakerSpan && isAsked(pair, speakerSpan));
  const isOneOfTwo = spoken.some(({ speaker }) => speaker !== theirs[0]?.speaker);
  const [own] = theirs.filter((one) => isOneOfTwo && one.speakerPassage === pair.passage.position);
  if (own && !theirs.some((one) => isWithin(read, one))) return { start: own.start, end: own.end };
  const told = spoken.length > 0 ? spoken : here.filter((one) => saysAsked(pair, one));
  if (told.some((one) => overlap(one, read))) return null;
  const [longest] = [...told].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest ? { start: longest.start, end: longest.end } : null;
}

/** Whether a stretch counts something else than the facts' figure does: "500 people", of children asked about. */
function countsOther(span: Span, known: Span, { question, facts }: Pair): boolean {
  if (!wants(question.kind, 'count') || overlap(span, known)) return false;
  const counted = (at: Span): string | null =>
    facts.figures.find((one) => overlap(one, at))?.counted?.toLowerCase() ?? null;
  const [read, other, asked] = [counted(span), counted(known), question.focusText?.toLowerCase()];
  if (read === null || asked === undefined || read === asked) return false;
  // "60 pots, 12 of them blue", of blue pots
  return (
    other === asked ||
    asked
      .split(/\s+/u)
      .slice(0, -1)
      .includes(other ?? '')
  );
}

const QUOTE = new RegExp(`[${DOUBLE_MARKS}]`, 'gu');
const QUOTE_FIRST = new RegExp(`^[${OPENING_DOUBLE}]\\s*`, 'u');
const QUOTE_LAST = new RegExp(`[.,]?\\s*[${CLOSING_DOUBLE}]$`, 'u');
const QUOTE_BEFORE = new RegExp(`[${OPENING_DOUBLE}]$`, 'u');
const QUOTE_BEHIND = new RegExp(`^[.,]?[${CLOSING_DOUBLE}]`, 'u');

/** A stretch without the quotation mark at one of its ends whose other one it leaves out, or with the other one right beside it. */
function withoutLoneQuote({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  if ((words.match(QUOTE)?.length ?? 0) % 2 === 0) return { start, end };
  const first = QUOTE_FIRST.exec(words)?.[0].length ?? 0;
  const last = first === 0 ? (QUOTE_LAST.exec(words)?.[0].length ?? 0) : 0;
  if (first + last > 0) return { start: start + first, end: end - last };
  if (QUOTE_BEFORE.test(text.slice(0, start))) return { start: start - 1, end };
  return { start, end: end + (QUOTE_BEHIND.exec(text.slice(end))?.[0].length ?? 0) };
}

const FIRST_PARTS = /[\p{L}\p{N}]+[-‐‑]$/u;
const LAST_PARTS = /^(?:[-‐‑][\p{L}\p{N}]+)+/u;

/** A stretch with all of a word with hyphens that it cuts: "a lay-by". */
function withWholeWords({ start, end }: Span, text: string): Span {
  return {
    start: start - (FIRST_PARTS.exec(text.slice(0, start))?.[0].length ?? 0),
    end: end + (LAST_PARTS.exec(text.slice(end))?.[0].length ?? 0),
  };
}

/** The words to mark as the answer, as the reader read them; null where the whole sentence is. */
export function markedWords({ pair, reading: { span } }: Judged): Span | null {
  const { question, facts, passage } = pair;
  const { kind } = question;
  if (wantsSentence(kind)) return null;
  const winner = winnerTold(pair);
  if (winner !== null) return winner;
  const known = answerWords(pair);
  const isValue = wantsValue(kind);
  const least = isValue && known ? THRESHOLDS.markedValue : THRESHOLDS.marked;
  const isRead = span && span.share >= least && !(known && countsOther(span, known, pair));
  const read = isRead ? span : known;
  if (read === null) return null;
  if (!isValue) {
    const said = wants(kind, 'words') ? spokenWords(read, pair) : null;
    const phrase = withWholeValues(phraseMeant(read, known, pair), facts.names);
    const isListed = wants(kind, 'thing', 'person', 'group');
    const whole = said ?? (isListed ? wholeList(phrase, pair) : phrase);
    const words = withWholeWords(whole, passage.text);
    return withoutFullStop(withoutLoneQuote(words, passage.text), passage.text);
  }
  if (wants(kind, 'time')) {
    const dated = valueMeant(read, known, facts.dates, pair);
    const isOther = isDated(read, pair) || !tellsWhen(read, pair);
    const time = dated !== null && !overlap(dated, read) && isOther ? dated : read;
    const whole = wholeTime(withWholeValues(time, facts.dates), pair);
    return withoutFullStop(partAsked(whole, pair), passage.text);
  }
  const seen = facts.figures.find((one) => overlap(one, read));
  const isTold = (one: Figure): boolean => isSum(one) || isBareSum(pair, one);
  const alike = facts.figures.filter(
    (one) => !seen || one.kind === seen.kind || (isTold(one) && isTold(seen)),
  );
  const figure = valueMeant(read, known, alike, pair);
  const told =
    figure === null ? read : wholeFigure(withWholeValues(read, facts.figures), figure, pair);
  return withoutFullStop(withShare(told, pair), passage.text);
}
