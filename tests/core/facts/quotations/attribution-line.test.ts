import { attributionsOf } from '../../../support/facts';

describe('a line that gives words to somebody without a verb', () => {
  it.each([
    [
      'leads them in',
      'And from Rosa Quill, the mayor:\n\n“The dam holds for now.”',
      'Rosa Quill: The dam holds for now.',
    ],
    [
      'leads them in by a statement',
      'Here is the statement from Minister Ida Falk:\n\n“The dam holds for now.”',
      'Ida Falk: The dam holds for now.',
    ],
    [
      'signs them behind a dash',
      '“The dam holds for now.” — Rosa Quill',
      'Rosa Quill: The dam holds for now.',
    ],
    [
      'signs them below',
      '“The dam holds for now.”\n\n— Rosa Quill',
      'Rosa Quill: The dam holds for now.',
    ],
  ])('%s', (_, body, expected) => {
    expect(attributionsOf(body)).toContain(expected);
  });

  it('gives nobody what follows a line about something else', () => {
    expect(attributionsOf('Tickets for the fair at Orsley:\n\n“The dam holds for now.”')).toEqual([
      'nobody: The dam holds for now.',
    ]);
  });
});
