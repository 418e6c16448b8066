import { DamagedTable } from '../language/damaged-table';
import { FARTHEST, LEAK } from './network-limits';

/** One input's part in a network: how it is standardised, and where it goes. */
export interface InputWeights {
  readonly mean: number;
  readonly spread: number;
  /** Weight on the way straight to the output. */
  readonly direct: number;
  /** Weights on the way to the hidden units. */
  readonly hidden: readonly number[];
}

/** A trained network as its file holds it. */
export interface NetworkData {
  readonly inputs: Readonly<Record<string, InputWeights>>;
  /** What each hidden unit's sum begins with, a row a kind of case. */
  readonly biases: readonly (readonly number[])[];
  /** Weights of the hidden units in the output. */
  readonly output: readonly number[];
  /** What the output begins with. */
  readonly bias: number;
}

/** What one input did for the output. */
export interface FeatureContribution {
  readonly feature: string;
  readonly value: number;
  /** The value at the origin. */
  readonly average: number;
  /**
   * Points of output, against the origin. No product of value and weight: what an input adds hangs on
   * how far it is from the average and on the other inputs, by way of the hidden units.
   */
  readonly contribution: number;
}

/**
 * A network with one hidden layer (leaky rectified units) beside a direct way from input to output.
 * Inputs are standardised and held within four spreads of their mean. Deterministic.
 */
export interface Network {
  /** The output for the values of one case, in the order of the names given. */
  outputOf(values: Float64Array, kind: number): number;
  /**
   * What each input did for the output; they sum up to what the output is above or below that of
   * the origin. These are integrated gradients (Sundararajan, Taly and Yan 2017) on the straight way
   * from the origin, exact as a unit's sum grows evenly along it.
   */
  contributionsOf(
    values: Float64Array,
    origin: Float64Array,
    kind: number,
  ): readonly FeatureContribution[];
}

/** Throws a `DamagedTable` where the weights of a file are not those of the inputs that are read. */
export function refuseStrange(names: readonly string[], weights: object, file: string): void {
  const strange = [
    ...names.filter((name) => !Object.hasOwn(weights, name)),
    ...Object.keys(weights).filter((name) => !names.includes(name)),
  ];
  if (strange.length === 0) return;
  throw new DamagedTable(
    file,
    `holds weights of another version (${strange.slice(0, 3).join(', ')})`,
  );
}

/** The weights of a file in the order of their inputs' names; throws as `refuseStrange` does. */
export function weightsOf(
  names: readonly string[],
  weights: Readonly<Record<string, number>>,
  file: string,
): Float64Array {
  refuseStrange(names, weights, file);
  return Float64Array.from(names, (name) => weights[name] ?? 0);
}

const UNUSED: InputWeights = { mean: 0, spread: 1, direct: 0, hidden: [] };
const passed = (sum: number): number => (sum > 0 ? sum : LEAK * sum);

/**
 * Makes a network of its data. Throws a `DamagedTable` where an input has no weights in it, or it has
 * weights for an input that is not read: code and weights are then of different versions.
 */
export function createNetwork(names: readonly string[], data: NetworkData, file: string): Network {
  refuseStrange(names, data.inputs, file);
  const width = names.length;
  const units = data.output.length;
  const inputs = names.map((name) => data.inputs[name] ?? UNUSED);
  const means = Float64Array.from(inputs, ({ mean }) => mean);
  const spreads = Float64Array.from(inputs, ({ spread }) => spread);
  const direct = Float64Array.from(inputs, (input) => input.direct);
  const hidden = Float64Array.from(
    { length: units * width },
    (_, at) => inputs[at % width]?.hidden[Math.floor(at / width)] ?? 0,
  );
  const output = Float64Array.from(data.output);
  const biases = data.biases.map((row) => Float64Array.from(row));

  const standardised = (values: Float64Array): Float64Array => {
    const standard = new Float64Array(width);
    for (let index = 0; index < width; index += 1) {
      const input = ((values[index] ?? 0) - (means[index] ?? 0)) / (spreads[index] ?? 1);
      standard[index] = Math.max(-FARTHEST, Math.min(FARTHEST, input));
    }
    return standard;
  };
  const sumOf = (standard: Float64Array, unit: number, kind: number): number => {
    let sum = biases[kind]?.[unit] ?? 0;
    const start = unit * width;
    for (let index = 0; index < width; index += 1) {
      sum += (hidden[start + index] ?? 0) * (standard[index] ?? 0);
    }
    return sum;
  };
  return {
    outputOf: (values, kind) => {
      const standard = standardised(values);
      let sum = data.bias;
      for (let index = 0; index < width; index += 1) {
        sum += (direct[index] ?? 0) * (standard[index] ?? 0);
      }
      for (let unit = 0; unit < units; unit += 1) {
        sum += (output[unit] ?? 0) * passed(sumOf(standard, unit, kind));
      }
      return sum;
    },
    contributionsOf: (values, origin, kind) => {
      const [reached, begun] = [standardised(values), standardised(origin)];
      const slopes = direct.slice();
      for (let unit = 0; unit < units; unit += 1) {
        const [to, from] = [sumOf(reached, unit, kind), sumOf(begun, unit, kind)];
        if (to === from) continue;
        const slope = ((output[unit] ?? 0) * (passed(to) - passed(from))) / (to - from);
        for (let index = 0; index < width; index += 1) {
          slopes[index] = (slopes[index] ?? 0) + slope * (hidden[unit * width + index] ?? 0);
        }
      }
      return names.map((feature, index) => ({
        feature,
        value: values[index] ?? 0,
        average: origin[index] ?? 0,
        contribution: (slopes[index] ?? 0) * ((reached[index] ?? 0) - (begun[index] ?? 0)),
      }));
    },
  };
}
