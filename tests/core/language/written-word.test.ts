import fc from 'fast-check';
import { writtenWord } from '../../../src/core/language/written-word';

describe('writtenWord', () => {
  it.each([
    ['Harbours', 'harbors', 'harbor'],
    ['U.N.', 'un', 'un'],
    ['Ürümqi', 'urumqi', 'urumqi'],
    ['1,000', '1,000', '1000'],
    ['don’t', "don't", "don't"],
  ])('folds "%s" to "%s" in American spelling, its stem "%s"', (written, folded, stem) => {
    expect(writtenWord(written)).toMatchObject({ folded, stem });
  });

  it.each([
    [
      'isNumber',
      ['1,000', '2014', '10th', '1990s', '9:30', '3-5', '.5', '21st'],
      ['G20', 'ten', '-', 's'],
    ],
    ['isWord', ['a', '7', 'Ł', '½', 'AT&T', '東'], ['', '-', '…', '%', '🌧', '\u0301']],
    ['isAcronym', ['UN', 'U.S.', 'IT', 'WHO', 'US'], ['NOT', 'THIS', 'Un', 'A', 'OF']],
    ['isCapitalised', ['Kessel', 'Åland', 'UN'], ['kessel', 'iPhone', '7', '“Kessel', '']],
  ] as const)('says by %s of %j yes and of %j no', (ask, yes, no) => {
    expect(yes.filter((word) => !writtenWord(word)[ask])).toEqual([]);
    expect(no.filter((word) => writtenWord(word)[ask])).toEqual([]);
  });

  it('takes every number for a word', () => {
    const written = fc.string({
      unit: fc.constantFrom('1', '0', ',', '.', ':', '-', 's', 'th', 'a'),
    });
    fc.assert(
      fc.property(written, (text) => {
        const { isNumber, isWord } = writtenWord(text);
        expect(isNumber && !isWord).toBe(false);
        expect(isWord).toBe(/[01a-z]/u.test(text));
      }),
    );
  });
});
