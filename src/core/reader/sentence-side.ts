import type { AlignedTable } from './asked-side';
import type { AskedState } from './asked-state';
import { addDense, addRectified, biasRows, setBeside } from './dense';
import type { NetworkWeights } from './network-weights';
import type { SentenceEncodings } from './sentence-encodings';
import { SIZES } from './sizes';

const { state, relations: kinds, sentenceSigns: signCount } = SIZES;

/** What the sentence says of the pair. */
export interface SentenceSide {
  /** The mean of its tokens by how well an answer lies there, then the most of each number. */
  readonly gathered: Float32Array;
  /** For each written token how well an answer begins there and ends there. */
  readonly points: Float32Array;
}

function writeSigns({ table, signs }: AlignedTable, weights: Float32Array): Float32Array {
  const all = new Float32Array(table.tokens * signCount);
  for (let token = 0; token < table.tokens; token += 1) {
    let at = token * signCount;
    const weight = weights[table.first + token] ?? 0;
    const same = signs.same[token] ?? 0;
    all[at++] = same;
    all[at++] = signs.variant[token] ?? 0;
    all[at++] = signs.cosine[token] ?? 0;
    all[at++] = signs.alike[token] ?? 0;
    all[at++] = signs.aligned[token] ?? 0;
    all[at++] = weight;
    all[at++] = (1 - same) * weight;
    for (let kind = 0; kind < kinds; kind += 1) {
      all[at++] = ((signs.related[token] ?? 0) >> kind) & 1;
    }
  }
  return all;
}

/** For each token of the sentence the mean of the question's tokens that it is aligned to. */
function metBy(
  { kernel }: NetworkWeights,
  { table, shares }: AlignedTable,
  numbers: Float32Array,
): Float32Array {
  const { width, tokens } = table;
  const met = new Float32Array(tokens * state);
  kernel.add(shares, width, tokens, { numbers, inner: width, outer: state }, met);
  return met;
}

/** Compares every token of a sentence with the question's, then each with its neighbours, twice. */
export function readSentenceSide(
  weights: NetworkWeights,
  asked: AskedState,
  encodings: SentenceEncodings,
  here: AlignedTable,
  written: number,
): SentenceSide {
  const { tokens, first } = here.table;
  const own = encodings.states.subarray(first * state, (first + tokens) * state);
  const met = metBy(weights, here, asked.states);
  const beside = setBeside(own, met, state);
  // one row of zeros at either end, for the neighbours of the first and the last
  const framed = new Float32Array((tokens + 2) * state);
  const compared = framed.subarray(state, (tokens + 1) * state);
  for (let token = 0; token < tokens; token += 1) compared.set(asked.whole, token * state);
  addDense(weights.sentenceOwn, own, state, tokens, compared);
  addDense(weights.sentenceMet, beside, 3 * state, tokens, compared);
  const signs = writeSigns(here, encodings.weights);
  addRectified(weights.sentenceSigns, signs, signCount, tokens, compared);
  for (const mix of weights.mixes) {
    const mixed = biasRows(mix, tokens);
    addRectified(mix, framed, state, tokens, mixed);
    for (let at = 0; at < mixed.length; at += 1) {
      compared[at] = (compared[at] as number) + (mixed[at] as number);
    }
  }
  const filled = biasRows(weights.point, written);
  addDense(weights.point, compared, state, written, filled);
  const points = new Float32Array(2 * written);
  for (let token = 0; token < written; token += 1) {
    points[2 * token] = filled[token * weights.point.outputs] as number;
    points[2 * token + 1] = filled[token * weights.point.outputs + 1] as number;
  }
  return { gathered: gather(compared, points, tokens), points };
}

function gather(compared: Float32Array, points: Float32Array, tokens: number): Float32Array {
  const out = new Float32Array(2 * state);
  const written = points.length / 2;
  const middle = (token: number): number =>
    ((points[2 * token] as number) + (points[2 * token + 1] as number)) / 2;
  let most = -Infinity;
  for (let token = 0; token < written; token += 1) most = Math.max(most, middle(token));
  let sum = 0;
  for (let token = 0; token < tokens; token += 1) {
    const share = token < written ? Math.exp(middle(token) - most) : 0;
    sum += share;
    for (let at = 0, from = token * state; at < state; at += 1) {
      const value = compared[from + at] as number;
      out[at] = (out[at] as number) + share * value;
      if (value > (out[state + at] as number)) out[state + at] = value;
    }
  }
  for (let at = 0; at < state && sum > 0; at += 1) out[at] = (out[at] as number) / sum;
  return out;
}
