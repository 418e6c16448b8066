import fc from 'fast-check';
import { stemOf } from '../../../src/core/language/stem';
import { LONGEST_WORD } from '../../../src/core/language/word-length';

describe('stemOf', () => {
  it.each([
    ['ferry', 'ferri'],
    ['ferries', 'ferri'],
    ['closing', 'close'],
    ['', ''],
    ["'", "'"],
    ['łodz', 'łodz'],
  ])('of "%s" is "%s"', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it.each([
    ['1,000', '1000'],
    ['1,234,567', '1234567'],
    ['1\u00a0000', '1000'],
    ['1\u202f000', '1000'],
    ['1,00', '1,00'],
    ['3.5', '3.5'],
    ['1990s', '1990s'],
    ['3rd', '3rd'],
  ])('leaves "%s" a number, without thousands marks: "%s"', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it('is the same whenever it is asked, and that of no other word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'e', 's', 'y', 'ing', 'ß', '3', "'") });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const stem = stemOf(one);
        stemOf(other);
        expect(stemOf(one)).toBe(stem);
      }),
    );
  });

  it('of what is too long for a word is what it is', () => {
    const long = `${'a'.repeat(LONGEST_WORD)}ings`;
    expect(stemOf(long)).toBe(long);
  });
});
