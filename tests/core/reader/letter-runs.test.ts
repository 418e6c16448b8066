import fc from 'fast-check';
import {
  bitCount,
  RUN_GROUPS,
  SPELLING_WORDS,
  spellingOf,
} from '../../../src/core/reader/letter-runs';

describe('the bits of a word', () => {
  it.each([
    [0, 0],
    [1, 1],
    [0x80000000, 1],
    [0xffffffff, 32],
    [-1, 32],
    [0x55555555, 16],
  ])('that are set are counted: %d', (word, count) => {
    expect(bitCount(word)).toBe(count);
  });

  it('are as many as its binary digits have ones', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), (word) => {
        expect(bitCount(word)).toBe(word.toString(2).replaceAll('0', '').length);
      }),
    );
  });
});

describe('the spelling of a word', () => {
  it('has no runs for nothing', () => {
    expect(spellingOf('')).toMatchObject({ runs: [], count: 0 });
  });

  it.each([
    ['one letter, its ends counted', 'a', 1],
    ['two letters', 'ab', 2],
    ['a run again and again', 'aaaaaaaaaa', 3],
  ])('has few runs for %s', (_, word, runs) => {
    expect(spellingOf(word).runs).toHaveLength(runs);
  });

  it('keeps its promises for any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (word) => {
        const { runs, bits, count } = spellingOf(word);
        expect(runs).toEqual([...new Set(runs)].sort((a, b) => a - b));
        expect(runs.every((run) => run >= 0 && run < RUN_GROUPS)).toBe(true);
        expect(runs.length).toBeLessThanOrEqual(word.length);
        expect(bits).toHaveLength(SPELLING_WORDS);
        expect(count).toBe([...bits].reduce((sum, part) => sum + bitCount(part), 0));
        expect(count).toBeLessThanOrEqual(word.length);
        expect(spellingOf(word)).toEqual({ runs, bits, count });
      }),
    );
  });

  it('shares more with a slip of the word than with another word', () => {
    const shared = (one: string, other: string): number =>
      spellingOf(one).runs.filter((run) => spellingOf(other).runs.includes(run)).length;
    expect(shared('harbourmaster', 'harbormaster')).toBeGreaterThan(
      shared('harbourmaster', 'schoolteacher'),
    );
  });
});
