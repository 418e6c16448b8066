import fc from 'fast-check';
import { newestDate } from '../../../src/core/outcome/newest-date';

const date = fc.option(
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`),
    fc.constantFrom('', 'yesterday', 'March 4'),
  ),
);

describe('the newest of some dates', () => {
  it.each<[string, readonly (string | null)[], string | null]>([
    ['no dates', [], null],
    ['none given', [null, null], null],
    ['what is no date', ['', 'last May'], null],
    ['one', [null, '2021-03-04'], '2021-03-04'],
    ['two days', ['2021-03-04', '2021-02-28'], '2021-03-04'],
    ['what is no date beside one', ['yesterday', '2021-03-04'], '2021-03-04'],
    ['a whole year and a day of it', ['2021', '2021-03-04'], '2021-03-04'],
    [
      'two times of a day',
      ['2021-03-04T23:00:00Z', '2021-03-04T01:00:00Z'],
      '2021-03-04T23:00:00Z',
    ],
    [
      'days written in other zones, by the day written',
      ['2021-03-05T00:30:00+13:00', '2021-03-04T23:00:00Z'],
      '2021-03-05T00:30:00+13:00',
    ],
  ])('of %s', (_, dates, newest) => {
    expect(newestDate(dates)).toBe(newest);
  });

  it('is one of them as written, and none is later', () => {
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const newest = newestDate(dates);
        const given = dates.filter((one) => one !== null && /^\d/u.test(one));
        if (given.length === 0) expect(newest).toBeNull();
        else expect(given).toContain(newest);
        expect(given.filter((one) => (one ?? '') > (newest ?? ''))).toEqual([]);
        expect(newestDate([...dates].reverse())).toBe(newest);
      }),
    );
  });
});
