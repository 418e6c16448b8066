import { readDates } from '../../../../src/core/language/dates/dates';
import { english } from '../../../support/facts';

/** The dates of a text that was published on a Wednesday. */
const read = (text: string, reference: string | null = '2014-10-08'): readonly string[] =>
  readDates(text, english.readTokens(text), reference).map(
    ({ start, end, from, to }) =>
      `${text.slice(start, end)}: ${from === to ? String(from) : `${String(from)} to ${String(to)}`}`,
  );

describe('a day that is counted among others', () => {
  it.each([
    ['Clocks go back on the last Sunday of October.', 'last Sunday of October: 2014-10-26'],
    ['It will open on the first Monday in May 2015.', 'first Monday in May 2015: 2015-05-04'],
    ['They meet on the 2nd Tuesday of next month.', '2nd Tuesday of next month: 2014-11-11'],
    ['It fell on the Friday before last.', 'Friday before last: 2014-09-26'],
    ['The week before last it fell.', 'week before last: 2014-09-22 to 2014-09-28'],
    ['It fell the weekend before last', 'weekend before last: 2014-09-27 to 2014-09-28'],
    ['It rained the night before last.', 'night before last: 2014-10-06'],
    ['It fell the year before last.', 'year before last: 2012-01-01 to 2012-12-31'],
  ])('is read from %j: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('is no day where the month has not so many', () => {
    expect(read('on the fifth Friday in February 2013')).toEqual([
      'fifth Friday in February 2013: null',
    ]);
  });

  it.each([
    ['the last Sunday in the park', 'last Sunday'],
    ["the Friday before last year's fair", 'Friday'],
    ['the first Monday of the fair', 'Monday'],
  ])('is not read from %j', (text, words) => {
    expect(read(text)[0]).toMatch(new RegExp(`^${words}:`, 'u'));
  });

  it('has no day where nobody knows when it was published', () => {
    for (const text of [
      'the Friday before last',
      'the weekend before last',
      'the week before last',
    ])
      expect(read(text, null)[0]).toMatch(/: null$/u);
  });
});

describe('a part of a month or a year', () => {
  it.each([
    ['It fell in mid-August.', 'mid-August: 2014-08-01 to 2014-08-31'],
    ['It fell in mid-March 2013.', 'mid-March 2013: 2013-03-01 to 2013-03-31'],
    ['It fell in mid-2012.', 'mid-2012: 2012-01-01 to 2012-12-31'],
    ['It fell in the late-1980s.', 'late-1980s: 1980-01-01 to 1989-12-31'],
  ])('is read where a dash joins them: %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('is not what else such a word is joined to', () => {
    expect(read('a mid-table club and its late-night train')).toEqual([]);
  });
});
