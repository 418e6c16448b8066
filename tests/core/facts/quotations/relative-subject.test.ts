import { antecedent, ofRelative } from '../../../../src/core/facts/quotations/relative-subject';
import { placeOfWord, sentenceIn, wordedSubject } from '../../../support/sentences';

describe('whom a relative pronoun stands for', () => {
  it.each([
    ['the name before it', 'They met Rosa Quill who said it.', 'Rosa Quill'],
    ['the name before an age', 'They met Rosa Quill, 43 who said it.', 'Rosa Quill'],
    [
      'the person of a chain',
      'They met the head of the board who said it.',
      'the head of the board',
    ],
  ])('is %s', (_, text, expected) => {
    const sentence = sentenceIn(text);
    expect(wordedSubject(sentence, ofRelative(sentence, placeOfWord(sentence, 'who')))).toBe(
      expected,
    );
  });

  it('is nobody where a pronoun or nothing stands before it', () => {
    for (const text of ['They met him who said it.', 'Who said it?']) {
      const sentence = sentenceIn(text);
      expect(
        ofRelative(
          sentence,
          sentence.tokens.findIndex(({ folded }) => folded === 'who'),
        ),
      ).toBeNull();
    }
  });
});

describe('the subject of a verb behind a relative clause', () => {
  it.each([
    ['who the clause is about', 'The man who led the inquiry said it.', 'The man'],
    ['over a comma', 'Rosa Quill, who led the inquiry said it.', 'Rosa Quill'],
    ['none without such a clause', 'Rosa Quill left the inquiry said it.', null],
    ['none over a colon', 'The man who won: the inquiry said it.', null],
  ])('is %s', (_, text, expected) => {
    const sentence = sentenceIn(text);
    const found = antecedent(sentence, placeOfWord(sentence, 'said') - 1);
    expect(wordedSubject(sentence, found)).toBe(expected);
  });
});
