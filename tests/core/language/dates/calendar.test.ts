import fc from 'fast-check';
import {
  dayNumberOf,
  dayNumberOfIso,
  dayRange,
  isoOf,
  monthRange,
  partsOf,
  weekdayOf,
  weekRange,
  yearRange,
} from '../../../../src/core/language/dates/calendar';

/** Days of the years that four digits write, by their number. */
const FIRST = dayNumberOf(1, 1, 1) ?? 0;
const LAST = dayNumberOf(9999, 12, 31) ?? 0;
const day = fc.integer({ min: FIRST, max: LAST });

describe('day numbers', () => {
  it.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [1900, 2, 29, null],
    [2014, 2, 30, null],
    [2014, 13, 1, null],
    [2014, 0, 1, null],
    [2014, 4, 0, null],
    [2014, 4, 31, null],
  ])('of %d-%d-%d are %s', (year, month, date, expected) => {
    expect(dayNumberOf(year, month, date)).toBe(expected);
  });

  it('are of one day each, however it is written', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, date } = partsOf(number);
        expect(dayNumberOf(year, month, date)).toBe(number);
        expect(dayNumberOfIso(isoOf(number))).toBe(number);
        expect(dayNumberOfIso(`${isoOf(number)}T23:30:00-05:00`)).toBe(number);
        expect(dayRange(number)).toEqual({ from: isoOf(number), to: isoOf(number) });
      }),
    );
  });

  it.each([null, '', 'today', '2014-2-3', '2014-02-30', '2014-02-033', ' 2014-02-03'])(
    'are null for "%s"',
    (iso) => {
      expect(dayNumberOfIso(iso)).toBeNull();
    },
  );

  it('tell the day of the week, Sunday 0', () => {
    expect(weekdayOf(0)).toBe(4);
    fc.assert(
      fc.property(day, (number) => {
        expect(weekdayOf(number)).toBe(new Date(isoOf(number)).getUTCDay());
        expect(weekdayOf(number + 1)).toBe((weekdayOf(number) + 1) % 7);
      }),
    );
  });
});

describe('ranges', () => {
  it.each([
    [2016, 2, '2016-02-01', '2016-02-29'],
    [2014, 12, '2014-12-01', '2014-12-31'],
    [2014, 13, '2015-01-01', '2015-01-31'],
    [2014, 0, '2013-12-01', '2013-12-31'],
    [99, 2, '0099-02-01', '0099-02-28'],
  ])('of a month, %d-%d, run from %s to %s', (year, month, from, to) => {
    expect(monthRange(year, month)).toEqual({ from, to });
  });

  it('of a year run over its twelve months, which have no gap between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
        const months = Array.from({ length: 12 }, (_, index) => monthRange(year, index + 1));
        for (const [index, { from }] of months.slice(1).entries()) {
          const before = dayNumberOfIso(months[index]?.to ?? null) ?? NaN;
          expect(dayNumberOfIso(from)).toBe(before + 1);
        }
        expect(yearRange(year)).toEqual({ from: months[0]?.from, to: months[11]?.to });
      }),
    );
    expect(yearRange(1991, 2000)).toEqual({ from: '1991-01-01', to: '2000-12-31' });
  });

  it('of a week run from Monday to Sunday around the day, moved by whole weeks', () => {
    const middle = fc.integer({ min: FIRST + 400, max: LAST - 400 });
    fc.assert(
      fc.property(middle, fc.integer({ min: -50, max: 50 }), (number, weeks) => {
        const { from, to } = weekRange(number, weeks);
        const [monday = NaN, sunday = NaN] = [from, to].map((iso) => dayNumberOfIso(iso) ?? NaN);
        expect([weekdayOf(monday), weekdayOf(sunday), sunday - monday]).toEqual([1, 0, 6]);
        const moved = number + weeks * 7;
        expect(monday <= moved && moved <= sunday).toBe(true);
      }),
    );
  });
});
