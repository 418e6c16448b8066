import fc from 'fast-check';
import { isSameDate, tellSameValue } from '../../../../src/core/decision/judging/told-value';
import type { DateFact, Figure } from '../../../../src/core/facts/facts';

const figure = (given: Partial<Figure>): Figure => ({
  ...{ passage: 0, start: 0, end: 2, text: '12', value: 12, unit: null, counted: null },
  ...{ of: null, approximate: false, kind: 'count' },
  ...given,
});

const date = (from: string | null, to: string | null = from): DateFact => ({
  ...{ passage: 0, start: 0, end: 3, text: 'day', precision: 'day', relative: false },
  ...{ from, to },
});

describe('two dates', () => {
  it.each([
    ['a day and itself', date('2021-03-04'), date('2021-03-04'), true],
    ['two days', date('2021-03-04'), date('2021-03-05'), false],
    ['a month and a day of it', date('2021-03-01', '2021-03-31'), date('2021-03-31'), true],
    ['a month and the day after', date('2021-03-01', '2021-03-31'), date('2021-04-01'), false],
    ['a day and what is left open', date('2021-03-04'), date(null), true],
    ['what has no end and a day', date('2021-03-04', null), date('1999-01-01'), true],
  ])('mean the same days or not: %s', (_, one, other, isSame) => {
    expect(isSameDate(one, other)).toBe(isSame);
  });

  it('mean the same whichever is given first', () => {
    const day = fc.option(fc.constantFrom('2020-12-31', '2021-01-01', '2021-03-04', '2022'));
    const any = fc.tuple(day, day).map(([from, to]) => date(from, to));
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(isSameDate(one, other)).toBe(isSameDate(other, one));
      }),
    );
  });
});

describe('two readings', () => {
  const dozen = { figure: figure({}), date: null };
  it.each([
    ['a number, however written', { figure: figure({ text: 'twelve' }), date: null }, true],
    ['a number hedged', { figure: figure({ approximate: true }), date: null }, true],
    ['another number', { figure: figure({ value: 13 }), date: null }, false],
    ['the number of another unit', { figure: figure({ unit: 'km' }), date: null }, false],
    ['a range from the number on', { figure: figure({ valueHigh: 20 }), date: null }, false],
    ['a date alone', { figure: null, date: date('2021-03-04') }, null],
    ['nothing', { figure: null, date: null }, null],
  ])('give the same value, another or none to compare: %s', (_, other, isSame) => {
    expect(tellSameValue(dozen, other)).toBe(isSame);
    expect(tellSameValue(other, dozen)).toBe(isSame);
  });

  it('are held against each other by their dates where both have one', () => {
    const told = { figure: figure({}), date: date('2021-03-04') };
    const other = { figure: figure({}), date: date('2021-03-05') };
    expect(tellSameValue(told, other)).toBe(false);
  });
});
