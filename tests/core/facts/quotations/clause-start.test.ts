import { isClause } from '../../../../src/core/facts/quotations/clause-start';
import { placeOfWord, sentenceIn } from '../../../support/sentences';

it.each([
  [true, 'a phrase with a finite verb', 'They said the dam holds.', 'the'],
  [true, 'two phrases with one', 'They said Rosa Quill and Umar Shah left.', 'Rosa'],
  [true, 'a word that is a phrase of its own', 'They said everything had failed.', 'everything'],
  [true, 'a phrase before an adverb', 'They said the dam still holds.', 'the'],
  [false, 'a phrase alone', 'They said the prayer.', 'the'],
  [false, 'a phrase before a participle', 'They saw the dam holding water.', 'the'],
  [false, 'no phrase', 'They said quickly.', 'quickly'],
])('says %s that a clause begins with %s', (expected, _, text, word) => {
  const sentence = sentenceIn(text);
  expect(isClause(sentence, placeOfWord(sentence, word), false)).toBe(expected);
});
