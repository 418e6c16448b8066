import { QUESTION_KINDS } from '../question/question';
import data from './data/weights.json';
import { FEATURES } from './features';
import { FARTHEST, LEAK } from './network-limits';

/** What one feature did for one candidate's score. */
export interface FeatureContribution {
  readonly feature: string;
  readonly value: number;
  /** Points of score for a unit of value, on the way from the mean candidate to this one. */
  readonly weight: number;
  /** Points of score, against the mean candidate: (value - mean value) times weight. */
  readonly contribution: number;
}

/** A feature's part in the network. */
interface FeatureWeights {
  readonly mean: number;
  readonly spread: number;
  readonly direct: number;
  readonly hidden: readonly number[];
}

const WIDTH = FEATURES.length;
const UNITS = data.output.length;

const features: Readonly<Record<string, FeatureWeights>> = data.features;
const biases: Readonly<Record<string, readonly number[]>> = data.biases;

const UNUSED: FeatureWeights = { mean: 0, spread: 1, direct: 0, hidden: [] };
const BY_FEATURE = FEATURES.map(({ name }) => features[name] ?? UNUSED);
const MEANS = Float64Array.from(BY_FEATURE, ({ mean }) => mean);
const SPREADS = Float64Array.from(BY_FEATURE, ({ spread }) => spread);
const DIRECT = Float64Array.from(BY_FEATURE, ({ direct }) => direct);
const HIDDEN = Float64Array.from(
  { length: UNITS * WIDTH },
  (_, at) => BY_FEATURE[at % WIDTH]?.hidden[Math.floor(at / WIDTH)] ?? 0,
);
const OUTPUT = Float64Array.from(data.output);
const BIASES = QUESTION_KINDS.map((kind) =>
  Float64Array.from({ length: UNITS }, (_, unit) => biases[kind]?.[unit] ?? 0),
);

function standardised(values: Float64Array): Float64Array {
  const inputs = new Float64Array(WIDTH);
  for (let index = 0; index < WIDTH; index += 1) {
    const input = ((values[index] ?? 0) - (MEANS[index] ?? 0)) / (SPREADS[index] ?? 1);
    inputs[index] = Math.max(-FARTHEST, Math.min(FARTHEST, input));
  }
  return inputs;
}

/** The sum that reaches a hidden unit. */
function sumOf(inputs: Float64Array, unit: number, kind: number): number {
  let sum = BIASES[kind]?.[unit] ?? 0;
  const start = unit * WIDTH;
  for (let index = 0; index < WIDTH; index += 1) {
    sum += (HIDDEN[start + index] ?? 0) * (inputs[index] ?? 0);
  }
  return sum;
}

const passed = (sum: number): number => (sum > 0 ? sum : LEAK * sum);

/**
 * The score of a candidate's feature values for a kind of question (its index in
 * `QUESTION_KINDS`); only differences between candidates of one question mean anything.
 */
export function scoreOf(values: Float64Array, kind: number): number {
  const inputs = standardised(values);
  let score = 0;
  for (let index = 0; index < WIDTH; index += 1) {
    score += (DIRECT[index] ?? 0) * (inputs[index] ?? 0);
  }
  for (let unit = 0; unit < UNITS; unit += 1) {
    score += (OUTPUT[unit] ?? 0) * passed(sumOf(inputs, unit, kind));
  }
  return score;
}

/**
 * What each feature did for the score, in the order of `FEATURES`; they sum up to what the score
 * is above or below that of the mean of some candidates. These are integrated gradients
 * (Sundararajan, Taly and Yan 2017) on the straight way from the mean candidate to this one, exact
 * as a unit's sum grows evenly along it.
 */
export function contributionsOf(
  values: Float64Array,
  mean: Float64Array,
  kind: number,
): readonly FeatureContribution[] {
  const [inputs, origin] = [standardised(values), standardised(mean)];
  const slopes = DIRECT.slice();
  for (let unit = 0; unit < UNITS; unit += 1) {
    const [reached, begun] = [sumOf(inputs, unit, kind), sumOf(origin, unit, kind)];
    const grown = reached - begun;
    if (grown === 0) continue;
    const slope = ((OUTPUT[unit] ?? 0) * (passed(reached) - passed(begun))) / grown;
    for (let index = 0; index < WIDTH; index += 1) {
      slopes[index] = (slopes[index] ?? 0) + slope * (HIDDEN[unit * WIDTH + index] ?? 0);
    }
  }
  return FEATURES.map(({ name }, index) => ({
    feature: name,
    value: values[index] ?? 0,
    weight: (slopes[index] ?? 0) / (SPREADS[index] ?? 1),
    contribution: (slopes[index] ?? 0) * ((inputs[index] ?? 0) - (origin[index] ?? 0)),
  }));
}
