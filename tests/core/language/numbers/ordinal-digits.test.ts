import { rankInDigits } from '../../../../src/core/language/numbers/ordinal-digits';

describe('a rank in figures', () => {
  it.each([
    ['21st', 21],
    ['2nd', 2],
    ['1,000th', 1000],
    ['4', null],
    ['4s', null],
    ['th', null],
    ['first', null],
  ])('of "%s" is %p', (word, rank) => {
    expect(rankInDigits(word)).toBe(rank);
  });
});
