import { opensPeriod, readPeriod } from '../../../../src/core/language/dates/periods';
import { readFirst } from '../../../support/date-readings';
import { english } from '../../../support/facts';

const read = (text: string): string | null => readFirst(readPeriod, text, '2014-10-08');

describe('a period that business counts in', () => {
  it.each([
    ['in Q3 2013', 'Q3 2013 2013-07-01..2013-09-30'],
    ['in H1 2013', 'H1 2013 2013-01-01..2013-06-30'],
    ['the second quarter of 2013', 'second quarter of 2013 2013-04-01..2013-06-30'],
    ['fiscal year 2011', 'fiscal year 2011 2011-01-01..2011-12-31'],
    ['in FY2011', 'FY2011 2011-01-01..2011-12-31'],
    ['in FY2012-13', 'FY2012-13 2012-01-01..2013-12-31'],
    ['in FY’11', 'FY’11 2011-01-01..2011-12-31'],
  ])('is read from %j: %s', (text, expected) => {
    expect(read(text)).toMatch(new RegExp(`^${expected} `, 'u'));
  });

  it.each([
    'the FY2013-99 form',
    'the second quarter of the match',
    'q3 is a letter and a digit',
    'the French quarter',
  ])('is not read from %j', (text) => {
    expect(read(text)?.includes('2013') ?? false).toBe(false);
  });

  it.each([
    ['Q3', true],
    ['FY24', true],
    ['fiscal', true],
    ['q3', false],
    ['queue', false],
  ])('may open with %s: %s', (word, opens) => {
    const [token] = english.readTokens(word);
    expect(token && opensPeriod(token)).toBe(opens);
  });
});
