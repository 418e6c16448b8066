import data from './data/weights.json';
import { FEATURES, SETTING_FEATURES } from './features';

/** What one feature did for one candidate's score. */
export interface FeatureContribution {
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
  /** Points of score, against a candidate whose every feature is 0. */
  readonly contribution: number;
}

const weights: Readonly<Record<string, number>> = data.weights;
const WEIGHTS = Float64Array.from(FEATURES, ({ name }) => weights[name] ?? 0);

const firstWeights: Readonly<Record<string, number>> = data.firstCut;
const FIRST_WEIGHTS = Float64Array.from(
  FEATURES.slice(0, SETTING_FEATURES),
  ({ name }) => firstWeights[name] ?? 0,
);

/** What the setting alone speaks for a candidate; decides which are looked at word by word. */
export function firstScoreOf(values: Float64Array): number {
  let score = 0;
  for (let index = 0; index < SETTING_FEATURES; index += 1) {
    score += (FIRST_WEIGHTS[index] ?? 0) * (values[index] ?? 0);
  }
  return score;
}

/** The score of a candidate's feature values; only differences between candidates mean anything. */
export function scoreOf(values: Float64Array): number {
  let score = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) {
    score += (WEIGHTS[index] ?? 0) * (values[index] ?? 0);
  }
  return score;
}

/** What each feature did for the score, in the order of `FEATURES`; they sum up to it. */
export function contributionsOf(values: Float64Array): readonly FeatureContribution[] {
  return FEATURES.map(({ name }, index) => {
    const value = values[index] ?? 0;
    const weight = WEIGHTS[index] ?? 0;
    return { feature: name, value, weight, contribution: value * weight };
  });
}
