import { buildCorpus } from '../../../src/core/corpus/corpus';
import { isOrdinary, isStrange } from '../../../src/core/question/name-words';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';
import { wordSet } from '../../../src/core/language/words/word-set';

const body = 'They saw the National Guard in Orsley. Umar Baker of Pennine Swift led the Guard.';
const { vocabulary } = buildCorpus([makeArticle({ body })], english);
const ENGLISH = wordSet('guard baker swift barn bridge mill who see what did');
const lexicon = { knows: (word: string): boolean => ENGLISH.has(word) };
const placeOf = (text: string, word: string) => {
  const tokens = english.readTokens(text);
  return [tokens, tokens.findIndex((token) => token.text === word)] as const;
};

describe('a word typed small that the coverage has only within names', () => {
  it.each([
    ['who saw the guard', 'guard', true],
    ['who saw the Guard', 'Guard', false],
    ['who saw the national guard', 'guard', false],
    ['who saw the baker', 'baker', false],
    ['what did pennine swift do', 'swift', false],
    ['what is in orsley', 'orsley', false],
  ])('of %j is %s ordinary English: %s', (text, word, expected) => {
    expect(isOrdinary(...placeOf(text, word), vocabulary, lexicon)).toBe(expected);
  });
});

describe('a word typed small that nobody knows', () => {
  it.each([
    ['who burned the barn of kessel', 'kessel', true],
    ['did the kessel bridge fall', 'kessel', true],
    ['did the kessel burn', 'kessel', false],
    ['who are millbarns', 'millbarns', false],
    ['how long did zambia burn', 'zambia', true],
    ['who burned the barn', 'barn', false],
    ['who burned the barn of 40', '40', false],
  ])('of %j is a name where it stands as one, %s: %s', (text, word, expected) => {
    expect(isStrange(...placeOf(text, word), lexicon)).toBe(expected);
  });
});
