import fc from 'fast-check';
import { softmax } from '../../../src/core/reading/softmax';

const numbers = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1 });

describe('softmax', () => {
  it('gives shares of 1 in the order of the numbers, however large they are', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const shares = softmax(values);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares[values.indexOf(Math.max(...values))]).toBe(Math.max(...shares));
      }),
    );
  });

  it.each([
    [
      [0, 0],
      [0.5, 0.5],
    ],
    [
      [Math.log(3), 0],
      [0.75, 0.25],
    ],
    [[], []],
  ])('of %j is %j', (values, shares) => {
    for (const [at, share] of softmax(values).entries()) expect(share).toBeCloseTo(shares[at] ?? 0);
    expect(softmax(values)).toHaveLength(shares.length);
  });
});
