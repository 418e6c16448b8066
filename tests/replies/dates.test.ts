import { dateInWords } from '../../src/replies/dates';

describe('dates in words', () => {
  it.each([
    ['2014-10-08', '8 October 2014'],
    ['2014-10-08T23:30:00-05:00', '8 October 2014'],
    ['2021-12', 'December 2021'],
    ['1999', '1999'],
    ['2014-13-08', '2014-13-08'],
    ['last week', 'last week'],
    [null, 'date not given'],
  ])('writes %s as %s', (iso, words) => {
    expect(dateInWords(iso)).toBe(words);
  });
});
