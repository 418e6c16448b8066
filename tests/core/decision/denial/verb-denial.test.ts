import fc from 'fast-check';
import { verbDenialAt, type VerbDenial } from '../../../../src/core/decision/denial/verb-denial';
import { english } from '../../../support/facts';

/** Why the verb that is written so in a sentence did not happen. */
function denialOf(text: string, verb: string): VerbDenial | null {
  const tokens = english.readTokens(text);
  const at = tokens.findIndex((token) => token.text === verb);
  if (at < 0) throw new Error(`no "${verb}" in: ${text}`);
  return verbDenialAt(tokens, at);
}

describe('why what a verb tells did not happen', () => {
  it.each<[VerbDenial, string, string]>([
    ['not', 'The mayor did not open the dam.', 'open'],
    ['not', "The mayor didn't open the dam.", 'open'],
    ['not', 'The mayor has never opened the dam.', 'opened'],
    ['not', 'The dam has yet to open.', 'open'],
    ['not', 'The mayor refused to open the dam.', 'open'],
    ['not', 'The mayor left without opening the dam.', 'opening'],
    ['nobody', 'No minister opened the dam.', 'opened'],
    ['nobody', 'None of the ministers opened the dam.', 'opened'],
    ['denied', 'The mayor denied that he had opened the dam.', 'opened'],
    ['untold', 'The mayor did not say who opened the dam.', 'opened'],
    ['untold', 'Reporters asked whether he opened the dam.', 'opened'],
  ])('is given as "%s": %s', (why, text, verb) => {
    expect(denialOf(text, verb)).toBe(why);
  });

  it.each([
    ['it is told as so', 'The mayor opened the dam.', 'opened'],
    ['two denials undo each other', 'The mayor did not refuse to open the dam.', 'open'],
    ['it did happen, only later', 'The mayor did not open the dam until Monday.', 'open'],
    ['somebody is excepted', 'Nobody but Kim opened the dam.', 'opened'],
    ['a denial is of another sentence', 'It did not rain. The mayor opened it.', 'opened'],
    ['no doubt is no denial', 'No doubt the mayor opened the dam.', 'opened'],
    ['nobody denied it', 'The mayor did not deny that he opened the dam.', 'opened'],
  ])('is nothing where %s', (_, text, verb) => {
    expect(denialOf(text, verb)).toBeNull();
  });

  it('is told of any token of any words', () => {
    const words = fc.array(
      fc.constantFrom(
        ...['no', 'not', 'nobody', 'denied', 'that', 'who', 'to', 'refused', 'opened', 'have'],
        ...['the', 'mayor', ',', '.', 'without', 'until', 'asked', 'neither', 'but', '🦆'],
      ),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: -2, max: 20 }), (given, at) => {
        const why = verbDenialAt(english.readTokens(given.join(' ')), at);
        expect([null, 'not', 'nobody', 'denied', 'untold']).toContain(why);
      }),
    );
  });
});
