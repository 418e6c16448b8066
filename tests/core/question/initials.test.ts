import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const engine = engineOf([
  makeArticle({
    headline: 'Pact in doubt',
    body: 'The U.S. dropped the pact in May.\n\nThe IEA praised the turbines.\n\nThe WHO mourned the doctors.\n\nBoats lay in the quay.',
  }),
]);

describe('a long name of which the coverage has the initials', () => {
  it.each([
    ['Did the United States drop the pact?', 'The U.S. dropped the pact in May.'],
    ['did the united states drop the pact', 'The U.S. dropped the pact in May.'],
    ['Did the International Energy Agency praise the turbines?', 'The IEA praised the turbines.'],
    ['Did the World Health Organization mourn the doctors?', 'The WHO mourned the doctors.'],
    ['Has the WHO mourned the doctors?', 'The WHO mourned the doctors.'],
  ])('is found by them: %s', (question, text) => {
    expect(engine.ask(question).outcome.excerpts[0]?.text).toBe(text);
  });

  it('is not found by those of other words', () => {
    expect(engine.ask('Did Ursula Sand drop the pact?').outcome.excerpts).toEqual([]);
  });
});
