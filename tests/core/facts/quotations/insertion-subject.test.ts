import { beforeInsertion } from '../../../../src/core/facts/quotations/insertion-subject';
import { placeOfWord, sentenceIn, wordedSubject } from '../../../support/sentences';

/** The subject before the insertion that ends right before "said". */
function subjectIn(text: string): string | null {
  const sentence = sentenceIn(text);
  return wordedSubject(sentence, beforeInsertion(sentence, placeOfWord(sentence, 'said') - 1));
}

describe('the subject before an insertion', () => {
  it.each([
    ['a description', 'Rosa Quill, a lawyer who won, said it.', 'Rosa Quill'],
    ['brackets', 'Rosa Quill (43) said it.', 'Rosa Quill'],
    ['a name behind its role', 'The mayor, Rosa Quill, said it.', 'The mayor [Rosa Quill]'],
    [
      'a name behind a rare role',
      'The ferryhand, Oda Wirth, said it.',
      'The ferryhand [Oda Wirth]',
    ],
    ['a name behind a place', 'In Oslo, Rosa Quill, said it.', 'Rosa Quill'],
    ['a reflexive', 'Rosa Quill herself, a lawyer, said it.', 'Rosa Quill'],
  ])('is found over %s', (_, text, expected) => {
    expect(subjectIn(text)).toBe(expected);
  });

  it.each(['On Monday, said it.', 'Late: a lawyer, said it.'])('is none in %j', (text) => {
    expect(subjectIn(text)).toBeNull();
  });
});
