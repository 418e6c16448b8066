import fc from 'fast-check';
import { dayNumberOf, dayNumberOfIso, isoOf } from '../../../../src/core/language/dates/calendar';
import { shift, unitRange } from '../../../../src/core/language/dates/calendar-units';

const dayOf = (iso: string): number => {
  const day = dayNumberOfIso(iso);
  if (day === null) throw new Error(`${iso} is no day of the calendar.`);
  return day;
};
const UNITS = ['day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century'];

describe('unitRange', () => {
  it.each([
    ['day', -1, '2014-10-08', '2014-10-07', '2014-10-07', 'day'],
    ['week', 0, '2014-10-08', '2014-10-06', '2014-10-12', 'range'],
    ['week', 1, '2014-10-12', '2014-10-13', '2014-10-19', 'range'],
    ['fortnight', -1, '2014-10-08', '2014-09-22', '2014-09-28', 'range'],
    ['month', -10, '2014-10-08', '2013-12-01', '2013-12-31', 'month'],
    ['quarter', 0, '2014-10-08', '2014-10-01', '2014-12-31', 'range'],
    ['quarter', 1, '2014-10-08', '2015-01-01', '2015-03-31', 'range'],
    ['quarter', -1, '2014-01-31', '2013-10-01', '2013-12-31', 'range'],
    ['year', 1, '2014-10-08', '2015-01-01', '2015-12-31', 'year'],
    ['decade', 0, '2014-10-08', '2010-01-01', '2019-12-31', 'range'],
    ['decade', -1, '2010-01-01', '2000-01-01', '2009-12-31', 'range'],
    ['century', 0, '2000-12-31', '1901-01-01', '2000-12-31', 'range'],
    ['century', -1, '2001-01-01', '1901-01-01', '2000-12-31', 'range'],
  ])('of a %s moved by %d from %s runs from %s to %s', (unit, step, day, from, to, precision) => {
    expect(unitRange(unit, step, dayOf(day))).toEqual([{ from, to }, precision]);
  });

  it.each([
    ['a unit that is none', 'moon', 1],
    ['no unit', '', 0],
    ['a year beyond four digits', 'century', 80],
    ['a year before the first', 'year', -2014],
    ['a count without end', 'month', Infinity],
  ])('is null for %s', (_, unit, step) => {
    expect(unitRange(unit, step, dayOf('2014-10-08'))).toBeNull();
  });

  // the first and the last years are left to the table: a unit around them may reach out of the calendar
  const day = fc.integer({ min: dayNumberOf(200, 1, 1) ?? 0, max: dayNumberOf(9800, 1, 1) ?? 0 });

  it('is around its day, and the next begins where it ends', () => {
    const unit = fc.constantFrom(...UNITS.filter((each) => each !== 'fortnight'));
    fc.assert(
      fc.property(unit, day, (name, reference) => {
        const [here, next] = [0, 1].map((step) => unitRange(name, step, reference)?.[0]);
        if (here === undefined || next === undefined) throw new Error('There is no such unit.');
        expect(here.from <= isoOf(reference) && isoOf(reference) <= here.to).toBe(true);
        expect(dayOf(next.from)).toBe(dayOf(here.to) + 1);
      }),
    );
  });

  it.each([
    ['century', 2, '9701-01-01'],
    ['decade', 0, '9999-06-01'],
    ['day', 1, '9999-12-31'],
  ])('is null where it ends beyond the year 9999: %s, %d', (unit, step, from) => {
    expect(unitRange(unit, step, dayOf(from))?.[0].to ?? '9999-12-31').toBe('9999-12-31');
  });

  it('is of days of the calendar, in order, or null, however far it is moved', () => {
    const unit = fc.constantFrom(...UNITS);
    fc.assert(
      fc.property(unit, fc.integer({ min: -1000, max: 1000 }), day, (name, step, reference) => {
        const range = unitRange(name, step, reference)?.[0];
        if (range !== undefined) expect(dayOf(range.from)).toBeLessThanOrEqual(dayOf(range.to));
      }),
    );
  });
});

describe('shift', () => {
  it.each([
    ['day', -8, '2014-10-08', '2014-09-30'],
    ['week', 2, '2014-10-08', '2014-10-22'],
    ['month', 1, '2014-01-31', '2014-02-28'],
    ['month', -12, '2014-10-08', '2013-10-08'],
    ['year', -2, '2016-02-29', '2014-02-28'],
    ['year', 4, '2016-02-29', '2020-02-29'],
    ['decade', -1, '2014-10-08', '2004-10-08'],
  ])('by %s, %d times from %s, leads to %s', (unit, count, day, expected) => {
    expect(shift(unit, count, dayOf(day))).toBe(expected);
  });

  it('there and back again leads to the same day but at the end of a month', () => {
    const number = fc.integer({ min: dayOf('1000-01-01'), max: dayOf('3000-01-01') });
    const unit = fc.constantFrom('day', 'week', 'month', 'year', 'decade');
    fc.assert(
      fc.property(unit, fc.integer({ min: -60, max: 60 }), number, (name, count, day) => {
        fc.pre(Number(isoOf(day).slice(8)) <= 28);
        expect(shift(name, -count, dayOf(shift(name, count, day)))).toBe(isoOf(day));
      }),
    );
  });
});
