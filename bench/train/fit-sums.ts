import { createAdam } from './adam';
import type { SumData } from '../../src/core/decision/weighted-sums';
import { FARTHEST } from '../../src/core/reading/network-limits';

/** One example: its values, which outcome it has, and how much it counts. */
export interface SumExample {
  readonly values: Float64Array;
  /** Place of its outcome; where there is one outcome alone, 1 for yes and 0 for no. */
  readonly outcome: number;
  readonly weight: number;
}

const STEPS = 160;
const RATE = 0.08;

/** Turns sums into the probabilities of outcomes, in place: of one alone by the logistic, of several by their shares. */
function toProbabilities(sums: Float64Array): void {
  if (sums.length === 1) {
    sums[0] = 1 / (1 + Math.exp(-(sums[0] ?? 0)));
    return;
  }
  const most = Math.max(...sums);
  let all = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp((sums[at] ?? 0) - most);
    all += sums[at] ?? 0;
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / all;
}

/** The probabilities of outcomes by their sums; see `toProbabilities`. */
export function probabilitiesOf(sums: readonly number[]): readonly number[] {
  const all = Float64Array.from(sums);
  toProbabilities(all);
  return [...all];
}

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

function scaleOf(examples: readonly SumExample[], sign: number): Scale {
  let [sum, squares] = [0, 0];
  for (const { values } of examples) {
    const value = values[sign] ?? 0;
    sum += value;
    squares += value * value;
  }
  const mean = sum / examples.length;
  const variance = squares / examples.length - mean * mean;
  return { mean, spread: variance > 1e-6 ? Math.sqrt(variance) : 1 };
}

/** The values of examples, a row each, in spreads from their means, and 1 at the end of each for the bias. */
function rowsOf(examples: readonly SumExample[], scales: readonly Scale[]): Float64Array {
  const width = scales.length + 1;
  const rows = new Float64Array(examples.length * width).fill(1);
  for (const [number, { values }] of examples.entries()) {
    for (const [sign, { mean, spread }] of scales.entries()) {
      const value = ((values[sign] ?? 0) - mean) / spread;
      rows[number * width + sign] = Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }
  }
  return rows;
}

/** Weighted sums as they stand in a file of weights, a line a sign. */
export const printedSums = ({ signs, biases }: SumData): string =>
  `{\n  "signs": {\n${Object.entries(signs)
    .map(([name, sign]) => `   ${JSON.stringify(name)}: ${JSON.stringify(sign)}`)
    .join(',\n')}\n  },\n  "biases": ${JSON.stringify(biases)}\n }`;

/**
 * Fits weighted sums of signs to examples by the log loss, all of them at each step, by Adam (Kingma and Ba 2015);
 * `decay` is what the squares of all weights cost beside the examples. Same examples, same weights.
 */
export function fitSums(
  names: readonly string[],
  examples: readonly SumExample[],
  outcomes: number,
  decay: number,
): SumData {
  const scales = names.map((_, sign) => scaleOf(examples, sign));
  const rows = rowsOf(examples, scales);
  const width = names.length + 1;
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const size = outcomes * width;
  const [parameters, gradient] = [new Float64Array(size), new Float64Array(size)];
  const sums = new Float64Array(outcomes);
  const adam = createAdam((length) => new Float64Array(length), size, 0);
  const learn = ({ outcome, weight }: SumExample, row: number): void => {
    for (let of = 0; of < outcomes; of += 1) {
      let sum = 0;
      for (let at = 0; at < width; at += 1) {
        sum += (parameters[of * width + at] as number) * (rows[row + at] as number);
      }
      sums[of] = sum;
    }
    toProbabilities(sums);
    for (let of = 0; of < outcomes; of += 1) {
      const wanted = outcomes === 1 ? outcome : Number(of === outcome);
      const by = (((sums[of] as number) - wanted) * weight) / all;
      for (let at = 0; at < width; at += 1) {
        gradient[of * width + at] =
          (gradient[of * width + at] as number) + by * (rows[row + at] as number);
      }
    }
  };
  for (let step = 1; step <= STEPS; step += 1) {
    for (let at = 0; at < size; at += 1) {
      const isBias = at % width === width - 1;
      gradient[at] = isBias ? 0 : (decay / all) * (parameters[at] ?? 0);
    }
    for (const [number, example] of examples.entries()) learn(example, number * width);
    adam.step(parameters, gradient, RATE * (1 - step / (STEPS + 1)));
  }
  const rounded = (value: number): number => Number(value.toFixed(4));
  const weightsAt = (at: number): number[] =>
    Array.from({ length: outcomes }, (_, of) => rounded(parameters[of * width + at] ?? 0));
  return {
    signs: Object.fromEntries(
      names.map((name, sign) => {
        const { mean, spread } = scales[sign] ?? { mean: 0, spread: 1 };
        return [name, { mean: rounded(mean), spread: rounded(spread), weights: weightsAt(sign) }];
      }),
    ),
    biases: weightsAt(width - 1),
  };
}
