import { sharedEnglish } from '../../support/coverage';
import { bitCount, spellingOf } from '../../../src/core/reader/letter-runs';
import {
  FLAGS,
  IMPLIED_CLASS,
  MOST_IMPLIED,
  tokenColumns,
} from '../../../src/core/reader/token-columns';
import { createVectorIndex } from '../../../src/core/reader/word-vectors';

const english = sharedEnglish();
const read = (text: string, most = 64, implied: readonly string[] = []) =>
  tokenColumns(english.readTokens(text), most, () => 0, implied);

describe('the columns of a text', () => {
  it.each([
    ['Paris', FLAGS.capital | FLAGS.first],
    ['the', FLAGS.stop | FLAGS.first],
    ['1998', FLAGS.number | FLAGS.digit | FLAGS.year | FLAGS.first],
    ['.', FLAGS.mark | FLAGS.first],
  ])('tell of %s what kind of token it is', (text, flags) => {
    expect(read(text).flags[0]).toBe(flags);
  });

  it('hold what is only meant behind what is written', () => {
    const columns = read('She resigned.', 64, ['marci', 'delling']);
    expect(columns.words).toEqual(['she', 'resigned', '.', 'marci', 'delling']);
    expect([...columns.classes]).toEqual([0, 0, 0, IMPLIED_CLASS, IMPLIED_CLASS]);
    expect(columns).toMatchObject({ length: 5, written: 3 });
  });

  it('end at the longest text and the most meant names that are read', () => {
    const columns = read('one two three four five', 3, ['a', 'b', 'c', 'd', 'e', 'f']);
    expect(columns).toMatchObject({ length: 3 + MOST_IMPLIED, written: 3 });
  });

  it('weigh neither marks nor function words', () => {
    const [the, tower, mark] = read('the tower.').weights;
    expect([the, mark]).toEqual([0, 0]);
    expect(tower).toBeGreaterThan(0);
  });
});

describe('the row of a word', () => {
  const rowOf = createVectorIndex(['see', 'saw', 'term']);
  it.each([
    ['saw', 'see', 2],
    ['seen', 'see', 1],
    ['long-term', 'long-term', 3],
    ['grelk', 'grelk', 0],
  ])(
    'of %s is found by the word, its dictionary form, or what stands behind its hyphen',
    (folded, lemma, row) => {
      expect(rowOf(folded, lemma)).toBe(row);
    },
  );
});

describe('the spelling of a word', () => {
  const alike = (one: string, other: string): number => {
    const [a, b] = [spellingOf(one), spellingOf(other)];
    const shared = a.bits.reduce((sum, bits, at) => sum + bitCount(bits & (b.bits[at] ?? 0)), 0);
    return shared / Math.sqrt(a.count * b.count);
  };
  it.each([
    ['halcyon', 'halcion', 'lighthouse'],
    ['olufsen', 'olufson', 'olympics'],
    ['dellinger', 'delinger', 'delegate'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    expect(alike(word, near)).toBeGreaterThan(alike(word, far) + 0.2);
  });

  it('counts the bits that are set', () => {
    expect([0, 1, 0x80000000, 0xffffffff].map(bitCount)).toEqual([0, 1, 1, 32]);
  });
});
