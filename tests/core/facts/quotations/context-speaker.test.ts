import { attributionsOf } from '../../../support/facts';

/** The last of the attributions in a text. */
const lastIn = (body: string): string | undefined => attributionsOf(body).at(-1);

describe('words that their own sentence gives to nobody', () => {
  it.each([
    [
      'go on behind words of the same paragraph',
      'Rosa Quill said: “It holds.” “It is old.”',
      'Rosa Quill: It is old.',
    ],
    [
      'go on in the next paragraph',
      '“It holds,” Rosa Quill said.\n\n“It is old.”',
      'Rosa Quill: It is old.',
    ],
    [
      'are led to by a line with a colon',
      'Rosa Quill was blunt:\n\n“It is old.”',
      'Rosa Quill: It is old.',
    ],
    [
      'are the subject’s before a colon',
      'Then Rosa Quill rose: “It is old.”',
      'Rosa Quill: It is old.',
    ],
    [
      'go on in free indirect speech',
      'Rosa Quill said the plan was bad. It would be “a disaster for all”.',
      'Rosa Quill: a disaster for all',
    ],
  ])('%s', (_, body, expected) => {
    expect(lastIn(body)).toBe(expected);
  });

  it.each([
    ['answer a question', '“Why?” Rosa Quill asked.\n\n“It is old.”', 'nobody: It is old.'],
    [
      'are a title',
      'Rosa Quill said it holds. It is called “The Long Old Dam”.',
      'nobody: The Long Old Dam',
    ],
    [
      'stand where somebody else acts',
      'Rosa Quill said the plan was bad. Umar Shah would be “a disaster for all”.',
      'nobody: a disaster for all',
    ],
    ['stand alone', '“It is old.”', 'nobody: It is old.'],
  ])('are nobody’s where they %s', (_, body, expected) => {
    expect(lastIn(body)).toBe(expected);
  });
});
