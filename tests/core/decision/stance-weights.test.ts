import fc from 'fast-check';
import { OPPOSING_SIGNS } from '../../../src/core/decision/opposing';
import { STANCE_SIGNS } from '../../../src/core/decision/stance-signs';
import { createSums, stanceModel, STANCES } from '../../../src/core/decision/stance-weights';

const data = {
  signs: {
    near: { mean: 1, spread: 2, weights: [1, -1] },
    far: { mean: 0, spread: 1, weights: [0.5, 0] },
  },
  biases: [0, 0.25],
};

describe('the weights of stances', () => {
  it('sum standardised signs, each held within four spreads', () => {
    const sums = createSums(['near', 'far'], data, 2, 'stance.json');
    expect(sums(Float64Array.from([3, 2]))).toEqual([2, -0.75]);
    expect(sums(Float64Array.from([1e9, 0]))).toEqual(sums(Float64Array.from([9, 0])));
  });

  it.each([
    ['a sign without weights', ['near', 'far', 'new'], 2, /another version \(new\)/u],
    ['weights without a sign', ['near'], 2, /another version \(far\)/u],
    ['another number of outcomes', ['near', 'far'], 3, /is damaged/u],
  ])('refuse %s, naming the file and the cure', (_, names, outcomes, fault) => {
    const make = (): unknown => createSums(names, data, outcomes, 'stance.json');
    expect(make).toThrow(fault);
    expect(make).toThrow(/^stance\.json .+git checkout/u);
  });

  it('that ship give probabilities for whatever is read', () => {
    const model = stanceModel();
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    const values = (length: number): fc.Arbitrary<Float64Array> =>
      fc
        .array(number, { minLength: length, maxLength: length })
        .map((all) => Float64Array.from(all));
    fc.assert(
      fc.property(values(STANCE_SIGNS.length), values(OPPOSING_SIGNS.length), (one, other) => {
        const stances = model.stancesOf(one);
        expect(stances).toHaveLength(STANCES.length);
        expect(stances.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const opposing = model.opposingOf(other);
        expect(opposing >= 0 && opposing <= 1).toBe(true);
      }),
    );
  });
});
