import { readAskedSide } from '../../../src/core/reader/asked-side';
import type { AskedState } from '../../../src/core/reader/asked-state';
import type { NetworkWeights } from '../../../src/core/reader/network-weights';
import { sharesOfAsked } from '../../../src/core/reader/alignment-table';
import { SIZES } from '../../../src/core/reader/sizes';
import { tableSigns } from '../../../src/core/reader/table-signs';
import { tableOf } from '../../support/alignment-tables';
import { identity, weightsOf } from '../../support/reader-weights';

const { state, places, relations, askedSigns } = SIZES;

/** A question of so many tokens, all their numbers nought unless given. */
const askedOf = (length: number, given: Partial<AskedState> = {}): AskedState =>
  ({
    length,
    width: 4 * Math.ceil(length / 4),
    states: new Float32Array(4 * Math.ceil(length / 4) * state),
    own: new Float32Array(length * state),
    gates: new Float32Array(length),
    weights: new Float32Array(length),
    ...given,
  }) as Partial<AskedState> as AskedState;

function alignedOf(table: ReturnType<typeof tableOf>) {
  const shares = sharesOfAsked(table, 0);
  return { table, shares, signs: tableSigns(table, shares, 'question') };
}
const nothing = (asked: number) => alignedOf(tableOf(asked, 0, []));

/** The most of each number that the tokens of the question come to. */
function mostOf(
  weights: NetworkWeights,
  asked: AskedState,
  bits: readonly number[],
  here: ReturnType<typeof alignedOf>,
  before = nothing(asked.length),
  states = new Float32Array(8 * state),
): readonly number[] {
  const side = readAskedSide(weights, asked, states, Uint16Array.from(bits), here, before);
  return [...side.subarray(state)];
}

const signs = weightsOf({ 'q_signs.weight': identity(state, askedSigns) });

describe('what a question says of a pair', () => {
  it('tells each sign of a token at its place', () => {
    const table = tableOf(1, 1, [0]);
    table.same[0] = 1;
    table.cosine[0] = 0.25;
    table.alike[0] = 0.75;
    table.related[0] = 0b10010;
    const earlier = tableOf(1, 1, [0]);
    earlier.cosine[0] = 0.5;
    earlier.related[0] = 0b00100;
    const asked = askedOf(1, { weights: Float32Array.of(0.5) });
    const most = mostOf(signs, asked, [0b1000000001], alignedOf(table), alignedOf(earlier));
    const expected = [
      ...Array.from({ length: places }, (_, bit) => (bit === 0 || bit === 9 ? 1 : 0)),
      // weight, cosine, how much is aligned, the same, the same by weight, spelling
      ...[0.5, 0.25, 0.5, 1, 0.5, 0.75],
      ...[0, 1, 0, 0, 1],
      ...[0, 0.5, 0, 0, 0.5],
      // with the sentence before: cosine, how much is aligned, near, loose
      ...[0.5, 0.5, 0, 1],
    ];
    expect(expected).toHaveLength(places + 6 + 2 * relations + 4);
    expect(most.slice(0, askedSigns)).toEqual(expected);
  });

  it('sets each token beside what it is aligned to, here and before', () => {
    const states = new Float32Array(2 * state);
    states[0] = 4;
    states[state] = 2;
    const asked = askedOf(1, {
      states: Float32Array.from({ length: 4 * state }, (_, at) => (at === 0 ? 3 : 0)),
    });
    const two = { ...tableOf(1, 2, [0, 0, 0, 0, 0, 0]) };
    const met = weightsOf({ 'q_met.weight': identity(state, 3 * state) });
    // a third of each goes to either token and to nothing: (4 + 2) / 3
    expect(mostOf(met, asked, [0], alignedOf(two), undefined, states)[0]).toBeCloseTo(2, 5);
    const product = weightsOf({ 'q_met.weight': identity(state, 3 * state, state) });
    expect(mostOf(product, asked, [0], alignedOf(two), undefined, states)[0]).toBeCloseTo(6, 5);
    const before = weightsOf({ 'q_before.weight': identity(state, 2 * state) });
    const none = nothing(1);
    expect(mostOf(before, asked, [0], none, alignedOf(two), states)[0]).toBeCloseTo(2, 5);
    expect(mostOf(before, asked, [0], alignedOf(two), none, states)[0]).toBe(0);
    const both = weightsOf({ 'q_before.weight': identity(state, 2 * state, state) });
    expect(mostOf(both, asked, [0], none, alignedOf(two), states)[0]).toBeCloseTo(6, 5);
  });

  it('takes the mean of its tokens by how far their gates are open, then the most', () => {
    const own = new Float32Array(2 * state);
    own[0] = 1;
    own[state] = 3;
    const weights = weightsOf({});
    const sideOf = (gates: readonly number[]) =>
      readAskedSide(
        weights,
        askedOf(2, { own, gates: Float32Array.from(gates) }),
        new Float32Array(0),
        new Uint16Array(2),
        nothing(2),
        nothing(2),
      );
    expect(sideOf([0, 0])[0]).toBeCloseTo(2, 2);
    expect(sideOf([9, -9])[0]).toBeCloseTo(1, 2);
    expect(sideOf([-9, 9])[0]).toBeCloseTo(3, 1);
    expect(sideOf([9, -9])[state]).toBe(3);
    // a trifle beside the shares keeps the mean of none a number
    expect(sideOf([0, 0])[0]).toBeCloseTo(2 / 1.001, 6);
  });

  it('counts nothing below nought, and is nought where nothing is asked', () => {
    const own = new Float32Array(state).fill(-1);
    expect(
      mostOf(weightsOf({}), askedOf(1, { own }), [0], nothing(1)).every((value) => value === 0),
    ).toBe(true);
    expect(mostOf(weightsOf({}), askedOf(0), [], nothing(0)).every((value) => value === 0)).toBe(
      true,
    );
  });
});
