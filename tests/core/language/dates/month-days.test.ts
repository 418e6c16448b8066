import fc from 'fast-check';
import {
  joinedAt,
  listedDay,
  monthAt,
  writtenDays,
  yearAt,
} from '../../../../src/core/language/dates/month-days';
import { MONTH_NAMES } from '../../../../src/core/language/words/calendar-words';
import { english } from '../../../support/facts';

describe('monthAt', () => {
  it.each([
    ['in October', 'October', 10],
    ['in May', 'May', 5],
    ['in March', 'March', 3],
    ['3 May', 'May', 5],
    ['Jan. 3', 'Jan.', 1],
    ['3rd of March', 'March', 3],
    ['between April and May', 'May', 5],
    ['they may go', 'may', 0],
    ['May Jones left', 'May', 0],
    ['by April Jones', 'April', 0],
    ['the March began', 'March', 0],
    ['Jan left', 'Jan', 0],
    ['october', 'october', 0],
  ])('in "%s" of "%s" is %d', (text, word, month) => {
    const tokens = english.readTokens(text);
    const at = tokens.findIndex(({ text: written }) => word.startsWith(written));
    expect(monthAt(tokens, at)).toBe(month);
  });
});

describe('writtenDays', () => {
  it.each([
    ['8 October 2014', 10, 8, 8, 2014],
    ['October 8, 2014', 10, 8, 8, 2014],
    ['8th of October', 10, 8, 8, null],
    ['Sept. 3-5', 9, 3, 5, null],
    ['3 to 5 March', 3, 3, 5, null],
    ['13–15 March 2020', 3, 13, 15, 2020],
    ['February 23,2022', 2, 23, 23, 2022],
    ['June 28 to 4 July', 6, 28, 28, null],
  ])('of "%s" are of month %d, %d to %d, in %s', (text, month, low, high, year) => {
    expect(writtenDays(english.readTokens(text), 0)).toMatchObject({ month, low, high, year });
  });

  it.each(['', '32 October', '0 October', 'October', '8', '8 ferries', 'October 2014'])(
    'are none in "%s"',
    (text) => {
      expect(writtenDays(english.readTokens(text), 0)).toBeNull();
    },
  );

  it('are read alike whichever way round they are written', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const day = fc.integer({ min: 1, max: 31 });
    const year = fc.integer({ min: 1000, max: 2099 });
    fc.assert(
      fc.property(month, day, year, (number, low, written) => {
        const name = MONTH_NAMES[number - 1] ?? '';
        const days = [`${low} ${name} ${written}`, `${name} ${low}, ${written}`].map((text) => {
          const tokens = english.readTokens(text);
          expect(writtenDays(tokens, 0)?.next).toBe(tokens.length);
          return writtenDays(tokens, 0);
        });
        for (const found of days) {
          expect(found).toMatchObject({ month: number, low, high: low, year: written });
        }
      }),
    );
  });
});

describe('listedDay', () => {
  it.each([
    ['3, 10 and 17 May', 3],
    ['3 and 10 May 2020', 3],
    ['17, 10 May', null],
    ['3 boats and 10 May', null],
    ['3, 4, 5, 6, 7, 8, 9, 10 and 11 May', null],
    ['3 May', null],
  ])('of "%s" is %s', (text, day) => {
    expect(listedDay(english.readTokens(text), 0)?.low ?? null).toBe(day);
  });
});

describe('yearAt', () => {
  it.each([
    ['2014', 2014, 1],
    [', 2014', 2014, 2],
    ['1066', 1066, 1],
    ['987', null, null],
    ['2100', null, null],
    [',', null, null],
    ['', null, null],
  ])('of "%s" is %s', (text, year, next) => {
    const found = yearAt(english.readTokens(text), 0);
    expect([found?.year ?? null, found?.next ?? null]).toEqual([year, next]);
  });
});

describe('joinedAt', () => {
  it.each([
    ['3 to 5', 0, 2],
    ['3 – 5', 0, 2],
    ['3 through 5', 0, 2],
    ['between 3 and 5', 1, 3],
    ['of 3 and 5', 1, -1],
    ['3 boats', 0, -1],
    ['3', 0, -1],
  ])('in "%s" behind the token %d is %d', (text, first, expected) => {
    expect(joinedAt(english.readTokens(text), first, first + 1)).toBe(expected);
  });
});
