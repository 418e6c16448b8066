import { createAdam } from './adam';
import { sequence, shuffle } from './linear';
import type { Network } from './network';
import { FARTHEST, LEAK } from '../../src/core/reading/network-limits';

/** One example: its values, whether it is right, and how much it counts. */
export interface Example {
  readonly values: Float32Array;
  readonly right: boolean;
  readonly weight: number;
}

/** A network for one kind of example with a probability, as `src/core/ranking/confidence.ts` reads it. */
export interface LogisticNetwork extends Network {
  readonly bias: number;
  /** The probability, 0 to 1, that an example of such values is right. */
  probabilityOf(values: Float32Array): number;
}

/** How the network is fitted. */
export interface Fitting {
  /** How many networks are fitted from other beginnings; their mean logit counts. */
  readonly members: number;
  /** Hidden units of each. */
  readonly units: number;
  readonly epochs: number;
  readonly decay: number;
  readonly rate: number;
}

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

function measure(examples: readonly Example[], width: number): [Float64Array, Float64Array] {
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const { values } of examples) {
    for (let f = 0; f < width; f += 1) {
      mean[f] = (mean[f] ?? 0) + (values[f] ?? 0) / examples.length;
      spread[f] = (spread[f] ?? 0) + (values[f] ?? 0) ** 2 / examples.length;
    }
  }
  for (let f = 0; f < width; f += 1) {
    const variance = (spread[f] ?? 0) - (mean[f] ?? 0) ** 2;
    spread[f] = variance > 1e-6 ? Math.sqrt(variance) : 1;
  }
  return [mean, spread];
}

/** What one member of an ensemble has learned: direct weights, hidden weights, biases, output weights, bias. */
function fitMember(
  given: readonly Example[],
  width: number,
  { units, epochs, decay, rate }: Fitting,
  member: number,
): Float32Array {
  const examples = given.slice();
  const hiddenAt = width;
  const biasAt = hiddenAt + units * width;
  const outputAt = biasAt + units;
  const size = outputAt + units + 1;
  const parameters = new Float32Array(size);
  const random = sequence(5 + member);
  for (let at = hiddenAt; at < biasAt; at += 1) {
    parameters[at] = ((random() - 0.5) * 2) / Math.sqrt(width);
  }
  for (let unit = 0; unit < units; unit += 1) parameters[outputAt + unit] = (random() - 0.5) * 0.4;
  const sums = new Float32Array(units);
  const logitOf = (values: Float32Array): number => {
    let logit = parameters[size - 1] ?? 0;
    for (let f = 0; f < width; f += 1) logit += (parameters[f] ?? 0) * (values[f] ?? 0);
    for (let unit = 0; unit < units; unit += 1) {
      let sum = parameters[biasAt + unit] ?? 0;
      const start = hiddenAt + unit * width;
      for (let f = 0; f < width; f += 1) sum += (parameters[start + f] ?? 0) * (values[f] ?? 0);
      sums[unit] = sum;
      logit += (parameters[outputAt + unit] ?? 0) * (sum > 0 ? sum : LEAK * sum);
    }
    return logit;
  };
  const gradient = new Float32Array(size);
  const adam = createAdam((length) => new Float32Array(length), size, decay);
  const learn = ({ values, right, weight }: Example, share: number): void => {
    const by = (logistic(logitOf(values)) - (right ? 1 : 0)) * weight * share;
    gradient[size - 1] = (gradient[size - 1] ?? 0) + by;
    for (let f = 0; f < width; f += 1) gradient[f] = (gradient[f] ?? 0) + by * (values[f] ?? 0);
    for (let unit = 0; unit < units; unit += 1) {
      const sum = sums[unit] ?? 0;
      const slope = sum > 0 ? 1 : LEAK;
      gradient[outputAt + unit] = (gradient[outputAt + unit] ?? 0) + by * sum * slope;
      const through = by * (parameters[outputAt + unit] ?? 0) * slope;
      gradient[biasAt + unit] = (gradient[biasAt + unit] ?? 0) + through;
      const start = hiddenAt + unit * width;
      for (let f = 0; f < width; f += 1) {
        gradient[start + f] = (gradient[start + f] ?? 0) + through * (values[f] ?? 0);
      }
    }
  };
  const batch = 256;
  const steps = epochs * Math.ceil(examples.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(examples, random);
    for (let at = 0; at < examples.length; at += batch) {
      gradient.fill(0);
      for (const example of examples.slice(at, at + batch)) learn(example, 1 / batch);
      step += 1;
      const pace = rate * (1 - step / (steps + 1));
      adam.step(parameters, gradient, pace);
    }
  }
  return parameters;
}

/**
 * Fits networks to weighted examples by the log loss with Adam (Kingma and Ba 2015), each from another
 * beginning, and puts their hidden units side by side in one whose logit is the mean of theirs.
 */
export function fitLogistic(
  given: readonly Example[],
  width: number,
  fitting: Fitting,
): LogisticNetwork {
  const { members, units: each } = fitting;
  const [mean, spread] = measure(given, width);
  const standardised = (values: Float32Array): Float32Array =>
    values.map((value, f) =>
      Math.max(-FARTHEST, Math.min(FARTHEST, (value - (mean[f] ?? 0)) / (spread[f] ?? 1))),
    );
  const examples = given.map((example) => ({ ...example, values: standardised(example.values) }));
  const units = members * each;
  const [direct, hidden] = [new Float32Array(width), new Float32Array(units * width)];
  const [biases, output] = [new Float32Array(units), new Float32Array(units)];
  let bias = 0;
  for (let member = 0; member < members; member += 1) {
    const learned = fitMember(examples, width, fitting, member);
    const biasAt = width + each * width;
    const outputAt = biasAt + each;
    for (let f = 0; f < width; f += 1) {
      direct[f] = (direct[f] ?? 0) + (learned[f] ?? 0) / members;
    }
    hidden.set(learned.subarray(width, biasAt), member * each * width);
    biases.set(learned.subarray(biasAt, outputAt), member * each);
    output.set(
      learned.subarray(outputAt, outputAt + each).map((weight) => weight / members),
      member * each,
    );
    bias += (learned[outputAt + each] ?? 0) / members;
  }
  const logitOf = (values: Float32Array): number => {
    let logit = bias;
    for (let f = 0; f < width; f += 1) logit += (direct[f] ?? 0) * (values[f] ?? 0);
    for (let unit = 0; unit < units; unit += 1) {
      let sum = biases[unit] ?? 0;
      const start = unit * width;
      for (let f = 0; f < width; f += 1) sum += (hidden[start + f] ?? 0) * (values[f] ?? 0);
      logit += (output[unit] ?? 0) * (sum > 0 ? sum : LEAK * sum);
    }
    return logit;
  };
  return {
    units,
    mean,
    spread,
    direct,
    hidden,
    biases,
    output,
    bias,
    probabilityOf: (values) => logistic(logitOf(standardised(values))),
  };
}
