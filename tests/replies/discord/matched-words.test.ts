import { matchedWords } from '../../../src/replies/discord/matched-words';

describe('the matched words', () => {
  it.each([
    ['Who reported on the bridges?', 'A report on the bridge.', ['reported', 'bridges']],
    ['who said it held?', '“It held,” said Ada Quill.', ['held']],
    ['Ada Quill Ada', 'ADA QUILL', ['Ada', 'Quill']],
    ['car', 'The carpenter came.', []],
    ['', 'words', []],
    ['…?!', '', []],
  ])('of %j in %j are %j', (question, excerpt, words) => {
    expect(matchedWords(question, excerpt)).toEqual(words);
  });
});
