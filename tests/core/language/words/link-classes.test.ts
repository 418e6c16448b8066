import { asksAgain } from '../../../../src/core/language/words/link-classes';

it.each([
  ['whether', true],
  ['if', true],
  ['why', true],
  ['that', false],
])('%s opens a reported question: %s', (word, expected) => {
  expect(asksAgain(word)).toBe(expected);
});
