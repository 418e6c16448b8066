import type { AlignmentTable } from './alignment-table';
import type { AskedState } from './asked-state';
import { addDense, setBeside } from './dense';
import type { NetworkWeights } from './network-weights';
import { SIZES } from './sizes';
import type { TableSigns } from './table-signs';

const { state, places: placeCount, relations: kinds, askedSigns: signCount } = SIZES;

/** A table with what was made of it. */
export interface AlignedTable {
  readonly table: AlignmentTable;
  readonly shares: Float32Array;
  readonly signs: TableSigns;
}

/** For each token of the question the mean of the sentence's tokens that it is aligned to. */
function metBy(
  { kernel }: NetworkWeights,
  { table, shares }: AlignedTable,
  states: Float32Array,
): Float32Array {
  const { asked, tokens, first } = table;
  const met = new Float32Array(asked * state);
  const numbers = states.subarray(first * state, (first + tokens) * state);
  kernel.add(shares, tokens, asked, { numbers, inner: tokens, outer: state }, met);
  return met;
}

function writeSigns(
  asked: AskedState,
  places: Uint16Array,
  { signs }: AlignedTable,
  before: TableSigns,
): Float32Array {
  const all = new Float32Array(asked.length * signCount);
  for (let place = 0; place < asked.length; place += 1) {
    let at = place * signCount;
    const bits = places[place] ?? 0;
    for (let bit = 0; bit < placeCount; bit += 1) all[at++] = (bits >> bit) & 1;
    const weight = asked.weights[place] ?? 0;
    const same = signs.same[place] ?? 0;
    all[at++] = weight;
    all[at++] = signs.cosine[place] ?? 0;
    all[at++] = signs.aligned[place] ?? 0;
    all[at++] = same;
    all[at++] = same * weight;
    all[at++] = signs.alike[place] ?? 0;
    const related = signs.related[place] ?? 0;
    for (let kind = 0; kind < kinds; kind += 1) {
      const isRelated = (related >> kind) & 1;
      all[at + kind] = isRelated;
      all[at + kinds + kind] = isRelated * weight;
    }
    at += 2 * kinds;
    const relatedBefore = before.related[place] ?? 0;
    all[at++] = before.cosine[place] ?? 0;
    all[at++] = before.aligned[place] ?? 0;
    all[at++] = relatedBefore & 3 ? 1 : 0;
    all[at++] = (relatedBefore >> 2) & 1;
  }
  return all;
}

/**
 * What the question says of the pair: the mean of its tokens by gates, then the most of each number.
 * `before` is the table with the sentence before, which may have no tokens.
 */
export function readAskedSide(
  weights: NetworkWeights,
  asked: AskedState,
  states: Float32Array,
  places: Uint16Array,
  here: AlignedTable,
  before: AlignedTable,
): Float32Array {
  const { length } = asked;
  const met = metBy(weights, here, states);
  const metBefore = metBy(weights, before, states);
  const beside = setBeside(asked.states.subarray(0, length * state), met, state);
  const behind = new Float32Array(length * 2 * state);
  for (let place = 0; place < length; place += 1) {
    for (let at = 0; at < state; at += 1) {
      const own = asked.states[place * state + at] as number;
      const earlier = metBefore[place * state + at] as number;
      behind[place * 2 * state + at] = earlier;
      behind[place * 2 * state + state + at] = own * earlier;
    }
  }
  const compared = asked.own.slice();
  addDense(weights.askedMet, beside, 3 * state, length, compared);
  addDense(weights.askedBefore, behind, 2 * state, length, compared);
  const signs = writeSigns(asked, places, here, before.signs);
  addDense(weights.askedSigns, signs, signCount, length, compared);
  return gather(weights, asked, here.signs.same, compared);
}

function gather(
  { gate, gateBias }: NetworkWeights,
  asked: AskedState,
  same: Float32Array,
  compared: Float32Array,
): Float32Array {
  const out = new Float32Array(2 * state);
  let sum = 1e-3;
  for (let place = 0; place < asked.length; place += 1) {
    const open =
      (asked.gates[place] ?? 0) +
      (asked.weights[place] ?? 0) * (gate[state] ?? 0) +
      (same[place] ?? 0) * (gate[state + 1] ?? 0) +
      gateBias;
    const share = 1 / (1 + Math.exp(-open));
    sum += share;
    for (let at = 0; at < state; at += 1) {
      const value = Math.max(0, compared[place * state + at] as number);
      out[at] = (out[at] as number) + share * value;
      if (value > (out[state + at] as number)) out[state + at] = value;
    }
  }
  for (let at = 0; at < state; at += 1) out[at] = (out[at] as number) / sum;
  return out;
}
