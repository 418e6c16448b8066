import { addDense, biasRows } from './dense';
import type { Spelling } from './letter-runs';
import type { LentMatrix } from './matrix-kernel';
import type { NetworkWeights } from './network-weights';
import { SIZES } from './sizes';
import { isSpelled, type TokenColumns } from './token-columns';
import type { TokenEncoder } from './token-encoder';

const { state } = SIZES;

/** A question as the network sees it: worked out once, for all sentences beside which it is set. */
export interface AskedState {
  /** How many tokens are read, and the same filled up to a multiple of four. */
  readonly length: number;
  readonly width: number;
  /** A row a token, rows of zeros up to the width. */
  readonly states: Float32Array;
  /** What tokens of a sentence are multiplied with: a column a token. */
  readonly keys: LentMatrix;
  readonly keysBefore: LentMatrix;
  /** What each token gives to its own side, and the whole question to each token of a sentence. */
  readonly own: Float32Array;
  readonly whole: Float32Array;
  readonly gates: Float32Array;
  readonly weights: Float32Array;
  readonly stems: Int32Array;
  readonly vectorRows: Int32Array;
  /** How each token is spelled; null for marks and function words. */
  readonly spellings: readonly (Spelling | null)[];
}

/** Encodes a question: its tokens, the numbers of their stems in the corpus, its kind by number. About 0.3 ms. */
export function askedState(
  columns: TokenColumns,
  stems: Int32Array,
  kind: number,
  weights: NetworkWeights,
  encoder: TokenEncoder,
): AskedState {
  const { length } = columns;
  const width = 4 * Math.ceil(length / 4);
  const states = new Float32Array(width * state);
  states.set(encoder.encode(columns));
  const through = (layer: NetworkWeights['key']): Float32Array => {
    const out = biasRows(layer, length);
    addDense(layer, states, state, length, out);
    return out;
  };
  const words = columns.words.map((word, at) => encoder.wordOf(word, columns.lemmas[at] ?? ''));
  const mean = wholeOf(states, columns.weights, weights);
  for (let at = 0; at < state; at += 1) {
    mean[at] = (mean[at] ?? 0) + (weights.kinds[kind * state + at] ?? 0);
  }
  const whole = biasRows(weights.sentenceOwn, 1);
  addDense(weights.sentenceAsked, mean, state, 1, whole);
  return {
    length,
    width,
    states,
    keys: columnsOf(through(weights.key), length, width),
    keysBefore: columnsOf(through(weights.keyBefore), length, width),
    own: through(weights.askedOwn),
    whole,
    gates: Float32Array.from({ length }, (_, token) => dot(states, token, weights.gate)),
    weights: columns.weights,
    stems,
    vectorRows: Int32Array.from(words, ({ row }) => row),
    spellings: words.map(({ spelling }, at) =>
      isSpelled(columns.flags[at] ?? 0) ? spelling : null,
    ),
  };
}

/** Rows of states as columns. */
function columnsOf(rows: Float32Array, length: number, width: number): LentMatrix {
  const numbers = new Float32Array(state * width);
  for (let token = 0; token < length; token += 1) {
    for (let at = 0; at < state; at += 1) {
      numbers[at * width + token] = rows[token * state + at] ?? 0;
    }
  }
  return { numbers, inner: state, outer: width };
}

/** The product of a token's state with the first of a row of weights. */
function dot(states: Float32Array, token: number, row: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < state; at += 1) sum += (states[token * state + at] ?? 0) * (row[at] ?? 0);
  return sum;
}

/** The mean of the tokens, each as much as it tells. */
function wholeOf(
  states: Float32Array,
  background: Float32Array,
  { askedWeight, askedWeightBias }: NetworkWeights,
): Float32Array {
  const shares = Float32Array.from(
    background,
    (weight, token) =>
      dot(states, token, askedWeight) +
      weight * (askedWeight[state] ?? 0) +
      (askedWeight[state + 1] ?? 0) +
      askedWeightBias,
  );
  const most = Math.max(...shares);
  let sum = 0;
  for (const [token, share] of shares.entries()) sum += shares[token] = Math.exp(share - most);
  const whole = new Float32Array(state);
  for (const [token, share] of shares.entries()) {
    for (let at = 0; at < state; at += 1) {
      whole[at] = (whole[at] ?? 0) + (share / sum) * (states[token * state + at] ?? 0);
    }
  }
  return whole;
}
