import type { Span, Token } from '../language/token';
import { classOdds } from './answer-odds';
import { isNew } from './answer-type';
import type { Evidence } from './evidence';
import type { AnswerSpan } from './span-class';

/** Words between a stretch and a token; 0 inside it. */
function distanceTo(from: number, to: number, token: number): number {
  return token < from ? from - token - 1 : token >= to ? token - to : 0;
}

const DETERMINER = /^(?:the|a|an|its|their|his|her)$/u;
/** A distance at which closeness has halved, in words. */
const HALF_WAY = 5;
/** What closeness to the word after the question word counts beside that to all words. */
const ANCHOR_SHARE = 0.3;
/** The share of a stretch's likelihood that closeness does not touch. */
const FAR_SHARE = 0.1;

/** From 1 beside or inside the nearest of some tokens towards 0; 0 where there are none. */
function closenessTo(from: number, to: number, tokens: readonly number[]): number {
  if (tokens.length === 0) return 0;
  return 1 / (1 + Math.min(...tokens.map((token) => distanceTo(from, to, token))) / HALF_WAY);
}

/**
 * The stretch of a passage that most likely answers, as offsets in its text: of a class that often
 * answers such questions, near the words met, and not named by the question; null where there is none.
 */
export function likelyAnswer(evidence: Evidence): Span | null {
  const { asked, matches, passage } = evidence;
  const odds = classOdds(asked.kind, asked.question.focus);
  const spans = newSpans(evidence);
  let best: AnswerSpan | null = null;
  let most = 0;
  for (const span of spans) {
    const { from, to, sort } = span;
    let closeness = 0;
    for (const [term, { weight, tokens }] of matches.entries()) {
      closeness += weight * (asked.background[term] ?? 0) * closenessTo(from, to, tokens);
    }
    const anchored = closenessTo(from, to, matches[asked.anchor]?.tokens ?? []);
    const value =
      (odds[sort] ?? 0) * (FAR_SHARE + closeness / asked.backgroundMass + ANCHOR_SHARE * anchored);
    if (value <= most) continue;
    most = value;
    best = span;
  }
  if (best === null) return null;
  const head = passage.tokens[startWith(best.from, spans, passage.tokens)];
  const tail = passage.tokens[endWith(best.to, spans, passage.tokens) - 1];
  return head && tail ? { start: head.start, end: tail.end } : null;
}

/** The stretches of the passage that the question does not say already, in order. */
function newSpans(evidence: Evidence): readonly AnswerSpan[] {
  const { signs, number } = evidence;
  const spans: AnswerSpan[] = [];
  const last = signs.firstSpan[number + 1] ?? 0;
  for (let span = signs.firstSpan[number] ?? 0; span < last; span += 1) {
    if (!isNew(span, evidence)) continue;
    const [from = 0, to = 0] = [signs.spanStarts[span], signs.spanEnds[span]];
    spans.push({ from, to, sort: signs.spanSorts[span] ?? 0 });
  }
  return spans;
}

/** Takes "of the harbour" along with "the master". */
function endWith(to: number, spans: readonly AnswerSpan[], tokens: readonly Token[]): number {
  if (tokens[to]?.folded !== 'of') return to;
  const next = DETERMINER.test(tokens[to + 1]?.folded ?? '') ? to + 2 : to + 1;
  return spans.find(({ from }) => from === next)?.to ?? to;
}

/** Takes "the plan of" along with "the harbour master". */
function startWith(from: number, spans: readonly AnswerSpan[], tokens: readonly Token[]): number {
  const of = DETERMINER.test(tokens[from - 1]?.folded ?? '') ? from - 2 : from - 1;
  if (tokens[of]?.folded !== 'of') return from;
  return spans.find(({ to }) => to === of)?.from ?? from;
}
