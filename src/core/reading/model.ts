import { QUESTION_KINDS } from '../question/kinds';
import data from './data/weights.json';
import { FEATURES } from './features';
import { createNetwork, type Network } from './network';

export type { FeatureContribution } from './network';

const biases: Readonly<Record<string, readonly number[]>> = data.biases;

let made: Network | null = null;

/** The trained network, made once. Throws a `DamagedTable` where its weights are of another version than the features. */
export function rankingNetwork(): Network {
  return (made ??= createNetwork(
    FEATURES.map(({ name }) => name),
    {
      inputs: data.features,
      biases: QUESTION_KINDS.map((kind) => biases[kind] ?? []),
      output: data.output,
      bias: 0,
    },
    'src/core/reading/data/weights.json',
  ));
}

/**
 * The score of a candidate's feature values for a kind of question (its index in
 * `QUESTION_KINDS`); only differences between candidates of one question mean anything.
 */
export const scoreOf: Network['outputOf'] = (values, kind) =>
  rankingNetwork().outputOf(values, kind);

/**
 * What each feature did for the score, in the order of `FEATURES`; they sum up to what the score is
 * above or below that of the mean of some candidates.
 */
export const contributionsOf: Network['contributionsOf'] = (values, origin, kind) =>
  rankingNetwork().contributionsOf(values, origin, kind);
