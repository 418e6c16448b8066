import { chainTo, extentOf } from '../../../../src/core/facts/syntax/phrase-extent';
import { sentenceIn, wordsBetween } from '../../../support/sentences';

describe('a phrase with all that hangs on it', () => {
  it.each([
    ['The head of the inquiry left.', 'The head of the inquiry'],
    ['The head of the inquiry in Oslo left.', 'The head of the inquiry in Oslo'],
    ['The mayor left.', 'The mayor'],
    ['The mayor and the board left.', 'The mayor'],
  ])('of %j is %j', (text, expected) => {
    const sentence = sentenceIn(text);
    const [phrase] = sentence.phrases;
    const next = phrase === undefined ? 0 : extentOf(sentence, phrase);
    expect(wordsBetween(sentence, phrase?.first ?? 0, next)).toBe(expected);
  });
});

it.each([
  ['The head of the inquiry left.', 'The head'],
  ['The mayor left.', 'The mayor'],
  ['It left.', 'It'],
])('of %j the chain that ends before the verb begins with %j', (text, expected) => {
  const sentence = sentenceIn(text);
  const verb = sentence.tokens.findIndex(({ folded }) => folded === 'left');
  const first = chainTo(sentence, verb);
  expect(first && wordsBetween(sentence, first.first, first.next)).toBe(expected);
});

it('finds no chain where no phrase ends', () => {
  expect(chainTo(sentenceIn('The mayor left.'), 0)).toBeNull();
});
