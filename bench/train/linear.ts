import { createAdam } from './adam';
import type { CandidateList, Lists } from './lists';

/** A linear ranking: one weight a feature, and one for each mark of each kind of question. */
export interface LinearRanking {
  readonly weights: Float64Array;
  /** `fits[kind * marks + mark]`. */
  readonly fits: Float64Array;
}

/** Numbers that look random and are the same every time (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = items[last] as T;
    items[last] = items[other] as T;
    items[other] = kept;
  }
}

/** Standard deviation of each feature within its list, so that one step suits them all. */
function spreads({ features, lists, width }: Lists): Float64Array {
  const sums = new Float64Array(width);
  let rows = 0;
  const mean = new Float64Array(width);
  for (const { from, to } of lists) {
    if (to - from < 2) continue;
    mean.fill(0);
    for (let row = from; row < to; row += 1) {
      for (let f = 0; f < width; f += 1)
        mean[f] = (mean[f] ?? 0) + (features[row * width + f] ?? 0) / (to - from);
    }
    for (let row = from; row < to; row += 1) {
      for (let f = 0; f < width; f += 1)
        sums[f] = (sums[f] ?? 0) + ((features[row * width + f] ?? 0) - (mean[f] ?? 0)) ** 2;
    }
    rows += to - from;
  }
  return sums.map((sum) => Math.sqrt(sum / Math.max(1, rows)) || 1);
}

/** Scores of a list's candidates. */
export function linearScores(
  { weights, fits }: LinearRanking,
  { features, presence, width, marks }: Lists,
  { from, to, kind }: CandidateList,
): Float64Array {
  const scores = new Float64Array(to - from);
  for (let row = from; row < to; row += 1) {
    let score = 0;
    for (let f = 0; f < width; f += 1)
      score += (weights[f] ?? 0) * (features[row * width + f] ?? 0);
    for (let mark = 0; mark < marks; mark += 1) {
      if (presence[row * marks + mark] === 1) score += fits[kind * marks + mark] ?? 0;
    }
    scores[row - from] = score;
  }
  return scores;
}

/**
 * What pulls a list's scores towards the right candidates: the softmax over all minus the softmax
 * over the right ones (the gradient of the log-probability that a right one is drawn).
 */
export function pulls(scores: Float64Array, labels: Uint8Array, from: number): Float64Array {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let all = 0;
  let right = 0;
  for (const [index, score] of scores.entries()) {
    const mass = Math.exp(score - top);
    all += mass;
    if (labels[from + index] === 1) right += mass;
  }
  return scores.map((score, index) => {
    const mass = Math.exp(score - top);
    return mass / all - (labels[from + index] === 1 ? mass / right : 0);
  });
}

/**
 * Fits a linear ranking by listwise softmax with Adam (Kingma and Ba 2015) over the lists; `weightOf`
 * says how much a list counts.
 */
export function fitLinear(
  data: Lists,
  kinds: number,
  epochs: number,
  decay: number,
  weightOf: (list: CandidateList) => number = () => 1,
): LinearRanking {
  const { features, presence, labels, width, marks } = data;
  const scale = spreads(data);
  const size = width + kinds * marks;
  const parameters = new Float64Array(size);
  const gradient = new Float64Array(size);
  const adam = createAdam((length) => new Float64Array(length), size, decay);
  const usable = data.lists.filter(({ gold, from, to }) => gold && to - from > 1);
  const random = sequence(7);
  const batch = 64;
  let step = 0;
  const steps = epochs * Math.ceil(usable.length / batch);
  const ranking = { weights: new Float64Array(width), fits: new Float64Array(kinds * marks) };
  const refresh = (): void => {
    for (let f = 0; f < width; f += 1) ranking.weights[f] = (parameters[f] ?? 0) / (scale[f] ?? 0);
    for (let m = 0; m < kinds * marks; m += 1) ranking.fits[m] = parameters[width + m] ?? 0;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(usable, random);
    for (let at = 0; at < usable.length; at += batch) {
      gradient.fill(0);
      const lists = usable.slice(at, at + batch);
      for (const list of lists) {
        const pull = pulls(linearScores(ranking, data, list), labels, list.from);
        for (let row = list.from; row < list.to; row += 1) {
          const by = (weightOf(list) * (pull[row - list.from] ?? 0)) / lists.length;
          for (let f = 0; f < width; f += 1)
            gradient[f] =
              (gradient[f] ?? 0) + (by * (features[row * width + f] ?? 0)) / (scale[f] ?? 0);
          for (let mark = 0; mark < marks; mark += 1) {
            if (presence[row * marks + mark] === 1)
              gradient[width + list.kind * marks + mark] =
                (gradient[width + list.kind * marks + mark] ?? 0) + by;
          }
        }
      }
      step += 1;
      const rate = 0.02 * (1 - step / (steps + 1));
      adam.step(parameters, gradient, rate);
      refresh();
    }
  }
  return ranking;
}

/** Share of all lists, of one scope, whose best candidate is right. */
export function rightFirst(
  data: Lists,
  whole: boolean,
  scoresOf: (list: CandidateList) => Float64Array,
): number {
  let right = 0;
  let all = 0;
  for (const list of data.lists) {
    if (list.whole !== whole) continue;
    all += 1;
    const scores = scoresOf(list);
    let best = 0;
    for (let index = 1; index < scores.length; index += 1)
      if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
    if (scores.length > 0 && data.labels[list.from + best] === 1) right += 1;
  }
  return right / all;
}
