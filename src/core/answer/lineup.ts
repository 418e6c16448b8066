import type { PassageRange } from '../corpus/corpus';
import type { Lineup } from '../decision/case';
import type { Question } from '../question/question';
import { rank } from '../ranking/rank';
import type { AnswerTools } from './tools';

/** The candidates of a question in a range; `near` is the passage that a follow-up leans on. */
export function lineupOf(
  question: Question,
  range: PassageRange,
  { corpus, lexicon }: AnswerTools,
  near: number | null = null,
): Lineup {
  return { question, corpus, lexicon, range, near, ranked: rank(question, corpus, range) };
}
