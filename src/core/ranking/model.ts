import { QUESTION_KINDS } from '../question/question';
import data from './data/weights.json';
import { FEATURES, SETTING_FEATURES } from './features';
import { createNetwork } from './network';

export type { FeatureContribution } from './network';

const biases: Readonly<Record<string, readonly number[]>> = data.biases;
const firstWeights: Readonly<Record<string, number>> = data.firstCut;

const NETWORK = createNetwork(
  FEATURES.map(({ name }) => name),
  {
    inputs: data.features,
    biases: QUESTION_KINDS.map((kind) => biases[kind] ?? []),
    output: data.output,
    bias: 0,
  },
  'src/core/ranking/data/weights.json',
);
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

/**
 * The score of a candidate's feature values for a kind of question (its index in
 * `QUESTION_KINDS`); only differences between candidates of one question mean anything.
 */
export const scoreOf = NETWORK.outputOf;

/**
 * What each feature did for the score, in the order of `FEATURES`; they sum up to what the score is
 * above or below that of the mean of some candidates.
 */
export const contributionsOf = NETWORK.contributionsOf;
