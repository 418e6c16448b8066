import { attributionsOf, readArticle, wordsOf } from '../../../support/facts';

const reported = (body: string): readonly string[] => attributionsOf(body, ['reported']);

describe('what is reported without marks', () => {
  it.each([
    ['behind "that"', 'Rosa Quill said that the dam holds.', 'Rosa Quill: the dam holds'],
    ['without "that"', 'Rosa Quill said the dam holds.', 'Rosa Quill: the dam holds'],
    ['ahead of its verb', 'The dam holds, Rosa Quill said.', 'Rosa Quill: The dam holds'],
    [
      'as a question',
      'Rosa Quill asked whether the dam holds.',
      'Rosa Quill: whether the dam holds',
    ],
  ])('is found %s', (_, body, expected) => {
    expect(reported(body)).toEqual([expected]);
  });

  it.each(['Rosa Quill said a prayer.', 'Rosa Quill told the board.', 'Rosa Quill spoke.'])(
    'is none where nothing is told: %s',
    (body) => {
      expect(reported(body)).toEqual([]);
    },
  );

  it('keeps a closing mark or bracket at its end, and no other', () => {
    const read = readArticle('Rosa Quill said that the dam holds (for now).');
    const [words] = read.facts.quotations.map((quotation) => wordsOf(read, quotation));
    expect(words).toBe('the dam holds (for now)');
  });
});
