import { readNumbers } from '../../../../src/core/language/numbers/numbers';
import { english } from '../../../support/facts';

const numbersOf = (text: string): readonly string[] =>
  readNumbers(english.readTokens(text)).map(
    ({ start, end, value, valueHigh, unit, kind, approximate }) =>
      [
        text.slice(start, end),
        valueHigh === undefined ? value : `${String(value)}..${String(valueHigh)}`,
        unit ?? '-',
        kind,
        ...(approximate ? ['~'] : []),
      ].join(' '),
  );

describe('numbers', () => {
  it.each<[string, string[]]>([
    ['four hundred and twelve men', ['four hundred and twelve 412 - count']],
    ['one hundred fifty-two votes', ['one hundred fifty-two 152 - count']],
    ['a dozen eggs', ['a dozen 12 - count']],
    ['a half-dozen eggs', ['half-dozen 6 - count']],
    ['half a million people', ['half a million 500000 - count']],
    ['tens of thousands of people', ['tens of thousands 10000 - count ~']],
    ['more than 50 dogs', ['50 50 - count ~']],
    ['as many as 1.5m people', ['1.5m 1500000 - count ~']],
    ['20 or so', ['20 20 - count ~']],
    ['1,234,567.89 parts', ['1,234,567.89 1234567.89 - count']],
    ['$3.5bn and £1.2m', ['$3.5bn 3500000000 $ money', '£1.2m 1200000 £ money']],
    ['200 US dollars', ['200 US dollars 200 $ money']],
    ['$3 to $4 million', ['$3 to $4 million 3000000..4000000 $ money']],
    ['a gift of EUR5.2bn', ['EUR5.2bn 5200000000 € money']],
    ['an INR 3,000-crore plan', ['INR 3,000-crore 30000000000 ₹ money']],
    ['cost SGD2.5 mil in all', ['SGD2.5 mil 2500000 $ money']],
    ['a fee of KES4,000 a head', ['KES4,000 4000 shilling money']],
    ['paid 12 MEUR for it', ['12 MEUR 12000000 € money']],
    ['a Rs.50 lakh prize', ['Rs.50 lakh 5000000 ₹ money']],
    ['Rp 5 trillion was spent', ['Rp 5 trillion 5000000000000 rupiah money']],
    ['lost $40MM last year', ['$40MM 40000000 $ money']],
    ['a 3mm gap', ['3mm 3 mm measure']],
    ['12 crore voters', ['12 crore 120000000 - count']],
    ['1,25,000 homes', ['1,25,000 125000 - count']],
    ['three and a half million people', ['three and a half million 3500000 - count']],
    ['grew by half of one percent', ['half of one percent 0.5 percent percent']],
    ['twenty\u2011five boats', ['twenty\u2011five 25 - count']],
    ['5.5 per cent', ['5.5 per cent 5.5 percent percent']],
    ['between 30 and 40 homes', ['30 and 40 30..40 - count']],
    ['from 30 to 40', ['30 30 - count', '40 40 - count']],
    ['two or three days', ['two or three days 2..3 day duration']],
    ['30 square kilometres', ['30 square kilometres 30 square km measure']],
    ['a 50m tall tower', ['50m 50 m measure']],
    ['a six-month-old baby', ['six-month-old 6 month age']],
    ['a boy aged 12', ['12 12 - age']],
    ['the first time', ['first 1 - ordinal']],
    ['lost by 52 to 48', ['52 to 48 52..48 - score']],
    ['one in five people', ['one in five 0.2 - other']],
    ['three quarters of it', ['three quarters 0.75 - other']],
    ['thirty–seven pupils', ['thirty–seven 37 - count']],
    ['12\u202f300 nets', ['12\u202f300 12300 - count']],
    ['4\u00a0250\u00a0000 tonnes', ['4\u00a0250\u00a0000 tonnes 4250000 tonne measure']],
    ['Rs 640 crores', ['Rs 640 crores 6400000000 ₹ money']],
    ['several hundred nets', ['several hundred 100 - count ~']],
    ['a few thousand nets', ['a few thousand 1000 - count ~']],
    ['a handful of nets', ['a handful 5 - count ~']],
    ['a couple of nets', ['a couple 2 - count ~']],
    ['60 bbl of oil', ['60 bbl 60 barrel measure']],
    ['2.5 t and 30 l', ['2.5 t 2.5 tonne measure', '30 l 30 liter measure']],
  ])('reads %j', (text, expected) => {
    expect(numbersOf(text)).toEqual(expected);
  });

  it.each([
    'in 2014',
    '8 October',
    'Sept. 3, 2014',
    'at 9:30 a.m.',
    'at 5 pm',
    '2014-10-08',
    'the 1990s',
    '2010-2014',
    'call 555-0199',
    'call +44 20 7946 0958',
    'Article 19',
    'Flight 370',
    'No one left',
    'one of them',
    '007',
  ])('finds no quantity in %j', (text) => {
    expect(numbersOf(text)).toEqual([]);
  });

  it('is finite however long the digits', () => {
    expect(numbersOf(`${'9'.repeat(400)} people`)).toEqual([]);
  });
});
