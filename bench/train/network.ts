import { createAdam } from './adam';
import type { CandidateList, Lists } from './lists';
import { pulls, sequence, shuffle } from './linear';
import { FARTHEST, LEAK } from '../../src/core/reading/network-limits';

/** A ranking with one layer of hidden units over the features, as `src/core/reading/model.ts` reads it. */
export interface Network {
  readonly units: number;
  /** Mean and spread of each feature over all candidates. */
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  /** What each feature does by itself. */
  readonly direct: Float32Array;
  /** `hidden[unit * width + feature]`. */
  readonly hidden: Float32Array;
  /** `biases[kind * units + unit]`. */
  readonly biases: Float32Array;
  readonly output: Float32Array;
}

/** Mean and spread of each feature over one candidate in five. */
function measure({ features, labels, width }: Lists): Pick<Network, 'mean' | 'spread'> {
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  let rows = 0;
  for (let row = 0; row < labels.length; row += 5) {
    rows += 1;
    for (let f = 0; f < width; f += 1) {
      const value = features[row * width + f] ?? 0;
      mean[f] = (mean[f] ?? 0) + value;
      spread[f] = (spread[f] ?? 0) + value * value;
    }
  }
  for (let f = 0; f < width; f += 1) {
    mean[f] = (mean[f] ?? 0) / rows;
    const variance = (spread[f] ?? 0) / rows - (mean[f] ?? 0) ** 2;
    spread[f] = variance > 1e-8 ? Math.sqrt(variance) : 1;
  }
  return { mean, spread };
}

/** Brings every value to spreads from the mean, in place. */
export function standardise(
  { features, width }: Lists,
  { mean, spread }: Pick<Network, 'mean' | 'spread'>,
): void {
  for (let at = 0; at < features.length; at += 1) {
    const f = at % width;
    const value = ((features[at] ?? 0) - (mean[f] ?? 0)) / (spread[f] ?? 1);
    features[at] = Math.max(-FARTHEST, Math.min(FARTHEST, value));
  }
}

/** Scores of a list's standardised candidates; `sums` receives the units' sums, unit by unit. */
export function networkScores(
  { units, direct, hidden, biases, output }: Network,
  { features, width }: Lists,
  { from, to, kind }: CandidateList,
  sums = new Float32Array((to - from) * units),
): Float64Array {
  const scores = new Float64Array(to - from);
  for (let row = 0; row < to - from; row += 1) {
    const start = (from + row) * width;
    let score = 0;
    for (let f = 0; f < width; f += 1) score += (direct[f] ?? 0) * (features[start + f] ?? 0);
    for (let unit = 0; unit < units; unit += 1) {
      let sum = biases[kind * units + unit] ?? 0;
      const first = unit * width;
      for (let f = 0; f < width; f += 1) {
        sum += (hidden[first + f] ?? 0) * (features[start + f] ?? 0);
      }
      sums[row * units + unit] = sum;
      score += (output[unit] ?? 0) * (sum > 0 ? sum : LEAK * sum);
    }
    scores[row] = score;
  }
  return scores;
}

/**
 * Fits a network by listwise softmax with Adam, from a linear ranking. Standardises the lists in
 * place.
 */
export function fitNetwork(
  data: Lists,
  linear: Float64Array,
  kinds: number,
  units: number,
  epochs: number,
  decay = 2e-3,
  weightOf: (list: CandidateList) => number = () => 1,
): Network {
  const { width, features, labels } = data;
  const scale = measure(data);
  standardise(data, scale);
  const [directAt, hiddenAt] = [0, width];
  const biasAt = hiddenAt + units * width;
  const outputAt = biasAt + kinds * units;
  const size = outputAt + units;
  const parameters = new Float32Array(size);
  const network: Network = {
    units,
    ...scale,
    direct: parameters.subarray(directAt, hiddenAt),
    hidden: parameters.subarray(hiddenAt, biasAt),
    biases: parameters.subarray(biasAt, outputAt),
    output: parameters.subarray(outputAt),
  };
  const random = sequence(3);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  for (let f = 0; f < width; f += 1) {
    network.direct[f] = (linear[f] ?? 0) * (scale.spread[f] ?? 1);
  }
  for (let at = 0; at < units * width; at += 1) network.hidden[at] = normal() / Math.sqrt(width);
  for (let unit = 0; unit < units; unit += 1) network.output[unit] = 0.1 * normal();

  const usable = data.lists.filter(({ gold, from, to }) => gold && to - from > 1);
  const longest = usable.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const sums = new Float32Array(longest * units);
  const gradient = new Float32Array(size);
  const adam = createAdam((length) => new Float32Array(length), size, decay);
  const batch = 64;
  const steps = epochs * Math.ceil(usable.length / batch);
  let step = 0;
  const learn = (list: CandidateList, share: number): void => {
    const scores = networkScores(network, data, list, sums);
    const pull = pulls(scores, labels, list.from);
    for (let row = 0; row < pull.length; row += 1) {
      const by = (pull[row] ?? 0) * share;
      if (Math.abs(by) < 1e-7) continue;
      const start = (list.from + row) * width;
      for (let f = 0; f < width; f += 1) {
        gradient[f] = (gradient[f] ?? 0) + by * (features[start + f] ?? 0);
      }
      for (let unit = 0; unit < units; unit += 1) {
        const sum = sums[row * units + unit] ?? 0;
        const slope = sum > 0 ? 1 : LEAK;
        gradient[outputAt + unit] = (gradient[outputAt + unit] ?? 0) + by * sum * slope;
        const through = by * (network.output[unit] ?? 0) * slope;
        const bias = biasAt + list.kind * units + unit;
        gradient[bias] = (gradient[bias] ?? 0) + through;
        const weight = hiddenAt + unit * width;
        for (let f = 0; f < width; f += 1) {
          gradient[weight + f] = (gradient[weight + f] ?? 0) + through * (features[start + f] ?? 0);
        }
      }
    }
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(usable, random);
    for (let at = 0; at < usable.length; at += batch) {
      gradient.fill(0);
      const lists = usable.slice(at, at + batch);
      for (const list of lists) learn(list, weightOf(list) / lists.length);
      step += 1;
      const rate = 0.002 * (1 - step / (steps + 1));
      adam.step(parameters, gradient, rate);
    }
  }
  return network;
}
