import { readKnownValue, type KnownValues } from '../../../../src/core/facts/spans/known-stretch';
import { english } from '../../../support/facts';

const TEXT = 'FY2011 cost VND4,927 billion in 1984 and Monday';
const VALUES: KnownValues = {
  dates: [
    { start: 0, end: 6, text: 'FY2011' },
    { start: 32, end: 36, text: '1984' },
    { start: 41, end: 47, text: 'Monday' },
  ],
  figures: [
    { start: 12, end: 28, kind: 'money' },
    { start: 32, end: 36, kind: 'count' },
  ],
};

/** What the facts know of the stretch that begins at a word of the text. */
function knownAt(start: number, values = VALUES): string | null {
  const tokens = english.readTokens(TEXT);
  const from = tokens.findIndex((token) => token.start === start);
  const found = readKnownValue(tokens, from, values);
  return found && `${found.sort}: ${TEXT.slice(start, tokens[found.to - 1]?.end)}`;
}

it.each([
  ['a date with its letters', 0, 'date: FY2011'],
  ['a sum with its letters', 12, 'money: VND4,927 billion'],
  ['a year alone', 32, 'year: 1984'],
  ['no day of the week, which its own word shows', 41, null],
  ['nothing where no fact begins', 7, null],
])('the facts know %s', (_, start, expected) => {
  expect(knownAt(start)).toBe(expected);
});

it('leaves out what ends within a token', () => {
  const date = { start: 0, end: 5, text: 'FY201' };
  expect(knownAt(0, { dates: [date], figures: [] })).toBeNull();
});
