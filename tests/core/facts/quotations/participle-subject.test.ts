import { groupStart, ofParticiple } from '../../../../src/core/facts/quotations/participle-subject';
import { placeOfWord, sentenceIn, wordedSubject } from '../../../support/sentences';

/** Whose a participle of a text is, with what is special of it. */
function subjectIn(text: string, participle: string): string | null {
  const sentence = sentenceIn(text);
  const found = ofParticiple(sentence, placeOfWord(sentence, participle), []);
  const special = [found.isShared === true ? 'shared' : '', found.isNegated === true ? 'not' : ''];
  return [wordedSubject(sentence, found.subject) ?? 'nobody', ...special]
    .filter(Boolean)
    .join(', ');
}

it.each([
  ['the main subject’s', 'Rosa Quill left, saying it holds.', 'saying', 'Rosa Quill, shared'],
  ['whoever was quoted as', 'Rosa Quill was quoted as saying it holds.', 'saying', 'Rosa Quill'],
  ['whom a report quoted as', 'It quoted Rosa Quill as saying it holds.', 'saying', 'Rosa Quill'],
  ['whom somebody met', 'They met officials saying it holds.', 'saying', 'officials'],
  ['who was blamed for it', 'They blamed Rosa Quill for calling it old.', 'calling', 'Rosa Quill'],
  ['a text’s', 'A letter saying it holds arrived.', 'saying', 'A letter'],
  [
    'the writer’s, of a letter',
    'Rosa Quill wrote a letter saying it holds.',
    'saying',
    'Rosa Quill, shared',
  ],
  ['nobody’s, not said', 'Rosa Quill left without saying it.', 'saying', 'nobody, not'],
  ['nobody’s at the beginning', 'Saying it helps.', 'Saying', 'nobody'],
])('a participle is %s', (_, text, participle, expected) => {
  expect(subjectIn(text, participle)).toBe(expected);
});

it('begins a verb’s group behind the marks before it', () => {
  const sentence = sentenceIn('Rosa Quill, (said) it.');
  expect(sentence.tokens[groupStart(sentence, 1, placeOfWord(sentence, 'said'))]?.text).toBe(
    'said',
  );
  expect(groupStart(sentence, 0, 2)).toBe(1);
});
