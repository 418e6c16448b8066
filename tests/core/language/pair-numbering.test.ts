import fc from 'fast-check';
import { createPairNumbers } from '../../../src/core/language/pair-numbering';

describe('numbers for pairs', () => {
  it('are given in order of first appearance, the same for the same pair, and give the pair back', () => {
    const part = fc.oneof(fc.nat(9), fc.nat(0x7fff_ffff));
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part)), (pairs) => {
        const numbers = createPairNumbers();
        const known = new Map<string, number>();
        for (const pair of pairs) {
          const expected = known.get(pair.join()) ?? known.size;
          known.set(pair.join(), expected);
          expect(numbers.add(...pair)).toBe(expected);
          expect(numbers.pairOf(expected)).toEqual(pair);
        }
        expect(numbers.size()).toBe(known.size);
      }),
    );
  });

  it('stay what they are when there are many', () => {
    const numbers = createPairNumbers();
    const pairs = Array.from({ length: 5000 }, (_, at) => [at % 70, 3 * at] as const);
    for (const [at, pair] of pairs.entries()) expect(numbers.add(...pair)).toBe(at);
    expect(pairs.map((pair) => numbers.add(...pair))).toEqual([...pairs.keys()]);
    expect(numbers.pairOf(4999)).toEqual(pairs[4999]);
  });
});
