import fc from 'fast-check';
import { createWordTable } from '../../../../src/core/language/words/word-table';

describe('createWordTable', () => {
  const table = createWordTable(['ab: one', 'ab cd: two', 'abc: three', 'b: four']);

  it('finds the first, the last and those between', () => {
    expect(['ab', 'ab cd', 'abc', 'b'].map(table.contentOf)).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
  });

  it('has nothing for words before, between and after', () => {
    expect(['', 'a', 'abb', 'c', 'ab:'].map(table.contentOf)).toEqual(Array(5).fill(undefined));
  });

  it('gives the words that begin so, in order', () => {
    expect([...table.wordsFrom('ab')]).toEqual(['ab', 'ab cd', 'abc']);
    expect([...table.wordsFrom('x')]).toEqual([]);
  });

  it('finds every word of any sorted list', () => {
    const word = fc.stringMatching(/^[a-z]{1,4}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = [...words].sort();
        const built = createWordTable(sorted.map((entry, index) => `${entry}: ${String(index)}`));
        expect(sorted.map((entry) => built.contentOf(entry))).toEqual(
          sorted.map((_, i) => String(i)),
        );
      }),
    );
  });
});
