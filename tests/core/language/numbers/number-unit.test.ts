import fc from 'fast-check';
import { readUnit } from '../../../../src/core/language/numbers/number-unit';
import { readNumeral } from '../../../../src/core/language/numbers/numeral';
import { english } from '../../../support/facts';

function unitIn(text: string) {
  const tokens = english.readTokens(text);
  const numeral = readNumeral(tokens, 0);
  return { tokens, unit: numeral && readUnit(tokens, numeral) };
}

describe('readUnit', () => {
  it.each([
    ['5 km', 'km', 'measure'],
    ['5 per cent', 'percent', 'percent'],
    ['5 percentage points', 'percent', 'percent'],
    ['half of one percent', 'percent', 'percent'],
    ['30 square kilometres', 'square km', 'measure'],
    ['3 cubic metres', 'cubic m', 'measure'],
    ['200 US dollars', '$', 'money'],
    ['200 EUR', '€', 'money'],
    ['12 MEUR', '€', 'money'],
    ['three days', 'day', 'duration'],
  ])('of "%s" is %s, of the kind %s, to the end', (text, name, kind) => {
    const { tokens, unit } = unitIn(text);
    expect(unit).toEqual({ unit: { name, kind }, next: tokens.length, aged: false });
  });

  it.each([
    ['a six-month-old', null],
    ['six years old', true],
    ['six-year-old', true],
    ['six years', false],
  ])('of "%s" makes an age: %s', (text, aged) => {
    expect(unitIn(text).unit?.aged ?? null).toBe(aged);
  });

  it.each(['5', '5 ferries', 'five m', '5 square dances', '3 Kessel mayors'])(
    'of "%s" is none',
    (text) => {
      expect(unitIn(text).unit).toBeNull();
    },
  );

  it('ends behind the number and within the text, whatever the words', () => {
    const word = fc.constantFrom(
      ...'5 half of a one per cent percent points square km - year old US dollars EUR m won'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const tokens = english.readTokens(words.join(' '));
        for (const from of tokens.keys()) {
          const numeral = readNumeral(tokens, from);
          const unit = numeral && readUnit(tokens, numeral);
          if (numeral === null || unit === null) continue;
          expect(unit.next).toBeGreaterThan(numeral.next);
          expect(unit.next).toBeLessThanOrEqual(tokens.length);
        }
      }),
    );
  });
});
