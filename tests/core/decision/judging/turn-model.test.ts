import fc from 'fast-check';
import { turnModel } from '../../../../src/core/decision/judging/turn-model';
import { TURN_SIGNS } from '../../../../src/core/decision/judging/turn-signs';

const UNLIKELY: Readonly<Record<string, number>> = {
  ...{ completed: -3, 'completed-behind': 2, 'completed-reader': -3 },
  ...{ 'in-story': -3, 'in-story-behind': 2, 'in-story-reader': -3 },
};
const withSigns = (signs: Readonly<Record<string, number>>): Float64Array =>
  Float64Array.from(TURN_SIGNS, ([name]) => signs[name] ?? UNLIKELY[name] ?? 0);
const oddsOf = (values: Float64Array): number => turnModel().outputOf(values, 0);

describe('the weights of what follows in a conversation', () => {
  it('give finite log-odds for whatever is read', () => {
    const values = fc
      .array(fc.double({ min: -60, max: 60, noNaN: true }), {
        minLength: TURN_SIGNS.length,
        maxLength: TURN_SIGNS.length,
      })
      .map((all) => Float64Array.from(all));
    fc.assert(fc.property(values, (all) => Number.isFinite(oddsOf(all))));
  });

  it.each([
    ['it answers what was asked with what was lent', { completed: 1, 'completed-behind': 0 }],
    ['it answers in its story what was typed', { 'in-story': 1, 'in-story-behind': 0 }],
    ['the reader takes it for an answer', { 'in-story-reader': 1, 'completed-reader': 1 }],
    ['it meets the words of the question', { 'own-met': 1 }],
  ])('are for a candidate where %s', (_, signs) => {
    expect(oddsOf(withSigns(signs))).toBeGreaterThan(oddsOf(withSigns({})));
  });
});
