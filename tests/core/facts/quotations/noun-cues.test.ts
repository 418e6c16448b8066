import { attributionsOf } from '../../../support/facts';

describe('a noun of saying', () => {
  it.each([
    ['Quill’s statement', 'Rosa Quill’s words were: “the dam holds for now”.'],
    ['her words', 'Rosa Quill left. In her words, “the dam holds for now”.'],
    ['in the words of', 'In the words of Rosa Quill, “the dam holds for now”.'],
    ['according to', 'According to Rosa Quill, “the dam holds for now”.'],
  ])('gives words to who owns it: %s', (_, body) => {
    expect(attributionsOf(body)).toContain('Rosa Quill: the dam holds for now');
  });
});
