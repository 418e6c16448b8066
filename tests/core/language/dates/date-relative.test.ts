import fc from 'fast-check';
import { isoOf } from '../../../../src/core/language/dates/calendar';
import { readRelative } from '../../../../src/core/language/dates/date-relative';
import { readFirst } from '../../../support/date-readings';

/** A Wednesday. */
const read = (text: string, reference: string | null = '2014-10-08'): string | null =>
  readFirst(readRelative, text, reference);

describe('a date that counts from the day of publication', () => {
  it.each([
    ['It fell yesterday.', 'yesterday 2014-10-07 day relative'],
    ['the day before yesterday', 'day before yesterday 2014-10-06 day relative'],
    ['It fell on Monday.', 'Monday 2014-10-06 day relative'],
    ['It will open on Monday.', 'Monday 2014-10-13 day relative'],
    ['last month', 'last month 2014-09-01..2014-09-30 month relative'],
    ['next year', 'next year 2015-01-01..2015-12-31 year relative'],
    ['two weeks ago', 'two weeks ago 2014-09-22..2014-09-28 range relative'],
    ['several months ago', 'several months ago ? month relative'],
    ['over the past three days', 'past three days 2014-10-05..2014-10-08 range relative'],
    ['earlier this year', 'earlier this year 2014-01-01..2014-10-08 range relative'],
    ['later this year', 'later this year 2014-10-08..2014-12-31 range relative'],
    ['last weekend', 'last weekend 2014-10-04..2014-10-05 range relative'],
  ])('is read from %j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['a name', 'the Sunday Times wrote'],
    ['a quarter of a match', 'in the last quarter of the match'],
    ['a length of time', 'It took two weeks.'],
    ['words that go beyond all calendars', 'ninety thousand years from here'],
  ])('is not read from %s', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it('is known to be one, and no day, where nobody knows when it was published', () => {
    for (const text of ['yesterday', 'on Monday', 'last month', 'two weeks ago', 'this weekend']) {
      expect(read(text, null)).toMatch(/ \? \w+ relative$/u);
    }
  });

  it('keeps its days in order, whatever day it counts from', () => {
    const texts = fc.constantFrom(
      ...['yesterday', 'last week', 'next month', 'earlier this year', 'later this week'],
      ...['last weekend', 'next weekend', 'the past 40 days', '11 months ago', 'last March'],
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: -3000, max: 40_000 }), (text, day) => {
        const found = /(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?/u.exec(
          read(text, isoOf(day)) ?? '',
        );
        expect(found).not.toBeNull();
        if (found?.[2] !== undefined) expect((found[1] ?? '') <= found[2]).toBe(true);
      }),
    );
  });
});
