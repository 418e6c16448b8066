import { currencyOf, otherUnitWords, unitOf } from '../../../../src/core/language/words/units';

describe('unitOf', () => {
  it.each([
    ['kilometres', 'km', 'measure'],
    ['km', 'km', 'measure'],
    ['%', 'percent', 'percent'],
    ['pounds', '£', 'money'],
    ['yrs', 'year', 'duration'],
    ['feet', 'foot', 'measure'],
  ])('of "%s" is %s, a unit of the kind %s', (folded, name, kind) => {
    expect(unitOf(folded)).toEqual({ name, kind });
  });

  it.each(['', 'KM', 'ferry', 'constructor'])('of "%s" is none', (folded) => {
    expect(unitOf(folded)).toBeUndefined();
  });
});

describe('otherUnitWords', () => {
  it.each(['km', 'kilometers', 'hours', 'ton', 'percent', 'celsius'])(
    'name what "%s" names, in letters, and leave it out',
    (folded) => {
      const others = otherUnitWords(folded);
      expect(others).not.toEqual([]);
      for (const other of others) {
        expect(unitOf(other)).toEqual(unitOf(folded));
        expect(other).toMatch(/^[\p{L}/]+$/u);
        expect(other).not.toBe(folded);
        if (/^\p{L}{2,}$/u.test(folded)) expect(otherUnitWords(other)).toContain(folded);
      }
    },
  );

  it.each(['dollars', '$', 'ferry', ''])('are none for "%s"', (folded) => {
    expect(otherUnitWords(folded)).toEqual([]);
  });
});

describe('currencyOf', () => {
  it.each([
    ['$', '$'],
    ['US$', '$'],
    ['A$', '$'],
    ['£', '£'],
    ['₹', '₹'],
    ['EUR', '€'],
    ['Rs', '₹'],
    ['Rs.', '₹'],
  ])('before a number, "%s" stands for %s', (text, name) => {
    expect(currencyOf(text)).toEqual({ name, kind: 'money' });
  });

  it.each(['', 'us$', 'USDX', 'XX$', '$$', 'euro', '5'])('"%s" stands for none', (text) => {
    expect(currencyOf(text)).toBeUndefined();
  });
});
