import fc from 'fast-check';
import {
  currencyOfCode,
  GLUED_CURRENCY,
  scaledCurrency,
} from '../../../../src/core/language/words/currencies';

describe('currencyOfCode', () => {
  it.each([
    ['USD', '$'],
    ['EUR', '€'],
    ['Rs', '₹'],
    ['Rs.', '₹'],
    ['RM', 'ringgit'],
    ['CHF', 'franc'],
    ['SEK', 'krone'],
  ])('of "%s" is %s', (written, name) => {
    expect(currencyOfCode(written)).toEqual({ name, kind: 'money' });
  });

  it.each(['', 'usd', 'US', 'XYZ', 'Rs..', 'constructor'])('of "%s" is none', (written) => {
    expect(currencyOfCode(written)).toBeUndefined();
  });
});

describe('scaledCurrency', () => {
  it.each([
    ['MUSD', '$', 1e6],
    ['BEUR', '€', 1e9],
    ['MSEK', 'krone', 1e6],
  ])('of "%s" is %s by %d', (written, name, scale) => {
    expect(scaledCurrency(written)).toEqual({ unit: { name, kind: 'money' }, scale });
  });

  it.each(['USD', 'KUSD', 'MXYZ', 'mUSD', 'MUSDX', ''])('of "%s" is none', (written) => {
    expect(scaledCurrency(written)).toBeUndefined();
  });
});

describe('GLUED_CURRENCY', () => {
  it.each([
    ['VND4,927', 'VND'],
    ['paid Rs.500 then', 'Rs.'],
    ['(USD5)', 'USD'],
    ['MUSD5', undefined],
    ['5USD5', undefined],
    ['USD 5', undefined],
    ['Rsx5', undefined],
  ])('in "%s" finds %s', (text, code) => {
    expect(GLUED_CURRENCY.exec(text)?.[0]).toBe(code);
  });

  it('finds codes alone, whatever stands around', () => {
    const piece = fc.constantFrom('USD', 'RM', 'Rs.', '5', ' ', 'a', '.', 'é', '€');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const code = GLUED_CURRENCY.exec(pieces.join(''))?.[0];
        if (code !== undefined) expect(currencyOfCode(code)).toBeDefined();
      }),
    );
  });
});
