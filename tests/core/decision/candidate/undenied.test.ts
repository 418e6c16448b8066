import { undenied } from '../../../../src/core/decision/candidate/undenied';
import { askOf, pairAt } from '../../../support/evidence';

const signOf = (question: string, body: string): ReturnType<typeof undenied> =>
  undenied(pairAt(askOf(question, body), body.slice(0, 5)));

describe('asked what is not so', () => {
  it.each([
    ['Who did not sign it?', 'Nine members signed the treaty.', ['not sign']],
    ['What was not paid?', 'The board paid the rent.', ['not paid']],
  ])('%j is not answered by %j', (question, body, missing) => {
    expect(signOf(question, body)).toEqual({ name: 'not-denied', missing });
  });

  it.each([
    ['a sentence that denies', 'Who did not sign it?', 'Norway refused to sign the treaty.'],
    ['a reason', 'Why did the siren not go off?', 'The siren had a flat battery.'],
    [
      'any sentence where assent is asked for',
      "Didn't they sign it, and for what?",
      'Nine signed.',
    ],
    [
      'one about that of which it is denied',
      'What became of the fish that could not be sold?',
      'The fish went to the mill.',
    ],
    ['any sentence where nothing is denied', 'Who signed it?', 'Nine members signed the treaty.'],
  ])('is told by %s', (_, question, body) => {
    expect(signOf(question, body)).toBeNull();
  });
});
