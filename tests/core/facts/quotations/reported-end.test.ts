import { readCues } from '../../../../src/core/facts/quotations/cues';
import { reportedEnd, withoutMarks } from '../../../../src/core/facts/quotations/reported-end';
import { placeOfWord, sentenceIn, wordsBetween } from '../../../support/sentences';

it.each([
  ['the sentence’s end', 'Rosa Quill said the dam holds.', 'the dam holds'],
  [
    'where another takes over',
    'Rosa Quill said the dam holds, but Umar Shah said it leaks.',
    'the dam holds',
  ],
  ['where the same goes on', 'Rosa Quill said the dam holds, and said it leaks.', 'the dam holds'],
  [
    'past a weak verb',
    'Rosa Quill said the dam holds, as tests show.',
    'the dam holds, as tests show',
  ],
])('what is reported reaches to %s', (_, text, expected) => {
  const sentence = sentenceIn(text);
  const first = placeOfWord(sentence, 'the');
  const next = reportedEnd(sentence, first, readCues(sentence).slice(1));
  expect(wordsBetween(sentence, first, next)).toBe(expected);
});

it.each([
  ['It holds (for now).', 'It holds (for now)'],
  ['It holds.', 'It holds'],
  ['It grew by 30 %.', 'It grew by 30 %'],
])('of the marks at the end of %j only what closes stays', (text, expected) => {
  const sentence = sentenceIn(text);
  const next = withoutMarks(sentence.tokens, 0, sentence.tokens.length);
  expect(wordsBetween(sentence, 0, next)).toBe(expected);
});
