import { createSums } from '../../../src/core/decision/weighted-sums';

const data = {
  signs: {
    near: { mean: 1, spread: 2, weights: [1, -1] },
    far: { mean: 0, spread: 1, weights: [0.5, 0] },
  },
  biases: [0, 0.25],
};

describe('weighted sums of signs', () => {
  it('count each sign standardised, each and within four spreads', () => {
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
});
