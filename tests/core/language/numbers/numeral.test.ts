import fc from 'fast-check';
import { readNumeral } from '../../../../src/core/language/numbers/numeral';
import { english } from '../../../support/facts';

describe('readNumeral', () => {
  it.each([
    ['12', 12, 'cardinal'],
    ['1,234.5', 1234.5, 'cardinal'],
    ['1,25,000', 125_000, 'cardinal'],
    ['3 million', 3e6, 'cardinal'],
    ['1.5m', 1.5e6, 'cardinal'],
    ['zero', 0, 'cardinal'],
    ['ninety-nine', 99, 'cardinal'],
    ['four hundred and twelve', 412, 'cardinal'],
    ['two thousand three hundred', 2300, 'cardinal'],
    ['two thousand and five', 2005, 'cardinal'],
    ['one thousand nine hundred and eighty-four', 1984, 'cardinal'],
    ['three hundred thousand and ten', 300_010, 'cardinal'],
    ['one million two hundred thousand', 1.2e6, 'cardinal'],
    ['zero five', 0, 'cardinal'],
    ['half a million', 500_000, 'cardinal'],
    ['two and a half thousand', 2500, 'cardinal'],
    ['two-thirds', 2 / 3, 'fraction'],
    ['a third of', 1 / 3, 'fraction'],
    ['twelfth', 12, 'ordinal'],
    ['21st', 21, 'ordinal'],
    ['dozens', 12, 'indefinite'],
    ['tens of thousands', 10_000, 'indefinite'],
    ['30-40', 30, 'pair'],
  ])('reads "%s" as %d, a number of the form %s', (text, value, form) => {
    const tokens = english.readTokens(text);
    const numeral = readNumeral(tokens, 0);
    expect(numeral?.form).toBe(form);
    expect(numeral?.value).toBeCloseTo(value);
  });

  it.each(['', 'ferry', 'a boat', 'hundred', '-', '1,2', '٣'])('reads none in "%s"', (text) => {
    expect(readNumeral(english.readTokens(text), 0)).toBeNull();
  });

  it('ends behind where it begins and within the text, whatever the words', () => {
    const word = fc.constantFrom(
      ...'one twenty hundred thousand million and a half third of - 3 1.5 2,000 30-40 5th m bn dozen tens'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const tokens = english.readTokens(words.join(' '));
        for (const from of tokens.keys()) {
          const numeral = readNumeral(tokens, from);
          if (numeral === null) continue;
          expect(numeral.next).toBeGreaterThan(from);
          expect(numeral.next).toBeLessThanOrEqual(tokens.length);
          expect(Number.isFinite(numeral.value)).toBe(true);
        }
        expect(readNumeral(tokens, tokens.length)).toBeNull();
      }),
    );
  });

  it('reads what English words write of any number below a million', () => {
    const ones =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      );
    const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    const written = (value: number): string => {
      if (value < 20) return ones[value] ?? '';
      const [unit, joint] = value < 100 ? [10, '-'] : [value < 1000 ? 100 : 1000, ' '];
      const rest = value % unit === 0 ? '' : `${joint}${written(value % unit)}`;
      if (unit === 10) return `${tens[Math.floor(value / 10)] ?? ''}${rest}`;
      const name = unit === 100 ? 'hundred' : 'thousand';
      return `${written(Math.floor(value / unit))} ${name}${rest}`;
    };
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), (value) => {
        const tokens = english.readTokens(written(value));
        expect(readNumeral(tokens, 0)).toMatchObject({ value, next: tokens.length });
      }),
    );
  });

  it('is finite however long the digits', () => {
    const numeral = readNumeral(english.readTokens('9'.repeat(120)), 0);
    expect(Number.isFinite(numeral?.value ?? 0)).toBe(true);
  });
});
