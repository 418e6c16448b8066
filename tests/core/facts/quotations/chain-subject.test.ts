import { fromChain } from '../../../../src/core/facts/quotations/chain-subject';
import { placeOfWord, sentenceIn, wordedSubject } from '../../../support/sentences';

describe('the phrases that end before a word', () => {
  it.each([
    ['their head', 'The head of the inquiry said it.', 'The head of the inquiry'],
    ['whom a text is from', 'A letter from Rosa Quill said it.', 'Rosa Quill'],
    ['whose text it is', 'Rosa Quill’s letter said it.', 'Rosa Quill’s letter [Rosa Quill]'],
    [
      'both that are joined',
      'Rosa Quill and Umar Shah said it.',
      'Rosa Quill and Umar Shah [both]',
    ],
    [
      'the second where something governs the first',
      'They met Rosa Quill and Umar Shah said it.',
      'Umar Shah',
    ],
  ])('make a subject of %s', (_, text, expected) => {
    const sentence = sentenceIn(text);
    expect(wordedSubject(sentence, fromChain(sentence, placeOfWord(sentence, 'said')))).toBe(
      expected,
    );
  });

  it('make none where no phrase ends', () => {
    expect(fromChain(sentenceIn('The mayor said it.'), 1)).toBeNull();
    expect(fromChain(sentenceIn('The mayor said it.'), 99)).toBeNull();
  });
});
