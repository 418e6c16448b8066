import fc from 'fast-check';
import { numberForms } from '../../../../src/core/language/numbers/number-forms';
import { readNumeral } from '../../../../src/core/language/numbers/numeral';
import { english } from '../../../support/facts';

describe('the ways to write a number', () => {
  it.each([
    [12, ['12', 'twelve']],
    [47, ['47', 'forty seven']],
    [250_000, ['250000', '250 thousand', '2.5 lakh', '250 k']],
    [101, ['101']],
    [-3, ['-3']],
  ])('of %d are %j', (value, expected) => {
    const forms = numberForms(value).map((words) => words.join(' '));
    expect(forms.slice(0, expected.length).sort()).toEqual([...expected].sort());
  });

  it('are read as that number again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2e9 }), (value) => {
        for (const words of numberForms(value)) {
          const glued = /^(?:k|m|mn|bn|tn|mil|bil|mln|bln|mio|trn)$/u.test(words[1] ?? '');
          const text = `${words.join(glued ? '' : ' ')} of them`;
          const tokens = english.readTokens(text);
          expect(readNumeral(tokens, 0)?.value).toBeCloseTo(value, 3);
        }
      }),
      { numRuns: 60 },
    );
  });
});
