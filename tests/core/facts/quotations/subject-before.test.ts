import { subjectBefore } from '../../../../src/core/facts/quotations/subject-before';
import { placeOfWord, sentenceIn, wordedSubject } from '../../../support/sentences';

describe('the subject before a verb', () => {
  it.each([
    ['is a name', 'Rosa Quill said it.', 'Rosa Quill'],
    ['is a pronoun', 'She said it.', 'She'],
    ['is a role with its name', 'The mayor, Rosa Quill, said it.', 'The mayor [Rosa Quill]'],
    [
      'is a rare role with its name',
      'The ferryhand, Oda Wirth, said it.',
      'The ferryhand [Oda Wirth]',
    ],
    [
      'is a role behind a quotation',
      '“It holds,” lock keeper Kofi Munn said.',
      'lock keeper Kofi Munn [Kofi Munn]',
    ],
    ['is a name before its role', 'Rosa Quill, a lawyer who won, said it.', 'Rosa Quill'],
    ['is a name before an age', 'Rosa Quill (43) said it.', 'Rosa Quill'],
    ['is who a clause is about', 'The man who led the inquiry said it.', 'The man'],
    ['is behind "who"', 'They met Rosa Quill, who said it.', 'Rosa Quill'],
    [
      'is before a participle',
      'Officials briefed on the plan said it.',
      'Officials briefed on the plan',
    ],
    ['is the head of a chain', 'The head of the inquiry said it.', 'The head of the inquiry'],
    ['is whom a text is from', 'A letter from Rosa Quill said it.', 'Rosa Quill'],
    ['is whose text it is', 'Rosa Quill’s letter said it.', 'Rosa Quill’s letter [Rosa Quill]'],
    ['is two people', 'Rosa Quill and Umar Shah said it.', 'Rosa Quill and Umar Shah [both]'],
    ['is past auxiliaries', 'Rosa Quill has never said it.', 'Rosa Quill'],
    ['is past a date', 'Rosa Quill, on Monday, said it.', 'Rosa Quill'],
  ])('%s', (_, text, expected) => {
    const sentence = sentenceIn(text);
    expect(wordedSubject(sentence, subjectBefore(sentence, placeOfWord(sentence, 'said')))).toBe(
      expected,
    );
  });

  it.each([
    ['nothing stands before it', 'Said it again.', 'Said'],
    ['a conjunction does', 'Rosa Quill rose and said it.', 'said'],
    ['a quotation does', '“It holds” said it.', 'said'],
  ])('is none where %s', (_, text, verb) => {
    const sentence = sentenceIn(text);
    expect(subjectBefore(sentence, placeOfWord(sentence, verb))).toBeNull();
  });
});
