import {
  isPart,
  NAMINGS,
  NOMINALS,
  NOUNS,
  PARTS,
  VERBS,
} from '../../../src/core/language/parts-of-speech';

describe('sets of parts of speech', () => {
  it('gives each part a bit of its own', () => {
    const bits = Object.values(PARTS);
    expect(new Set(bits).size).toBe(bits.length);
    expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(bits.reduce((all, bit) => all | bit, 0));
  });

  it.each([
    ['PROPN', NOUNS, true],
    ['ADJ', NOUNS, false],
    ['ADJ', NAMINGS, true],
    ['NUM', NAMINGS, false],
    ['NUM', NOMINALS, true],
    ['AUX', VERBS, true],
    ['PART', VERBS | NOMINALS, false],
  ] as const)('has %s in a set or not', (pos, parts, is) => {
    expect(isPart({ pos }, parts)).toBe(is);
  });

  it('holds no missing token', () => {
    expect(isPart(undefined, -1)).toBe(false);
  });
});
