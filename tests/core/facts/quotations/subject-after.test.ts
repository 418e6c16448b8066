import { subjectAfter } from '../../../../src/core/facts/quotations/subject-after';
import { placeOfWord, sentenceIn, wordedSubject } from '../../../support/sentences';

describe('the subject behind a verb', () => {
  it.each([
    ['is a name', '“It holds,” said Rosa Quill.', 'Rosa Quill'],
    ['is a name without what follows', '“It holds,” said Rosa Quill, a nurse.', 'Rosa Quill'],
    [
      'is a role with its name',
      '“It holds,” said the ferryhand, Oda Wirth.',
      'the ferryhand [Oda Wirth]',
    ],
    [
      'is all that hangs on a role',
      '“It holds,” said a spokesman for the board.',
      'a spokesman for the board',
    ],
    [
      'is two people',
      '“It holds,” said Rosa Quill and Umar Shah.',
      'Rosa Quill and Umar Shah [both]',
    ],
    ['is a pronoun', '“It holds,” said she.', 'she'],
  ])('%s', (_, text, expected) => {
    const sentence = sentenceIn(text);
    const found = subjectAfter(sentence, placeOfWord(sentence, 'said') + 1, true);
    expect(wordedSubject(sentence, found)).toBe(expected);
  });

  it.each(['“It holds,” said.', '“It holds,” told him.', '“It holds,” said quietly.'])(
    'is none in %j',
    (text) => {
      const sentence = sentenceIn(text);
      const verb = sentence.tokens.findIndex(({ text }) => /^(?:said|told)$/u.test(text));
      expect(subjectAfter(sentence, verb + 1, true)).toBeNull();
    },
  );

  it('takes a rare role for one only where nothing but a speaker can follow', () => {
    const sentence = sentenceIn('They met the ferryhand, Oda Wirth, there.');
    const at = placeOfWord(sentence, 'met') + 1;
    expect(wordedSubject(sentence, subjectAfter(sentence, at, true))).toBe(
      'the ferryhand [Oda Wirth]',
    );
    expect(wordedSubject(sentence, subjectAfter(sentence, at))).toBe('the ferryhand');
  });
});
