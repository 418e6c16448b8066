import fc from 'fast-check';
import { dayTyped, isWithin } from '../../../src/core/article/period';

describe('dayTyped', () => {
  it.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-10', '2014-10-01', '2014-10-31'],
    ['2014-02', '2014-02-01', '2014-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2014-10-08', '2014-10-08', '2014-10-08'],
    [' 2014-10 ', '2014-10-01', '2014-10-31'],
    ['0987', '0987-01-01', '0987-12-31'],
  ])('"%s" begins on %s and ends on %s', (typed, first, last) => {
    expect([dayTyped(typed, 'first'), dayTyped(typed, 'last')]).toEqual([first, last]);
  });

  it.each([
    '',
    '14',
    '20145',
    '2014-1',
    '2014-00',
    '2014-13',
    '2014-02-29',
    '2014-02-00',
    '2014-04-31',
    '08/10/2014',
    '2014-10-08T12:00Z',
    '２０１４',
    'October',
  ])('"%s" is no day', (typed) => {
    expect([dayTyped(typed, 'first'), dayTyped(typed, 'last')]).toEqual([null, null]);
  });
});

describe('isWithin', () => {
  it.each([
    ['2014-10-08', '2014-10-08', '2014-10-08', true],
    ['2014-10-08T23:59:00+02:00', '2014-10-08', '2014-10-08', true],
    ['2014-10-07', '2014-10-08', null, false],
    ['2014-10-09', null, '2014-10-08', false],
    ['2014-10-08', null, null, true],
    [null, null, null, false],
  ])('of %s from %s to %s is %s', (datePublished, from, to, expected) => {
    expect(isWithin({ datePublished }, { from, to })).toBe(expected);
  });

  it('takes in both ends of what is typed and no day beside them', () => {
    const day = fc
      .date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const typed = day.chain((iso) => fc.constantFrom(iso, iso.slice(0, 7), iso.slice(0, 4)));
    fc.assert(
      fc.property(typed, day, (text, datePublished) => {
        const period = { from: dayTyped(text, 'first'), to: dayTyped(text, 'last') };
        expect(isWithin({ datePublished }, period)).toBe(datePublished.startsWith(text));
      }),
    );
  });
});
