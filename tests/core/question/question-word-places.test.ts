import { isBareName, isQuestionWord } from '../../../src/core/question/question-word-places';
import { english } from '../../support/facts';

/** The words of a question that ask. */
const askingIn = (text: string): readonly string[] => {
  const tokens = english.readTokens(text);
  return tokens
    .filter(({ folded }, at) => isQuestionWord(folded, at, tokens))
    .map((token) => token.text);
};

describe('the words that ask', () => {
  it.each<[string, string, readonly string[]]>([
    ['at the beginning', 'Who opened the dam?', ['Who']],
    ['behind small words', 'so when did it open?', ['when']],
    ['at the very end', 'The inquiry was led by who?', ['who']],
    ['once where a relative follows', 'Who is the man who led it?', ['Who']],
    ['not where a clause is joined', 'Did the man who led it leave?', []],
    ['not where an organisation is named', 'did the WHO agree', []],
    ['not without them', 'Did it open?', []],
    ['not of nothing', '', []],
  ])('do so %s: %s', (_, text, words) => {
    expect(askingIn(text)).toEqual(words);
  });
});

describe('a bare name', () => {
  it.each([
    ['a name', 'Michael Kirby', true],
    ['a name with a mark behind', 'Michael Kirby?', true],
    ['a name with an article', 'the Kirby', false],
    ['a verb', 'opened', false],
    ['six words', 'Ana Ida Eva Mia Ulla Berg', false],
    ['marks alone', '?!', false],
    ['nothing', '', false],
  ])('is told from other words: %s', (_, text, isName) => {
    expect(isBareName(english.readTokens(text), 0)).toBe(isName);
  });
});
