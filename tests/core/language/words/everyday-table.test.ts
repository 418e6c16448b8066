import fc from 'fast-check';
import { DamagedTable } from '../../../../src/core/language/damaged-table';
import {
  checksumOf,
  EVERYDAY_RELATIONS,
  EVERYDAY_VERSION,
  LINE_PARTS,
  readEverydayLine,
  readEverydayTable,
} from '../../../../src/core/language/words/everyday-table';
import { tableOf } from '../../../support/lexicon';

const LINES = ['abandon V: give up, leav, ~quit, !keep', 'plead guilti V: own up'];

describe('readEverydayLine', () => {
  it('takes a line apart', () => {
    const read = LINES.map((text) => {
      const asked: (readonly [string, string | undefined])[] = [];
      const line = readEverydayLine(text, (entry, relation) => {
        asked.push([entry, EVERYDAY_RELATIONS[relation]]);
      });
      return { ...line, asked };
    });
    expect(read).toEqual([
      {
        ...{ said: 'abandon', part: LINE_PARTS.V },
        asked: [
          ...[
            ['give up', 'near'],
            ['leav', 'near'],
          ],
          ...[
            ['quit', 'loose'],
            ['keep', 'opposite'],
          ],
        ],
      },
      { said: 'plead guilti', part: LINE_PARTS.V, asked: [['own up', 'near']] },
    ]);
  });
});

describe('readEverydayTable', () => {
  it('gives the lines in order', () => {
    expect(readEverydayTable(tableOf(LINES))).toEqual(LINES);
    expect(readEverydayTable(tableOf([]))).toEqual([]);
  });

  it.each([
    ['nothing', null, 'is of no known version'],
    ['no table', 7, 'is of no known version'],
    ['another version', { ...Object(tableOf(LINES)), version: 9 }, 'is of version 9, this program'],
    ['no lines', { version: EVERYDAY_VERSION, checksum: 0 }, 'is damaged'],
    ['lines that are none', { version: EVERYDAY_VERSION, checksum: 0, lines: [7] }, 'is damaged'],
    ['a line fewer', { ...Object(tableOf(LINES)), lines: LINES.slice(1) }, 'is damaged'],
    [
      'lines in another order',
      { ...Object(tableOf(LINES)), lines: [...LINES].reverse() },
      'is damaged',
    ],
  ])('refuses %s with the cure', (_, table, fault) => {
    const read = () => readEverydayTable(table);
    expect(read).toThrow(DamagedTable);
    expect(read).toThrow(fault);
    expect(read).toThrow('git checkout -- src/core/language/words/data/everyday.json');
  });
});

describe('checksumOf', () => {
  it('is a number of 32 bits that a changed letter or line end changes', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(lines, fc.nat({ max: 4 }), (given, at) => {
        const checksum = checksumOf(given);
        expect(checksum >>> 0).toBe(checksum);
        const changed = given.map((line, index) =>
          index === at % given.length ? `${line}x` : line,
        );
        expect(checksumOf(changed)).not.toBe(checksum);
      }),
    );
    expect(checksumOf(['ab', 'c'])).not.toBe(checksumOf(['a', 'bc']));
  });
});
