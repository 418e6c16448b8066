import fc from 'fast-check';
import { sharesOfAsked, sharesOfSentence } from '../../../src/core/reader/alignment-table';
import { tableSigns } from '../../../src/core/reader/table-signs';
import { drawsOfNone, tableOf, tables } from '../../support/alignment-tables';

describe('the signs of aligned words', () => {
  it('are of the best meeting of each word, and how much of it is aligned', () => {
    fc.assert(
      fc.property(tables, drawsOfNone, (table, nothing) => {
        const share = sharesOfAsked(table, nothing);
        table.cosine.set(table.draw.map((draw) => draw / 200));
        const signs = tableSigns(table, share, 'question');
        expect(signs.aligned).toHaveLength(table.asked);
        for (const [place, aligned] of signs.aligned.entries()) {
          const own = Array.from({ length: table.tokens }, (_, token) => token);
          const cosines = own.map((token) => table.cosine[token * table.width + place] ?? 0);
          expect(signs.cosine[place]).toBe(Math.max(0, ...cosines));
          expect(aligned).toBeGreaterThanOrEqual(0);
          expect(aligned).toBeLessThanOrEqual(1 + 1e-5);
        }
      }),
    );
  });

  it('are read of either side', () => {
    const table = tableOf(2, 3, []);
    // the second word of the question beside the third of the sentence
    const cell = 2 * table.width + 1;
    table.same[cell] = 1;
    table.related[cell] = 4;
    const of = (side: 'question' | 'sentence') =>
      tableSigns(
        table,
        side === 'question' ? sharesOfAsked(table, 0) : sharesOfSentence(table, 0),
        side,
      );
    expect([...of('question').same]).toEqual([0, 1]);
    expect([...of('sentence').same]).toEqual([0, 0, 1]);
    expect([...of('sentence').related]).toEqual([0, 0, 4]);
  });
});
