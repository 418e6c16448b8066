import type { PassageRange } from '../corpus/corpus';
import type { Lexicon } from '../language/lexicon';
import type { Question } from '../question/question';
import { confidenceOf, POSITIONS, type Position } from '../ranking/confidence';
import type { Decision } from './decide';

/** Sentences that the scopes confidence was calibrated on have, in the middle. */
const CALIBRATED_SENTENCES = 190;
/** Fewer sentences than this make no further difference. */
const LEAST_SENTENCES = 30;
/** What an obstacle takes from the log-odds; fitted to questions of which half have no answer. */
const HINDRANCE = 0.5;

/**
 * The probability, 0 to 1, that the passage a decision shows is right. Confidence is calibrated on
 * long articles; in a short scope fewer sentences can look right by chance, and the odds that one
 * does fall with their number.
 */
export function chanceOf(
  { answer, ranked }: Pick<Decision, 'ranked'> & { readonly answer: unknown },
  question: Question,
  { from, to }: PassageRange,
  lexicon: Lexicon,
): number {
  const confidence = confidenceOf(question, ranked, lexicon);
  if (confidence === 0) return 0;
  const share = Math.max(LEAST_SENTENCES, to - from) / CALIBRATED_SENTENCES;
  const hindrance = answer ? 1 : Math.exp(-HINDRANCE);
  const odds = ((confidence / (1 - confidence)) * hindrance) / Math.min(1, share);
  return odds / (1 + odds);
}

/** Whether a chance is enough to answer with. */
export function isEnough(chance: number, position: Position): boolean {
  return chance >= POSITIONS[position].threshold;
}
