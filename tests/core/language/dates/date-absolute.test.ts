import fc from 'fast-check';
import { isoOf, partsOf } from '../../../../src/core/language/dates/calendar';
import { readAbsolute } from '../../../../src/core/language/dates/date-absolute';
import { MONTH_NAMES } from '../../../../src/core/language/words/calendar-words';
import { readFirst } from '../../../support/date-readings';

const read = (text: string, reference: string | null = '2014-10-08'): string | null =>
  readFirst(readAbsolute, text, reference);

describe('a calendar date', () => {
  it('is the day that was written, in each way of writing it', () => {
    // 1900 to 2099
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 47_481 }), (day) => {
        const { year, month, date } = partsOf(day);
        const name = MONTH_NAMES[month - 1] ?? '';
        const expected = isoOf(day);
        for (const text of [
          `on ${date} ${name} ${year}`,
          `on ${name} ${date}, ${year}`,
          `on ${expected}`,
        ]) {
          expect(read(text)).toContain(` ${expected} day`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['the past one', 'It burned on 5 December.', '5 December 2013-12-05 day'],
    ['the one ahead', 'It will open on 5 December.', '5 December 2014-12-05 day'],
    ['a month gone by', 'It fell in June.', 'June 2014-06-01..2014-06-30 month'],
  ])('without a year is %s by the tense', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('without a year and a day of publication is not known', () => {
    expect(read('It burned on 5 December.', null)).toBe('5 December ? day');
  });

  it.each(['on 31 June 2014', 'in the may of his life', 'March on the town hall'])(
    'that there never was is not made up: %s',
    (text) => {
      expect(read(text) ?? '').not.toContain('2014-06-31');
      expect(read(text) ?? '').not.toMatch(/^(?:may|March on)/u);
    },
  );

  it.each([
    ['2012-03-30', '29 February', '2012-02-29'],
    ['2014-03-30', '29 February', null],
  ])('told on %s, %s is %s', (reference, text, day) => {
    const found = read(`It fell on ${text}.`, reference);
    if (day === null) expect(found ?? '').not.toContain('2014-02-29');
    else expect(found).toContain(day);
  });
});
