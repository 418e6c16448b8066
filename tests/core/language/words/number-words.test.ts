import {
  CARDINALS,
  DENOMINATORS,
  HEDGES,
  HEDGE_PHRASES,
  INDEFINITE,
  MAGNITUDES,
  ORDINALS,
} from '../../../../src/core/language/words/number-words';

const TABLES = { CARDINALS, MAGNITUDES, INDEFINITE, ORDINALS, DENOMINATORS };

it.each(Object.entries(TABLES))('gives every word of %s a whole number', (_, words) => {
  for (const [word, value] of words) {
    expect(word).toMatch(/^[a-z]+$/u);
    expect(Number.isInteger(value)).toBe(true);
  }
});

it('ranks every number below twenty that it counts', () => {
  const ranks = new Set(ORDINALS.values());
  for (const value of CARDINALS.values()) {
    if (value > 0) expect(ranks).toContain(value);
  }
});

it('counts the plural of a magnitude as that magnitude', () => {
  for (const [word, value] of INDEFINITE) {
    const single = MAGNITUDES.get(word.slice(0, -1));
    if (single !== undefined) expect(value).toBe(single);
  }
});

it('hedges by phrases of two words, by none of which a number alone is hedged already', () => {
  for (const phrase of HEDGE_PHRASES) {
    const [, last = ''] = phrase.split(' ');
    expect(phrase.split(' ')).toHaveLength(2);
    expect(HEDGES.has(last)).toBe(false);
  }
});
