import { personTerms } from '../../../src/core/answer/person';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import type { Excerpt } from '../../../src/core/outcome/outcome';
import { askOf } from '../../support/evidence';
import { english } from '../../support/facts';

const BODY =
  'Rosa Quill opened the dam. Its treasurer, Umar Shah, paid. Rosa Quill thanked Umar Shah.';
const excerpt = (words: string | null, speaker: string | null = null): Excerpt => {
  const start = words === null ? 0 : BODY.indexOf(words);
  const highlight = words === null ? null : [start, start + words.length];
  return { text: BODY, highlight, speaker } as unknown as Excerpt;
};
const who = (question: string, given: Excerpt | null): string => {
  const { corpus, question: asked } = askOf(question, BODY);
  return personTerms(asked, given, { corpus, english, lexicon: createLexicon() })
    .map(({ text }) => text)
    .join(' ');
};

describe('whom “he” or “she” means in the next turn', () => {
  it.each([
    [
      'a person whom the question names',
      'What did Rosa Quill open?',
      excerpt('the dam'),
      'Rosa Quill',
    ],
    [
      'the one whom the answer marks',
      'Who paid?',
      excerpt('Its treasurer, Umar Shah'),
      'Umar Shah',
    ],
    [
      'the one marked by the answer to “who”, not the one the question names',
      'Who is the treasurer of Rosa Quill?',
      excerpt('Its treasurer, Umar Shah'),
      'Umar Shah',
    ],
    [
      'the one named, where the answer marks nobody',
      'Who paid Rosa Quill?',
      excerpt('the dam'),
      'Rosa Quill',
    ],
    [
      'who is quoted, where nobody is marked',
      'What about the dam?',
      excerpt(null, 'Rosa Quill'),
      'Rosa Quill',
    ],
    ['nobody, where there is none', 'What about the dam?', excerpt(null), ''],
    ['nobody without an answer', 'What about the dam?', null, ''],
  ])('is %s', (_, question, given, expected) => {
    expect(who(question, given)).toBe(expected);
  });
});
