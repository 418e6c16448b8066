import fc from 'fast-check';
import {
  indexWordings,
  type EverydayIndex,
} from '../../../../src/core/language/words/everyday-index';
import { LINE_PARTS } from '../../../../src/core/language/words/everyday-table';
import { tableOf } from '../../../support/lexicon';

const indexOf = (lines: readonly string[]): EverydayIndex => indexWordings(tableOf(lines));

const INDEX = indexOf([
  'abandon V: give up, leav, ~quit, !keep',
  'quit V: leav',
  'quit N: exit',
  'plead guilti V: own up, give in',
]);

describe('an index of wordings', () => {
  it.each([
    ['leav', ['abandon near 1', 'quit near 0']],
    ['quit', ['abandon loose 2', 'exit reverse 0', 'leav reverse 0']],
    ['keep', ['abandon opposite 3']],
    ['give up', ['abandon near 0']],
    ['own up', ['plead guilti near 0']],
    ['abandon', ['give up reverse 0', 'leav reverse 1']],
    ['plead guilti', ['own up reverse 0', 'give in reverse 1']],
    ['plead', []],
    ['', []],
    ['constructor', []],
  ])('tells what "%s" may mean', (asked, expected) => {
    const targets = INDEX.targetsOf(asked);
    expect(
      targets.map(({ stems, relation, rank }) => `${stems.join(' ')} ${relation} ${rank}`),
    ).toEqual(expected);
  });

  it('tells the part of speech that the news word is meant in, and of all its lines', () => {
    const parts = INDEX.targetsOf('leav').map(({ part }) => part);
    expect(parts).toEqual([LINE_PARTS.V, LINE_PARTS.V]);
    expect(INDEX.partsOf('quit')).toBe((LINE_PARTS.V ?? 0) | (LINE_PARTS.N ?? 0));
    expect(INDEX.partsOf('exit')).toBe(0);
  });

  it('finds phrases of two stems and more by their first and their last', () => {
    const lasts = ['in', 'up', 'guilti', 'leav', 'give', ''];
    const from = (first: string): readonly string[] =>
      lasts.flatMap((last) => INDEX.phrasesBetween(first, last));
    expect([...from('give')].sort()).toEqual(['give in', 'give up']);
    expect(from('plead')).toEqual(['plead guilti']);
    expect(from('leav')).toEqual([]);
  });

  it('turns every line round, none lost and none made up', () => {
    const stem = fc.constantFrom('a', 'b', 'c d', 'e f g', 'h');
    const line = fc.tuple(
      stem,
      fc.constantFrom('N', 'V', 'J', 'R'),
      fc.uniqueArray(stem, { minLength: 1 }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { maxLength: 12, selector: ([said, part]) => said + part }),
        stem,
        (lines, asked) => {
          const index = indexOf(
            lines.map(([said, part, all]) => `${said} ${part}: ${all.join(', ')}`),
          );
          const found = index
            .targetsOf(asked)
            .map(({ stems, relation, rank }) => [...[stems.join(' '), relation, rank]]);
          const inOrder = [...lines].sort(([a, p], [b, q]) => (a + p < b + q ? -1 : 1));
          const near = inOrder.flatMap(([said, , all]) =>
            all.includes(asked) ? [[said, 'near', all.indexOf(asked)]] : [],
          );
          const reverse = inOrder.flatMap(([said, , all]) =>
            said === asked ? all.map((each, rank) => [each, 'reverse', rank]) : [],
          );
          expect(found).toEqual([...near, ...reverse]);
        },
      ),
    );
  });

  it('of no lines knows nothing', () => {
    const empty = indexOf([]);
    expect([
      empty.targetsOf('leav'),
      empty.phrasesBetween('leav', 'leav'),
      empty.partsOf('leav'),
    ]).toEqual([...[[], [], 0]]);
  });
});
