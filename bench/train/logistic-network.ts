import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Network } from './network';
import type { Columns, Fitting, MemberTask } from './fit-member';
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

/** Copies examples, standardised, into memory that threads share. */
function columnsOf(
  given: readonly Example[],
  width: number,
  standardised: (values: Float32Array) => Float32Array,
): Columns {
  const shared = (count: number): SharedArrayBuffer => new SharedArrayBuffer(count * 4);
  const values = new Float32Array(shared(given.length * width));
  const right = new Float32Array(shared(given.length));
  const weights = new Float32Array(shared(given.length));
  for (const [row, example] of given.entries()) {
    values.set(standardised(example.values), row * width);
    right[row] = example.right ? 1 : 0;
    weights[row] = example.weight;
  }
  return { values, right, weights, width };
}

/** Fits one member on a thread of its own. */
async function fitApart(task: MemberTask): Promise<Float32Array> {
  const thread = new Worker(join(__dirname, 'member-thread.cjs'), { workerData: task });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/**
 * Fits networks to weighted examples by the log loss with Adam (Kingma and Ba 2015), each from another
 * beginning and on a thread of its own, and puts their hidden units side by side in one whose logit is
 * the mean of theirs. Same examples, same weights.
 */
export async function fitLogistic(
  given: readonly Example[],
  width: number,
  fitting: Fitting,
): Promise<LogisticNetwork> {
  const { members, units: each } = fitting;
  const [mean, spread] = measure(given, width);
  const standardised = (values: Float32Array): Float32Array =>
    values.map((value, f) =>
      Math.max(-FARTHEST, Math.min(FARTHEST, (value - (mean[f] ?? 0)) / (spread[f] ?? 1))),
    );
  const columns = columnsOf(given, width, standardised);
  const all = await Promise.all(
    Array.from({ length: members }, async (_, member) => fitApart({ columns, fitting, member })),
  );
  const units = members * each;
  const [direct, hidden] = [new Float32Array(width), new Float32Array(units * width)];
  const [biases, output] = [new Float32Array(units), new Float32Array(units)];
  let bias = 0;
  for (const [member, learned] of all.entries()) {
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
