import { sharesOfSentence } from '../../../src/core/reader/alignment-table';
import type { AskedState } from '../../../src/core/reader/asked-state';
import type { NetworkWeights } from '../../../src/core/reader/network-weights';
import type { SentenceEncodings } from '../../../src/core/reader/sentence-encodings';
import { readSentenceSide } from '../../../src/core/reader/sentence-side';
import { SIZES } from '../../../src/core/reader/sizes';
import { tableSigns } from '../../../src/core/reader/table-signs';
import { tableOf } from '../../support/alignment-tables';
import { identity, weightsOf } from '../../support/reader-weights';

const { state, sentenceSigns } = SIZES;

/** A sentence of so many tokens, the first number of each given, beside a question of one token. */
function readSide(
  weights: NetworkWeights,
  firsts: readonly number[],
  { written = firsts.length, table = tableOf(1, firsts.length, []), asked = 0, whole = 0 } = {},
) {
  const states = new Float32Array(firsts.length * state);
  for (const [token, first] of firsts.entries()) states[token * state] = first;
  const encodings = { states, weights: new Float32Array(firsts.length).fill(0.5) };
  const shares = sharesOfSentence(table, 0);
  return readSentenceSide(
    weights,
    {
      states: Float32Array.from({ length: 4 * state }, (_, at) => (at === 0 ? asked : 0)),
      whole: Float32Array.from({ length: state }, (_, at) => (at === 0 ? whole : 0)),
    } as Partial<AskedState> as AskedState,
    encodings as Partial<SentenceEncodings> as SentenceEncodings,
    { table, shares, signs: tableSigns(table, shares, 'sentence') },
    written,
  );
}

const own = { 's_own.weight': identity(state, state) };
/** An answer begins and ends where the first number is high. */
const point = Float32Array.from({ length: 2 * state }, (_, at) => (at % state === 0 ? 1 : 0));

describe('what a sentence says of a pair', () => {
  it('tells each sign of a token at its place', () => {
    const table = tableOf(1, 1, [0]);
    table.variant[0] = 1;
    table.cosine[0] = 0.25;
    table.alike[0] = 0.75;
    table.related[0] = 0b10010;
    const weights = weightsOf({ 's_signs.weight': identity(state, sentenceSigns) });
    const { gathered } = readSide(weights, [0], { table });
    // same, variant, cosine, spelling, how much is aligned, weight, weight of what is not the same
    const expected = [0, 1, 0.25, 0.75, 0.5, 0.5, 0.5, ...[0, 1, 0, 0, 1]];
    expect([...gathered.subarray(state, state + sentenceSigns)]).toEqual(expected);
    table.same[0] = 1;
    const met = readSide(weights, [0], { table }).gathered;
    expect([met[state], met[state + 6]]).toEqual([1, 0]);
  });

  it('sets each token beside what of the question it is aligned to, and beside the whole question', () => {
    const met = weightsOf({ 's_met.weight': identity(state, 3 * state, state) });
    // half of the token goes to the question's, half to nothing: 3 * 4 / 2
    expect(readSide(met, [3], { asked: 4 }).gathered[state]).toBeCloseTo(6, 5);
    const { gathered } = readSide(met, [3, 5], { asked: 4 });
    expect(gathered[0]).toBeCloseTo(8, 5);
    expect(gathered[state]).toBeCloseTo(10, 5);
    expect(readSide(weightsOf({}), [3], { whole: 2 }).gathered[state]).toBe(2);
  });

  it('mixes each token with its neighbours, and nothing with those that are not there', () => {
    const left = weightsOf({
      ...own,
      'mix.weight': identity(state, 3 * state),
      'point.weight': point,
    });
    expect([...readSide(left, [1, 2, 4]).points]).toEqual([1, 1, 3, 3, 6, 6]);
    const right = weightsOf({
      ...own,
      'mix.weight': identity(state, 3 * state, 2 * state),
      'point.weight': point,
    });
    expect([...readSide(right, [1, 2, 4]).points]).toEqual([3, 3, 6, 6, 4, 4]);
  });

  it('points at written tokens alone, while those only meant count for the most', () => {
    const weights = weightsOf({ ...own, 'point.weight': point });
    const { points, gathered } = readSide(weights, [1, 9], { written: 1 });
    expect([...points]).toEqual([1, 1]);
    expect([gathered[0], gathered[state]]).toEqual([1, 9]);
  });

  it('takes the mean of its tokens by how well an answer lies there', () => {
    const flat = readSide(weightsOf(own), [1, 3]);
    expect(flat.gathered[0]).toBeCloseTo(2, 5);
    const less = readSide(weightsOf({ ...own, 'point.weight': point }), [1, 3]);
    expect(less.gathered[0]).toBeCloseTo((Math.exp(-2) + 3) / (Math.exp(-2) + 1), 5);
    const drawn = readSide(
      weightsOf({ ...own, 'point.weight': point.map((value) => 9 * value) }),
      [1, 3],
    );
    expect(drawn.gathered[0]).toBeCloseTo(3, 5);
  });

  it('is nought where the sentence has no tokens', () => {
    const { points, gathered } = readSide(weightsOf(own), []);
    expect(points).toHaveLength(0);
    expect([...gathered].every((value) => value === 0)).toBe(true);
  });
});
