import { PARTS, VERBS, isPart } from '../language/parts-of-speech';
import { overlap, type Span, type Token } from '../language/token';
import { answerWords } from '../decision/answer-words';
import type { Judged } from '../decision/decide';
import type { Pair } from '../decision/pair';
import { wants, wantsSentence, wantsValue } from '../question/kinds';
import { QUANTIFIERS } from '../language/words/determiners';
import { without, wordSet } from '../language/words/word-set';
import { CLOSING_DOUBLE, DOUBLE_MARKS, OPENING_DOUBLE } from '../language/words/quote-marks';
import { THRESHOLDS } from '../decision/thresholds';

const isIn = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** A stretch with all of each date, figure or name that it cuts: "3m" of "CHF 3m" becomes "CHF 3m". */
function withWholeValues(span: Span, values: readonly Span[]): Span {
  let { start, end } = span;
  for (const value of values.filter((one) => overlap(one, span))) {
    start = Math.min(start, value.start);
    end = Math.max(end, value.end);
  }
  return { start, end };
}

/** A date without the preposition that says nothing of it: "Monday" of "on Monday", but "until Monday". */
function withoutPlainLink(span: Span, { passage: { tokens }, facts }: Pair): Span {
  const at = tokens.findIndex(({ start }) => start === span.start);
  const next = tokens[at + 1];
  const isPlain = /^(?:on|in|at)$/u.test(tokens[at]?.folded ?? '');
  const isDate = next !== undefined && facts.dates.some(({ start }) => start === next.start);
  return isPlain && isDate ? { start: next.start, end: span.end } : span;
}

/** A unit written to its number that took the sentence's own full stop along: "£12m." */
const UNIT_AND_STOP = /\d[a-z]{1,2}\.$/u;

function withoutFullStop({ start, end }: Span, text: string): Span {
  const closes = end === text.length && UNIT_AND_STOP.test(text.slice(start));
  return { start, end: closes ? end - 1 : end };
}

/** What ends the words that belong to a figure. */
const ENDING_MARK = new RegExp(`^[,;:|()–—${DOUBLE_MARKS}]$`, 'u');
const LEADING = PARTS.ADP | PARTS.DET | PARTS.PART;

/**
 * The reader's stretch around the facts' figure up to the next verb, mark or other figure: of "900 euros a
 * month to run, and it stops" the "900 euros a month to".
 */
function aroundFigure(span: Span, figure: Span, { passage: { tokens }, facts }: Pair): Span {
  const others = facts.figures.filter((other) => !overlap(other, figure));
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined &&
    isIn(token, span) &&
    !isPart(token, VERBS) &&
    !ENDING_MARK.test(token.text) &&
    !others.some((other) => overlap(other, token));
  let from = tokens.findIndex(({ end }) => end > figure.start);
  let to = tokens.findLastIndex(({ start }) => start < figure.end);
  while (belongs(tokens[from - 1])) from -= 1;
  while (belongs(tokens[to + 1])) to += 1;
  // "… a month to", "a third of the": what leads on is no end
  while (to > from && (tokens[to]?.end ?? 0) > figure.end && isPart(tokens[to], LEADING)) to -= 1;
  return { start: tokens[from]?.start ?? span.start, end: tokens[to]?.end ?? span.end };
}

/** Words that count some of what follows them behind "of", and what makes them less. */
const SHARES: ReadonlySet<string> = new Set([
  ...without(QUANTIFIERS, 'no every another both such several'),
  ...['none', 'half', 'more', 'less'],
]);
const LESSENING = wordSet('hardly scarcely barely almost nearly not only just very');

/** A figure with what takes a part of it: "Hardly any of the 50 boats", "Nine of the twelve". */
function withShare(span: Span, { passage: { tokens }, facts }: Pair): Span {
  let at = tokens.findIndex(({ end }) => end > span.start) - 1;
  if (isPart(tokens[at], PARTS.DET | PARTS.PRON)) at -= 1;
  const share = tokens[at - 1];
  if (tokens[at]?.folded !== 'of' || !share) return span;
  const part = facts.figures.find(({ end }) => end === share.end);
  if (part) return { start: part.start, end: span.end };
  if (!SHARES.has(share.folded)) return span;
  at -= 1;
  while (LESSENING.has(tokens[at - 1]?.folded ?? '')) at -= 1;
  return { start: tokens[at]?.start ?? span.start, end: span.end };
}

/** The longest quotation of a sentence whose reader looked beside all of them; null where it did not. */
function spokenWords(read: Span, { facts: { quotations } }: Pair): Span | null {
  const spoken = quotations.filter(({ kind }) => kind !== 'reported');
  if (spoken.some((one) => overlap(one, read))) return null;
  const [longest] = [...spoken].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest ? { start: longest.start, end: longest.end } : null;
}

/** Whether a stretch counts something else than the facts' figure does: "500 people", of children asked about. */
function countsOther(span: Span, known: Span, { question, facts }: Pair): boolean {
  if (!wants(question.kind, 'count') || overlap(span, known)) return false;
  const counted = (at: Span): string | null =>
    facts.figures.find((one) => overlap(one, at))?.counted?.toLowerCase() ?? null;
  const [read, other, asked] = [counted(span), counted(known), question.focusText?.toLowerCase()];
  return read !== null && asked !== undefined && other === asked && read !== asked;
}

const QUOTE = new RegExp(`[${DOUBLE_MARKS}]`, 'gu');
const QUOTE_FIRST = new RegExp(`^[${OPENING_DOUBLE}]\\s*`, 'u');
const QUOTE_LAST = new RegExp(`[.,]?\\s*[${CLOSING_DOUBLE}]$`, 'u');

/** A stretch without the quotation mark at one of its ends whose other one it leaves out. */
function withoutLoneQuote({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  if ((words.match(QUOTE)?.length ?? 0) % 2 === 0) return { start, end };
  const first = QUOTE_FIRST.exec(words)?.[0].length ?? 0;
  const last = first === 0 ? (QUOTE_LAST.exec(words)?.[0].length ?? 0) : 0;
  return { start: start + first, end: end - last };
}

/** The words to mark as the answer, as the reader read them; null where the whole sentence is. */
export function markedWords({ pair, reading: { span } }: Judged): Span | null {
  const { question, facts, passage } = pair;
  const { kind } = question;
  if (wantsSentence(kind)) return null;
  const known = answerWords(pair);
  const isValue = wantsValue(kind);
  const least = isValue && known ? THRESHOLDS.markedValue : THRESHOLDS.marked;
  const isRead = span && span.share >= least && !(known && countsOther(span, known, pair));
  const read = isRead ? span : known;
  if (read === null) return null;
  if (!isValue) {
    const said = wants(kind, 'words') ? spokenWords(read, pair) : null;
    const whole = said ?? withWholeValues(read, facts.names);
    return withoutFullStop(withoutLoneQuote(whole, passage.text), passage.text);
  }
  if (wants(kind, 'time')) return withoutPlainLink(withWholeValues(read, facts.dates), pair);
  const figure =
    known && overlap(read, known)
      ? aroundFigure(read, known, pair)
      : withWholeValues(read, facts.figures);
  return withoutFullStop(withShare(figure, pair), passage.text);
}
