import { LEAK } from '../../src/core/reading/network-limits';
import { createAdam } from './adam';
import { sequence, shuffle } from './linear';

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

/** Examples as columns: values by row and feature, 1 or 0 for right and wrong, how much each counts. */
export interface Columns {
  readonly values: Float32Array;
  readonly right: Float32Array;
  readonly weights: Float32Array;
  readonly width: number;
}

/** What one member of an ensemble is fitted from. */
export interface MemberTask {
  readonly columns: Columns;
  readonly fitting: Fitting;
  /** Its number, which its beginning comes from. */
  readonly member: number;
}

const BATCH = 256;

/** What one member of an ensemble has learned: direct weights, hidden weights, biases, output weights, bias. */
export function fitMember({ columns, fitting, member }: MemberTask): Float32Array {
  const { values, right, weights, width } = columns;
  const { units, epochs, decay, rate } = fitting;
  const order = Array.from({ length: weights.length }, (_, row) => row);
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
  // `as number` and not `??`: nothing is read past an end, and this runs hundreds of millions of times
  const logitOf = (from: number): number => {
    let logit = parameters[size - 1] as number;
    for (let f = 0; f < width; f += 1) {
      logit += (parameters[f] as number) * (values[from + f] as number);
    }
    for (let unit = 0; unit < units; unit += 1) {
      let sum = parameters[biasAt + unit] as number;
      const start = hiddenAt + unit * width;
      for (let f = 0; f < width; f += 1) {
        sum += (parameters[start + f] as number) * (values[from + f] as number);
      }
      sums[unit] = sum;
      logit += (parameters[outputAt + unit] as number) * (sum > 0 ? sum : LEAK * sum);
    }
    return logit;
  };
  const gradient = new Float32Array(size);
  const add = (at: number, by: number): void => {
    gradient[at] = (gradient[at] as number) + by;
  };
  const adam = createAdam((length) => new Float32Array(length), size, decay);
  const learn = (row: number, share: number): void => {
    const from = row * width;
    const error = 1 / (1 + Math.exp(-logitOf(from))) - (right[row] as number);
    const by = error * (weights[row] as number) * share;
    add(size - 1, by);
    for (let f = 0; f < width; f += 1) add(f, by * (values[from + f] as number));
    for (let unit = 0; unit < units; unit += 1) {
      const sum = sums[unit] as number;
      const slope = sum > 0 ? 1 : LEAK;
      add(outputAt + unit, by * sum * slope);
      const through = by * (parameters[outputAt + unit] as number) * slope;
      add(biasAt + unit, through);
      const start = hiddenAt + unit * width;
      for (let f = 0; f < width; f += 1) add(start + f, through * (values[from + f] as number));
    }
  };
  const steps = epochs * Math.ceil(order.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (let at = 0; at < order.length; at += BATCH) {
      gradient.fill(0);
      for (const row of order.slice(at, at + BATCH)) learn(row, 1 / BATCH);
      step += 1;
      adam.step(parameters, gradient, rate * (1 - step / (steps + 1)));
    }
  }
  return parameters;
}
