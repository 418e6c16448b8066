import { deniesSomething } from '../../../src/core/decision/denials';
import { english } from '../../support/facts';

describe('whether some word of a sentence denies', () => {
  it.each([
    'It did not open.',
    "It didn't open.",
    'It never opened.',
    'It opened without noise.',
    'The mayor refused to speak.',
    'Nobody came.',
  ])('it does: %s', (text) => {
    expect(deniesSomething(english.readTokens(text))).toBe(true);
  });

  it.each(['', '.', 'It opened.', 'A note was written.', 'The knot was tied.'])(
    'none does: %s',
    (text) => {
      expect(deniesSomething(english.readTokens(text))).toBe(false);
    },
  );
});
