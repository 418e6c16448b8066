import { bearingAt } from '../../language/tense';
import type { Span, Token } from '../../language/token';
import { CONDITION, isLink } from '../../language/words/link-classes';
import { FORESEEING } from '../../language/words/tense-words';
import { isOf, TENTATIVE } from '../../language/words/word-classes';
import { clausesOf } from '../denial/clauses';
import type { Judged } from '../judging/decide';

const foresees = ({ folded, lemma, isCapitalised }: Token): boolean =>
  FORESEEING.has(lemma) ||
  FORESEEING.has(folded) ||
  ((isOf(folded, TENTATIVE) || isLink(folded, CONDITION) || folded === 'would') && !isCapitalised);

/** The number of the token that some words of a passage begin with; 0 where they are in none. */
export function tokenAt(tokens: readonly Token[], { start }: Span): number {
  return Math.max(
    tokens.findIndex(({ end }) => end > start),
    0,
  );
}

/** The tokens of the clause that holds one, and what leads to it from the mark before: "may have killed as many as 40". */
export function clauseAround(tokens: readonly Token[], at: number): readonly Token[] {
  const mark = tokens.slice(0, at).findLastIndex(({ text }) => /^[,;:–—]$/u.test(text));
  const clause = clausesOf(tokens).find((pieces) =>
    pieces.some(({ from, to }) => at >= from && at < to),
  );
  const around = clause?.flatMap(({ from, to }) => tokens.slice(from, to)) ?? [];
  return [...new Set([...tokens.slice(mark + 1, at + 1), ...around])];
}

/** Whether what is told at some words lies ahead or is only thought likely: a forecast, and no outcome. */
export function isForeseen({ one: { passage } }: Judged, words: Span): boolean {
  const { tokens } = passage;
  const at = tokenAt(tokens, words);
  const bearing = bearingAt(tokens, at);
  return bearing === 'future' || bearing === 'planned' || clauseAround(tokens, at).some(foresees);
}
