import fc from 'fast-check';
import { createClassTable } from '../../../../src/core/language/words/class-table';

describe('a table of words by their classes', () => {
  it('knows each word by every class that it was put in', () => {
    const word = fc.constantFrom('who', 'when', 'that', '', 'constructor');
    fc.assert(
      fc.property(fc.array(fc.array(word), { maxLength: 31 }), word, (lists, asked) => {
        const table = createClassTable();
        const bits = lists.map((words) => table.add(words));
        expect(new Set(bits).size).toBe(lists.length);
        for (const [index, words] of lists.entries()) {
          const isIn = (table.classesOf(asked) & (bits[index] ?? 0)) !== 0;
          expect(isIn).toBe(words.includes(asked));
        }
      }),
    );
  });

  it('has no class for a word that it was not given', () => {
    const table = createClassTable();
    table.add(['who']);
    expect([table.classesOf('Who'), table.classesOf('constructor')]).toEqual([0, 0]);
  });

  it('holds 31 classes and says so at the next', () => {
    const table = createClassTable();
    for (let count = 0; count < 31; count += 1) table.add(['who']);
    expect(() => table.add(['who'])).toThrow('holds 31 classes; begin another one');
  });
});
