import fc from 'fast-check';
import {
  type AlignmentTable,
  sharesOfAsked,
  sharesOfSentence,
} from '../../../src/core/reader/alignment-table';
import { drawsOfNone, tableOf, tables } from '../../support/alignment-tables';

/** The shares of the places of a table's question, or of its tokens, summed for each. */
function sums(
  { asked, tokens }: AlignmentTable,
  shareOf: (place: number, token: number) => number,
) {
  return Array.from({ length: asked }, (_, place) =>
    Array.from({ length: tokens }, (__, token) => shareOf(place, token)),
  );
}

describe('words shared out over each other', () => {
  it('give out no more than themselves on either side, whatever draws them', () => {
    fc.assert(
      fc.property(tables, drawsOfNone, (table, nothing) => {
        const [ofAsked, ofSentence] = [
          sharesOfAsked(table, nothing),
          sharesOfSentence(table, nothing),
        ];
        const rows = sums(table, (place, token) => ofAsked[place * table.tokens + token] ?? NaN);
        const cells = sums(table, (place, token) => ofSentence[token * table.width + place] ?? NaN);
        const columns = Array.from({ length: table.tokens }, (_, token) =>
          cells.map((row) => row[token] ?? NaN),
        );
        for (const shares of [...rows, ...columns]) {
          expect(shares.every((share) => share >= 0)).toBe(true);
          expect(shares.reduce((all, share) => all + share, 0)).toBeLessThanOrEqual(1 + 1e-5);
        }
      }),
    );
  });

  it('go evenly to all and to nothing where nothing draws more', () => {
    expect(sharesOfAsked(tableOf(1, 3, []), 0)).toEqual(new Float32Array(3).fill(1 / 4));
    expect([...sharesOfSentence(tableOf(3, 1, []), 0)]).toEqual([0.25, 0.25, 0.25, 0]);
  });

  it('go to what draws most, and to nothing where that draws most', () => {
    const table = tableOf(1, 2, [0, 0, 0, 0, 30]);
    expect(sharesOfAsked(table, 0)[1]).toBeCloseTo(1);
    expect(sharesOfAsked(table, 60)[1]).toBeCloseTo(0);
  });
});
