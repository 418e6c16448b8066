import {
  isCount,
  isYear,
  readDate,
  readNumber,
} from '../../../../src/core/facts/spans/number-stretch';
import { english } from '../../../support/facts';

/** What a text begins with, as "class: words". */
function stretchOf(read: typeof readNumber, text: string): string | null {
  const tokens = english.readTokens(text);
  const found = read(tokens, 0);
  return found && `${found.sort}: ${text.slice(0, tokens[found.to - 1]?.end)}`;
}

it.each([
  ['1984 it was', 'year: 1984'],
  ['300 BC it was', 'year: 300 BC'],
  ['3 May 2014 it was', 'date: 3 May 2014'],
  ['19th century bridges', 'date: 19th century'],
  ['10:30 it was', 'time: 10:30'],
  ['7 pm it was', 'time: 7 pm'],
  ['1.5 million of them', 'number: 1.5 million'],
  ['10–12 of them', 'number: 10–12'],
  ['30 per cent of them', 'percent: 30 per cent'],
  ['$3 million of it', 'money: $3 million'],
  ['12 euros of it', 'money: 12 euros'],
  ['12-year bans', 'duration: 12-year'],
  ['400 km of it', 'measure: 400 km'],
  ['second it came', 'ordinal: second'],
  ['bridges held', null],
])('the number at the head of %j is %j', (text, expected) => {
  expect(stretchOf(readNumber, text)).toBe(expected);
});

it.each([
  ['May 3, 2014 it was', 'date: May 3, 2014'],
  ['May 2014 it was', 'date: May 2014'],
  ['May 3rd it was', 'date: May 3rd'],
  ['Monday it was', 'date: Monday'],
  ['3 May it was', null],
  ['may it hold', null],
])('the date at the head of %j is %j', (text, expected) => {
  expect(stretchOf(readDate, text)).toBe(expected);
});

it.each([
  ['1984', true],
  ['1980s', true],
  ['2084', true],
  ['984', false],
  ['bridge', false],
])('%s is a year: %s', (word, expected) => {
  expect(isYear(english.readTokens(word)[0])).toBe(expected);
  expect(isYear(undefined)).toBe(false);
});

it.each([
  ['43', true],
  ['thirty', true],
  ['bridge', false],
])('%s counts: %s', (word, expected) => {
  expect(isCount(english.readTokens(word)[0])).toBe(expected);
  expect(isCount(undefined)).toBe(false);
});
