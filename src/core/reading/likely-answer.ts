import type { Span } from '../language/token';
import { answerPhrasesOf, type AnswerPhrase } from './answer-phrases';
import type { Evidence } from './evidence';
import { phraseScore } from './phrase-model';

/**
 * The stretch of a passage that most likely answers, as offsets in its text; null where all that
 * stands there is in the question already.
 */
export function likelyAnswer(evidence: Evidence): Span | null {
  let best: AnswerPhrase | null = null;
  let most = -Infinity;
  for (const phrase of answerPhrasesOf(evidence)) {
    const score = phraseScore(phrase, evidence);
    if (score <= most) continue;
    most = score;
    best = phrase;
  }
  if (best === null) return null;
  const { tokens } = evidence.passage;
  const [head, tail] = [tokens[best.from], tokens[best.to - 1]];
  return head && tail ? { start: head.start, end: tail.end } : null;
}
