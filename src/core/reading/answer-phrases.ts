import type { Token } from '../language/token';
import { isNew } from './answer-type';
import type { Evidence } from './evidence';
import { spanClassIndex } from '../facts/spans/span-class';
import { DOUBLE_MARKS } from '../language/words/quote-marks';

/** A stretch of a passage that may be the answer, in token numbers, half-open. */
export interface AnswerPhrase {
  readonly from: number;
  readonly to: number;
  /** The sorts of its first and of its last stretch, indices in `SPAN_CLASSES`. */
  readonly first: number;
  readonly last: number;
  /** How many stretches it joins; 0 where it goes on to the end of its clause. */
  readonly stretches: number;
}

/** The most stretches and tokens that a phrase joins. */
const MOST_STRETCHES = 4;
const MOST_TOKENS = 14;
/** The most tokens between two stretches of one phrase. */
const WIDEST_GAP = 3;
/** The most tokens of a phrase that goes on to the end of its clause. */
const LONGEST_CLAUSE = 24;

const CLAUSE_END = /^[,;:.!?()–—]$/u;
const SENTENCE_MARK = new RegExp(`^[;:.!?()–—${DOUBLE_MARKS}]$`, 'u');
const QUOTATION = spanClassIndex('quotation');

function isCut(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return true;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind === 'mark' && SENTENCE_MARK.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  const last = Math.min(tokens.length, from + LONGEST_CLAUSE + 1);
  let at = from;
  while (at < last) {
    const token = tokens[at];
    if (token?.kind === 'mark' && CLAUSE_END.test(token.text)) break;
    at += 1;
  }
  return at;
}

/** The single stretches of a passage that the question does not say already, in order. */
export function newStretchesOf(evidence: Evidence): readonly AnswerPhrase[] {
  const { signs, number } = evidence;
  const phrases: AnswerPhrase[] = [];
  const last = signs.firstSpan[number + 1] ?? 0;
  for (let span = signs.firstSpan[number] ?? 0; span < last; span += 1) {
    if (!isNew(span, evidence)) continue;
    const [from = 0, to = 0] = [signs.spanStarts[span], signs.spanEnds[span]];
    const sort = signs.spanSorts[span] ?? 0;
    phrases.push({ from, to, first: sort, last: sort, stretches: 1 });
  }
  return phrases;
}

/**
 * The phrases of a passage that may answer: single stretches that the question does not say already,
 * neighbouring stretches joined ("the master of the harbour"), and stretches up to the end of their
 * clause. In order of where they begin.
 */
export function answerPhrasesOf(evidence: Evidence): readonly AnswerPhrase[] {
  const { signs, number, passage } = evidence;
  const { tokens } = passage;
  const phrases: AnswerPhrase[] = [];
  const last = signs.firstSpan[number + 1] ?? 0;
  for (let head = signs.firstSpan[number] ?? 0; head < last; head += 1) {
    const from = signs.spanStarts[head] ?? 0;
    const first = signs.spanSorts[head] ?? 0;
    const ends = new Set<number>();
    let fresh = false;
    let to = from;
    let stretches = 0;
    for (let tail = head; tail < last && stretches < MOST_STRETCHES; tail += 1) {
      const sort = signs.spanSorts[tail] ?? 0;
      const begins = signs.spanStarts[tail] ?? 0;
      if (tail > head && (sort === QUOTATION || begins < to)) continue;
      if (tail > head && isCut(tokens, to, begins)) break;
      const next = signs.spanEnds[tail] ?? 0;
      if (tail > head && next - from > MOST_TOKENS) break;
      to = next;
      stretches += 1;
      fresh ||= isNew(tail, evidence);
      if (fresh) {
        ends.add(to);
        phrases.push({ from, to, first, last: sort, stretches });
      }
      if (sort === QUOTATION) break;
    }
    const end = clauseEnd(tokens, from);
    if (end > from && end - from <= LONGEST_CLAUSE && fresh && !ends.has(end)) {
      phrases.push({ from, to: end, first, last: first, stretches: 0 });
    }
  }
  return phrases;
}
