import fc from 'fast-check';
import { askingSentence } from '../../../src/core/question/asking-sentence';
import { LONGEST_QUESTION } from '../../../src/core/question/clean';

const talk = 'We walked along the quay and looked at the boats for a while. '.repeat(9);

describe('askingSentence', () => {
  it.each([
    ['takes a short message whole', 'The bridge. Was it shut?', 'The bridge. Was it shut?'],
    [
      'takes the sentence with the question mark',
      `${talk}When was it shut? ${talk}`,
      'When was it shut?',
    ],
    ['looks into every line', `${talk}\nWhen was it shut?\n${talk}`, 'When was it shut?'],
    ['takes a quoted question', `${talk}"When was it shut?" ${talk}`, '"When was it shut?"'],
    [
      'takes no address for a question',
      `See https://x.example/?q= now. ${talk} Who shut it? ${talk}`,
      'Who shut it?',
    ],
    [
      'takes one that is only worded so',
      `${talk}So who shut the bridge. ${talk}`,
      'So who shut the bridge.',
    ],
    [
      'takes one that asks what should be',
      `${talk}Okay, well, should they shut the bridge. ${talk}`,
      'Okay, well, should they shut the bridge.',
    ],
    [
      'prefers the one with the mark',
      `What a day that was. ${talk}The bridge was shut? ${talk}`,
      'The bridge was shut?',
    ],
  ])('%s', (_, message, asked) => {
    expect(askingSentence(message)).toBe(asked);
  });

  it('takes the beginning of a long message that asks nothing, up to a word', () => {
    const asked = askingSentence(talk);
    expect(talk.startsWith(`${asked} `)).toBe(true);
    expect(asked.length).toBeGreaterThan(LONGEST_QUESTION - 20);
  });

  it('is part of the message, fits a question and halves no character', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 1500 });
    fc.assert(
      fc.property(text, fc.constantFrom('', ' ', '? ', '\n', '😀'), (drawn, between) => {
        const message = [...drawn].join(between);
        const asked = askingSentence(message);
        expect(message).toContain(asked);
        expect(asked.length).toBeLessThanOrEqual(LONGEST_QUESTION);
        // every character is whole in the message, so it has to be in its part
        expect(/\p{Surrogate}/u.test(asked)).toBe(false);
        expect(asked === '').toBe(message.trim() === '');
      }),
    );
  });
});
