import fc from 'fast-check';
import { bitCount, editsBetween, letterBits } from '../../../src/core/corpus/edits';

/** More than any two words of these tests are apart. */
const NO_LIMIT = 40;
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '-'), maxLength: 10 });

describe('editsBetween', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['ferry', 'ferry', 0],
    ['ferry', 'fery', 1],
    ['ferry', 'ferrey', 1],
    ['ferry', 'berry', 1],
    ['ferry', 'frery', 1],
    ['ca', 'abc', 3],
    ['harbour', 'labour', 2],
    ['Ürümqi', 'Urumqi', 2],
  ])('counts from "%s" to "%s" %d', (one, other, edits) => {
    expect(editsBetween(one, other, NO_LIMIT)).toBe(edits);
  });

  it('is the same both ways, and 0 between equal words alone', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editsBetween(one, other, NO_LIMIT);
        expect(editsBetween(other, one, NO_LIMIT)).toBe(edits);
        expect(edits === 0).toBe(one === other);
      }),
    );
  });

  it('counts the same under a limit, up to one more than it', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 5 }), (one, other, most) => {
        const edits = editsBetween(one, other, NO_LIMIT);
        expect(editsBetween(one, other, most)).toBe(Math.min(edits, most + 1));
      }),
    );
  });

  it('counts a swap of neighbours as one', () => {
    fc.assert(
      fc.property(word, fc.nat({ max: 10 }), (letters, at) => {
        const swapped =
          letters.slice(0, at) +
          letters.charAt(at + 1) +
          letters.charAt(at) +
          letters.slice(at + 2);
        expect(editsBetween(letters, swapped, NO_LIMIT)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('letterBits', () => {
  it('differ in no more than two places for each edit', () => {
    const unusual = fc.string({ unit: 'binary', maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(word, unusual), fc.oneof(word, unusual), (one, other) => {
        const places = bitCount(letterBits(one) ^ letterBits(other));
        expect(places).toBeLessThanOrEqual(2 * editsBetween(one, other, NO_LIMIT));
      }),
    );
  });

  it('tell nothing of the order or the number of letters', () => {
    expect(letterBits('listen')).toBe(letterBits('silent'));
    expect(letterBits('aab')).toBe(letterBits('ab'));
    expect(letterBits('')).toBe(0);
  });
});

describe('bitCount', () => {
  it('counts the bits of any 32-bit number, the sign among them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 31 })), (places) => {
        const bits = places.reduce((all, place) => all | (1 << place), 0);
        expect(bitCount(bits)).toBe(places.length);
      }),
    );
    expect(bitCount(-1)).toBe(32);
  });
});
