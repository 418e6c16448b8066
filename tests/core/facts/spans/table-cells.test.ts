import fc from 'fast-check';
import { tableCells } from '../../../../src/core/facts/spans/table-cells';
import { readArticle } from '../../../support/facts';

/** The cells of a body's tables, each as "column: what it holds". */
function cellsIn(body: string): readonly string[] {
  const { passages } = readArticle(body);
  return tableCells(passages).map(
    ({ passage, start, end, head }) =>
      `${head}: ${passages[passage]?.text.slice(start, end) ?? ''}`,
  );
}

const NAMED = 'Host | Guest | Result\nHawks | Lions | 0-2\nStags | | 3-3';

describe('the cells of a table', () => {
  it.each([
    ['set apart by bars', NAMED],
    ['set apart by tabs', NAMED.replaceAll(' | ', '\t').replace('Stags\t|', 'Stags\t\t')],
    [
      'drawn as in Markdown',
      '| Host | Guest | Result |\n|---|:---:|---|\n| Hawks | Lions | 0-2 |\n| Stags | | 3-3 |',
    ],
    ['with a line above it', `All games of the night:\n${NAMED}`],
  ])('have the names of their columns, empty ones left out: a table %s', (_, body) => {
    expect(cellsIn(`It rained.\n\n${body}\n\nIt was cold.`)).toEqual([
      'Host: Hawks',
      'Guest: Lions',
      'Result: 0-2',
      'Host: Stags',
      'Result: 3-3',
    ]);
  });

  it.each([
    ['whose first row holds figures', 'Hawks | Lions | 0-2\nStags | Owls | 3-3'],
    ['of words alone that nothing draws apart', 'Hawks | Ardal\nStags | Ost'],
    ['of one row', 'Host | Guest | Result'],
    ['that is none', 'The vote was 3-2. Nobody spoke.'],
  ])('are none of a table %s', (_, body) => {
    expect(cellsIn(body)).toEqual([]);
  });

  it('are none of a row with other cells than the names', () => {
    expect(cellsIn('Host | Guest | Result\nHawks | Lions\nStags | Owls | 3-3')).toEqual([
      'Host: Stags',
      'Guest: Owls',
      'Result: 3-3',
    ]);
  });

  it('are none of a part of a table without its first row', () => {
    const { passages } = readArticle(`${NAMED}\nOwls | Bears | 1-0`);
    expect(tableCells(passages.slice(1))).toEqual([]);
  });

  it('stand in their rows without blanks around them, whatever is written', () => {
    const cell = fc.stringMatching(/^[A-Za-z0-9 |-]{0,8}$/u);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        (rows) => {
          const { passages } = readArticle(rows.map((row) => row.join(' | ')).join('\n'));
          for (const { passage, start, end, head } of tableCells(passages)) {
            const held = passages[passage]?.text.slice(start, end) ?? '';
            expect(held).not.toBe('');
            expect(held.trim()).toBe(held);
            expect(held).not.toContain('|');
            expect(head.trim()).not.toBe('');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
