import type { Lexicon } from '../language/lexicon';
import type { Question } from '../question/question';
import { CONFIDENCE_FEATURES, confidenceValues } from './confidence-features';
import data from './data/confidence.json';
import type { Ranked } from './rank';
import { FARTHEST, LEAK } from './network-limits';

/** How much has to speak for an answer before it is given. */
export type Position = 'careful' | 'balanced' | 'eager';

/** A position with what it was measured to lead to, half of the questions having no answer. */
export interface MeasuredPosition {
  /** The least confidence that is answered with. */
  readonly threshold: number;
  /** Share of wrong answers among those given. */
  readonly wrong: number;
  /** Share of the questions with an answer that are answered. */
  readonly answered: number;
}

/** The three positions, from measurement on articles that nothing was fitted to. */
export const POSITIONS: Readonly<Record<Position, MeasuredPosition>> = data.positions;

interface FeatureWeights {
  readonly mean: number;
  readonly spread: number;
  readonly direct: number;
  readonly hidden: readonly number[];
}

const features: Readonly<Record<string, FeatureWeights>> = data.features;
const WEIGHTS = CONFIDENCE_FEATURES.map((name) => features[name]);

/**
 * The probability, 0 to 1, that the best of the ranked candidates is right; 0 where there is none.
 * Calibrated on questions of which half have no answer in the coverage: their paragraph was taken
 * away, they were put to another article, or they were written to look answerable.
 */
export function confidenceOf(
  question: Question,
  ranked: readonly Ranked[],
  lexicon: Pick<Lexicon, 'areAntonyms'>,
): number {
  const values = confidenceValues(question, ranked, lexicon);
  if (!values) return 0;
  let logit = data.bias;
  const sums = Float64Array.from(data.biases);
  for (const [index, weights] of WEIGHTS.entries()) {
    if (!weights) continue;
    const { mean, spread, direct, hidden } = weights;
    const input = Math.max(-FARTHEST, Math.min(FARTHEST, ((values[index] ?? 0) - mean) / spread));
    logit += direct * input;
    for (let unit = 0; unit < sums.length; unit += 1) {
      sums[unit] = (sums[unit] ?? 0) + (hidden[unit] ?? 0) * input;
    }
  }
  for (const [unit, sum] of sums.entries()) {
    logit += (data.output[unit] ?? 0) * (sum > 0 ? sum : LEAK * sum);
  }
  return 1 / (1 + Math.exp(-logit));
}
