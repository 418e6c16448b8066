import fc from 'fast-check';
import { readDates } from '../../../../src/core/language/dates/dates';
import { english } from '../../../support/facts';

/** A Wednesday. */
const PUBLISHED = '2014-10-08';

const datesOf = (text: string, reference: string | null = PUBLISHED): readonly string[] =>
  readDates(text, english.readTokens(text), reference).map(
    ({ start, end, from, to, precision, relative }) =>
      [
        text.slice(start, end),
        from === to ? (from ?? '?') : `${from ?? '?'}..${to ?? '?'}`,
        precision,
        ...(relative ? ['relative'] : []),
      ].join(' '),
  );

describe('dates', () => {
  it.each<[string, string[]]>([
    ['on 8 October 2014', ['8 October 2014 2014-10-08 day']],
    ['on October 8th, 2013', ['October 8th, 2013 2013-10-08 day']],
    ['Wednesday, 8 October 2014', ['Wednesday, 8 October 2014 2014-10-08 day']],
    ['the 8th of October', ['8th of October 2014-10-08 day']],
    ['on Oct. 8', ['Oct. 8 2014-10-08 day']],
    ['since September 3', ['September 3 2014-09-03 day']],
    ['on November 3 it rained', ['November 3 2013-11-03 day']],
    ['it will open on November 3', ['November 3 2014-11-03 day']],
    ['Sept. 3-5', ['Sept. 3-5 2014-09-03..2014-09-05 range']],
    ['on 25/10/2014', ['25/10/2014 2014-10-25 day']],
    ['on 2014-02-28', ['2014-02-28 2014-02-28 day']],
    ['in February', ['February 2014-02-01..2014-02-28 month']],
    ['in March 2011', ['March 2011 2011-03-01..2011-03-31 month']],
    ['in 2011', ['2011 2011-01-01..2011-12-31 year']],
    ['in 1066', ['1066 1066-01-01..1066-12-31 year']],
    ['between 2010 and 2014', ['2010 and 2014 2010-01-01..2014-12-31 range']],
    ['2010–14', ['2010–14 2010-01-01..2014-12-31 range']],
    ['the 1990s', ['1990s 1990-01-01..1999-12-31 range']],
    ['the 19th century', ['19th century 1801-01-01..1900-12-31 range']],
    ['in spring 2013', ['spring 2013 2013-01-01..2013-12-31 year']],
    ['on Tuesday', ['Tuesday 2014-10-07 day relative']],
    ['on Wednesday', ['Wednesday 2014-10-08 day relative']],
    ['will meet on Friday', ['Friday 2014-10-10 day relative']],
    ['last Wednesday', ['last Wednesday 2014-10-01 day relative']],
    ['next Wednesday', ['next Wednesday 2014-10-15 day relative']],
    ['next Thursday', ['next Thursday 2014-10-16 day relative']],
    ['next Sunday', ['next Sunday 2014-10-19 day relative']],
    ['next Tuesday', ['next Tuesday 2014-10-14 day relative']],
    ['Monday night', ['Monday night 2014-10-06 day relative']],
    ['yesterday', ['yesterday 2014-10-07 day relative']],
    ['last month', ['last month 2014-09-01..2014-09-30 month relative']],
    ['this week', ['this week 2014-10-06..2014-10-12 range relative']],
    ['next year', ['next year 2015-01-01..2015-12-31 year relative']],
    ['earlier this year', ['earlier this year 2014-01-01..2014-10-08 range relative']],
    ['end of this year', ['end of this year 2014-01-01..2014-12-31 year relative']],
    ['two weeks ago', ['two weeks ago 2014-09-22..2014-09-28 range relative']],
    ['three years ago', ['three years ago 2011-01-01..2011-12-31 year relative']],
    ['several months ago', ['several months ago ? month relative']],
    ['in the past two weeks', ['past two weeks 2014-09-24..2014-10-08 range relative']],
    ['last weekend', ['last weekend 2014-10-04..2014-10-05 range relative']],
    ['last March', ['last March 2014-03-01..2014-03-31 month relative']],
    ['at 9:30 a.m. GMT', ['9:30 a.m. GMT ? time']],
    ['at 9:30 a.m. PST', ['9:30 a.m. PST ? time']],
    ['by 0930 PDT', ['0930 PDT ? time']],
  ])('reads %j in a text of Wednesday, 8 October 2014', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['on Tuesday', ['Tuesday ? day relative']],
    ['since September 3', ['September 3 ? day']],
    ['last month', ['last month ? month relative']],
    ['in 2011', ['2011 2011-01-01..2011-12-31 year']],
  ])('leaves open in %j what only the day of publication would tell', (text, expected) => {
    expect(datesOf(text, null)).toEqual(expected);
  });

  it.each([
    'They may go.',
    'March on!',
    'with April Jones',
    '2000 people',
    '$2014',
    'Flight 1549',
    'Good Friday',
    '30 February 2014 BC?'.slice(0, 0) || 'a second time',
  ])('finds no date in %j', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it('knows no day that the calendar has not', () => {
    expect(datesOf('on 30 February 2014')).toEqual(['30 February 2014 ? day']);
  });

  it('never throws, whatever the text and the day', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'last ',
        'next ',
        '99 ',
        '9999 ',
        'decades ',
        'ago ',
        'May ',
        '31 ',
        ' of ',
        '0 ',
        'century ',
        'Tuesday ',
      ),
    );
    const day = fc.option(fc.constantFrom('2014-10-08', '0001-01-01', '9999-12-31', 'soon'));
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        day,
        (text, reference) => {
          for (const date of readDates(text, english.readTokens(text), reference)) {
            expect(date.end).toBeGreaterThan(date.start);
            if (date.from !== null) expect(date.from).toMatch(/^\d{4}-\d\d-\d\d$/u);
          }
        },
      ),
    );
  });
});
