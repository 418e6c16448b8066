import fc from 'fast-check';
import { nearestOf, wordsBetween } from '../../../src/core/reading/span-distance';

describe('the words between a stretch and a token', () => {
  it.each([
    ['inside it', 5, 0],
    ['its first', 4, 0],
    ['its last', 6, 0],
    ['beside it on the left', 3, 0],
    ['beside it on the right', 7, 0],
    ['one word off on the left', 2, 1],
    ['one word off on the right', 8, 1],
  ])('are counted for a token %s', (_, token, words) => {
    expect(wordsBetween(4, 7, token)).toBe(words);
  });

  it('are as many for its mirror image', () => {
    const place = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), place, (from, length, token) => {
        const to = from + length;
        expect(wordsBetween(from, to, token)).toBe(wordsBetween(-to, -from, -token - 1));
      }),
    );
  });
});

describe('the nearest of some tokens', () => {
  it('is none of none', () => {
    expect(nearestOf(4, 7, [])).toBe(-1);
  });

  it('is nearer than no other, in whatever order they are given', () => {
    const tokens = fc.array(fc.nat(90), { minLength: 1 });
    fc.assert(
      fc.property(fc.nat(80), fc.nat(9), tokens, (from, length, places) => {
        const distances = places.map((token) => wordsBetween(from, from + length, token));
        const nearest = nearestOf(from, from + length, places);
        expect(nearest).toBe(Math.min(...distances));
        expect(nearestOf(from, from + length, [...places].reverse())).toBe(nearest);
      }),
    );
  });
});
