import { attributionsOf } from '../../../support/facts';

describe('a noun of saying', () => {
  it.each([
    ['Quill’s statement', 'Rosa Quill’s words were: “the dam holds for now”.'],
    ['her words', 'Rosa Quill left. In her words, “the dam holds for now”.'],
    ['in the words of', 'In the words of Rosa Quill, “the dam holds for now”.'],
    ['the answer from', '“The dam holds for now,” came the answer from Rosa Quill.'],
    ['the reply of', '“The dam holds for now,” was the reply of the keeper, Rosa Quill.'],
    ['a warning from', 'There was a word from Captain Rosa Quill: “The dam holds for now.”'],
    ['according to', 'According to Rosa Quill, “the dam holds for now”.'],
  ])('gives words to who owns it: %s', (_, body) => {
    expect(attributionsOf(body)).toContainEqual(
      expect.stringMatching(/^Rosa Quill: the dam holds for now/iu),
    );
  });
});

it('what is warned of is nobody’s word', () => {
  expect(attributionsOf('There was a warning of Captain Storm: “Red Night”.')).toEqual([
    'nobody: Red Night',
  ]);
});
