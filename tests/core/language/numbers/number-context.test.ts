import { isHedged, isNoQuantity } from '../../../../src/core/language/numbers/number-context';
import { readNumeral } from '../../../../src/core/language/numbers/numeral';
import { english } from '../../../support/facts';

/** The numbers of a text that count nothing. */
const labelsIn = (text: string): readonly string[] => {
  const tokens = english.readTokens(text);
  return tokens.flatMap((token, at) => {
    const numeral = readNumeral(tokens, at);
    return numeral !== null && isNoQuantity(tokens, at, numeral) ? [token.text] : [];
  });
};

describe('a number that is no quantity', () => {
  it.each<[string, string, string[]]>([
    ['a year', 'It burned in 1987.', ['1987']],
    ['a day of a month', 'On 5 March it rained.', ['5']],
    ['an hour', 'at 9 pm', ['9']],
    ['a label', 'under Article 19 of the pact', ['19']],
    ['a telephone number', 'call 555 1234 now', ['555', '1234']],
    ['what begins with nought', 'code 007 opened it', ['007']],
    ['the name of a flight', 'Flight 370 vanished', ['370']],
  ])('is %s', (_, text, labels) => {
    expect(labelsIn(text)).toEqual(labels);
  });

  it.each([
    'The board hired 12 divers.',
    'There were 2000 people.',
    'He paid 40 euros.',
    'No 3 boats sank.'.replace('No', 'Only'),
  ])('is none of: %s', (text) => {
    expect(labelsIn(text)).toEqual([]);
  });
});

it.each([
  ['about 40', 1, true],
  ['more than 40', 2, true],
  ['as many as 40', 3, true],
  ['exactly 40', 1, false],
  ['40', 0, false],
])('takes the number of %j for hedged: %s, %s', (text, at, hedged) => {
  expect(isHedged(english.readTokens(text), at)).toBe(hedged);
});
