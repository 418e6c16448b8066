import fc from 'fast-check';
import { createNumbering } from '../../../src/core/language/numbering';

/** Words that an object used as a table would take for its own are among them. */
const word = fc.oneof(
  fc.string(),
  fc.constantFrom('', '__proto__', 'constructor', 'toString', 'é', '\ud800'),
);

describe('a numbering of words', () => {
  it('is empty at first', () => {
    const numbering = createNumbering();
    expect(numbering.size()).toBe(0);
    expect(numbering.words()).toEqual([]);
    expect(numbering.find('quay')).toBe(-1);
  });

  it('counts from 0 in order of first appearance and gives a known word its number again', () => {
    const numbering = createNumbering();
    expect(['quay', 'dam', 'quay', 'lock'].map(numbering.add)).toEqual([0, 1, 0, 2]);
  });

  it('gives no number to a word that is only looked for', () => {
    const numbering = createNumbering();
    numbering.find('quay');
    expect(numbering.size()).toBe(0);
  });

  it('leads from words to numbers and back, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const numbering = createNumbering();
        const numbers = words.map(numbering.add);
        expect(numbering.words()).toEqual([...new Set(words)]);
        expect(numbering.size()).toBe(new Set(words).size);
        expect(numbers.map((number) => numbering.words()[number])).toEqual(words);
        expect(words.map(numbering.find)).toEqual(numbers);
      }),
    );
  });
});
