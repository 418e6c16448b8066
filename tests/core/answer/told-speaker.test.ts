import { askedSaying, speakerMeant } from '../../../src/core/answer/told-speaker';
import type { Span } from '../../../src/core/language/token';
import { askOf, pairAt } from '../../support/evidence';

const pairOf = (question: string, body: string): ReturnType<typeof pairAt> =>
  pairAt(askOf(question, body), body.slice(0, 8));

/** The words that are meant where the reader's stretch are some others. */
function meant(question: string, body: string, words: string): string {
  const start = body.indexOf(words);
  const read: Span = { start, end: start + words.length };
  const { start: from, end } = speakerMeant(read, pairOf(question, body));
  return body.slice(from, end);
}

describe('the speaker asked for', () => {
  it.each([
    ['Who denied the vault was empty?', 'denied'],
    ['Who has claimed that the bells were melted?', 'claimed'],
    ['Which officer said the vault exists?', 'said'],
  ])('is asked for by the verb that "who" does: %s', (question, verb) => {
    const pair = pairOf(question, 'A clerk said the vault of the bells exists.');
    expect(pair.question.tokens[askedSaying(pair.question)]?.text).toBe(verb);
  });

  it.each([
    'Who was told of the vault?',
    'Who did the clerk say opened the vault?',
    'Who opened the vault?',
    'When did the clerk say so?',
    'Whose vault did the clerk say it was?',
  ])('is not asked for by %s', (question) => {
    expect(askedSaying(pairOf(question, 'A clerk said the vault exists.').question)).toBe(-1);
  });

  const VAULT = 'A clerk said the vault exists but denied Ardal keeps gold in it.';
  const BELLS = 'The warden told the court that Nils Abt insists the bells were melted by a smith.';

  it.each([
    ['Who denied it?', VAULT, 'Ardal', 'A clerk'],
    ['Who denied that there is gold in the vault?', VAULT, 'gold', 'A clerk'],
    ['Who claims the bells were melted?', BELLS, 'a smith', 'Nils Abt'],
    [
      'Who said the weir would hold?',
      'Its head, Ada Lund, said the weir would hold Velo Marine up.',
      'Velo Marine',
      'Its head, Ada Lund',
    ],
  ])('is whoever says it, and no name within: %s', (question, body, read, words) => {
    expect(meant(question, body, read)).toBe(words);
  });

  it.each([
    ['who reads it stands there already', 'Who denied it?', VAULT, 'A clerk'],
    ['another deed is asked about', 'Who keeps gold in the vault?', VAULT, 'Ardal'],
    ['the stretch is nobody’s words', 'Who said the bells were melted?', BELLS, 'The warden'],
  ])('leaves the stretch where %s', (_, question, body, read) => {
    expect(meant(question, body, read)).toBe(read);
  });
});
