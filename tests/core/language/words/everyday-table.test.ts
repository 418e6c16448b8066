import fc from 'fast-check';
import { packLines } from '../../../../bench/lexicon/everyday/pack';
import { DamagedTable } from '../../../../src/core/language/damaged-table';
import {
  checksumOf,
  EVERYDAY_RELATIONS,
  EVERYDAY_VERSION,
  LINE_PARTS,
  readEverydayTable,
  RELATION_BITS,
  shippedEverydayTable,
} from '../../../../src/core/language/words/everyday-table';
import { linesOf, tableOf } from '../../../support/lexicon';

const LINES = ['abandon V: give up, leav, ~quit, !keep', 'plead guilti V: own up'];
const PACKED = packLines(LINES);

describe('readEverydayTable', () => {
  it('numbers what is asked and what is said in order, with relations and parts of speech', () => {
    const { asked, said, parts, starts, entries } = readEverydayTable(packLines(LINES));
    expect(asked).toEqual(['give up', 'keep', 'leav', 'own up', 'quit']);
    expect(said).toEqual(['abandon', 'plead guilti']);
    expect([...parts]).toEqual([LINE_PARTS.V, LINE_PARTS.V]);
    expect([...starts]).toEqual([0, 4, 5]);
    const relations = [...entries].map(
      (entry) => EVERYDAY_RELATIONS[entry & ((1 << RELATION_BITS) - 1)],
    );
    expect(relations).toEqual(['near', 'near', 'loose', 'opposite', 'near']);
    expect([...entries].map((entry) => asked[entry >> RELATION_BITS])).toEqual([
      ...['give up', 'leav', 'quit', 'keep', 'own up'],
    ]);
  });

  it('gives back every line that was packed', () => {
    const stem = fc.constantFrom('a', 'b', 'c d', 'e f g', '5 h');
    const mark = fc.constantFrom('', '~', '!');
    const entry = fc.tuple(mark, stem).map((parts) => parts.join(''));
    const line = fc.tuple(
      stem,
      fc.constantFrom('N', 'V', 'J', 'R'),
      fc.uniqueArray(entry, { minLength: 1 }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { maxLength: 12, selector: ([said, part]) => said + part }),
        (given) => {
          const lines = given.map(([said, part, all]) => `${said} ${part}: ${all.join(', ')}`);
          expect([...linesOf(tableOf(lines))].sort()).toEqual([...lines].sort());
        },
      ),
    );
  });

  it.each([
    ['nothing', null, 'is of no known version'],
    ['no table', 7, 'is of no known version'],
    ['a list', [], 'is of no known version'],
    [
      'another version',
      { ...PACKED, version: 9 },
      `is of version 9, this program reads version ${String(EVERYDAY_VERSION)}`,
    ],
    ['no lines', { version: EVERYDAY_VERSION, checksum: 0 }, 'is damaged'],
    ['lines that are none', { ...PACKED, said: [7] }, 'is damaged'],
    ['a line fewer', { ...PACKED, said: PACKED.said.split('\n')[0] }, 'is damaged'],
    ['a letter changed', { ...PACKED, asked: PACKED.asked.replace('quit', 'quid') }, 'is damaged'],
    ['an entry changed', { ...PACKED, entries: `B${PACKED.entries.slice(1)}` }, 'is damaged'],
  ])('refuses %s with the cure', (_, table, fault) => {
    const read = () => readEverydayTable(table);
    expect(read).toThrow(DamagedTable);
    expect(read).toThrow(`src/core/language/words/data/everyday.json ${fault}`);
    expect(read).toThrow('git checkout -- src/core/language/words/data/everyday.json');
  });
});

describe('the table that ships', () => {
  it('is in order, each wording once, and read once', () => {
    const { asked, said, starts, entries } = shippedEverydayTable();
    expect(asked.every((text, at) => at === 0 || (asked[at - 1] as string) < text)).toBe(true);
    expect(said.every((text, at) => at === 0 || (said[at - 1] as string) <= text)).toBe(true);
    expect(starts.at(-1)).toBe(entries.length);
    expect(shippedEverydayTable().entries).toBe(entries);
  });
});

describe('checksumOf', () => {
  it('is a number of 32 bits that a changed letter or end changes', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(texts, fc.nat({ max: 4 }), (given, at) => {
        const checksum = checksumOf(given);
        expect(checksum >>> 0).toBe(checksum);
        const changed = given.map((text, index) =>
          index === at % given.length ? `${text}x` : text,
        );
        expect(checksumOf(changed)).not.toBe(checksum);
      }),
    );
    expect(checksumOf(['ab', 'c'])).not.toBe(checksumOf(['a', 'bc']));
  });
});
