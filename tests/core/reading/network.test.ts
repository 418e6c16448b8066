import fc from 'fast-check';
import { createNetwork, type NetworkData } from '../../../src/core/reading/network';

const data: NetworkData = {
  inputs: {
    near: { mean: 1, spread: 2, direct: 0.5, hidden: [1, -2] },
    far: { mean: 0, spread: 1, direct: -1, hidden: [0.25, 0.5] },
  },
  biases: [
    [0.5, 0],
    [0, 1],
  ],
  output: [2, -1],
  bias: 0.125,
};
const network = createNetwork(['near', 'far'], data, 'weights.json');
const values = (near: number, far: number): Float64Array => Float64Array.from([near, far]);

describe('a network', () => {
  it('sums the direct way and the hidden units of the kind', () => {
    // inputs 1 and 1: direct -0.5; units 1 + 0.25 + 0.5 = 1.75 and -1.5, of which 0.01 passes
    expect(network.outputOf(values(3, 1), 0)).toBeCloseTo(0.125 - 0.5 + 3.5 + 0.015, 12);
    expect(network.outputOf(values(3, 1), 1)).toBeCloseTo(0.125 - 0.5 + 2.5 + 0.005, 12);
  });

  it('holds an input within four spreads of its mean', () => {
    expect(network.outputOf(values(1e9, 0), 0)).toBe(network.outputOf(values(9, 0), 0));
  });

  it('gives contributions that sum up to what is above the origin', () => {
    const number = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, d) => {
        const [given, origin] = [values(a, b), values(c, d)];
        const sum = network
          .contributionsOf(given, origin, 0)
          .reduce((total, { contribution }) => total + contribution, 0);
        expect(sum).toBeCloseTo(network.outputOf(given, 0) - network.outputOf(origin, 0), 9);
      }),
    );
  });

  it.each([
    ['an input without weights', ['near', 'far', 'new']],
    ['weights without an input', ['near']],
  ])('refuses %s, naming the file and the cure', (_, names) => {
    expect(() => createNetwork(names, data, 'weights.json')).toThrow(
      /^weights\.json holds weights of another version \(.+\): put back .+git checkout/u,
    );
  });
});
