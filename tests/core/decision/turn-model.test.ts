import fc from 'fast-check';
import { turnModel } from '../../../src/core/decision/turn-model';
import { TURN_SIGNS } from '../../../src/core/decision/turn-signs';

const NEUTRAL = Float64Array.from(TURN_SIGNS, () => 0);
const withSigns = (signs: Readonly<Record<string, number>>): Float64Array =>
  NEUTRAL.map((value, at) => signs[TURN_SIGNS[at]?.[0] ?? ''] ?? value);

describe('the weights of what follows an answer', () => {
  it('give finite log-odds for whatever is read', () => {
    const values = fc
      .array(fc.double({ min: -60, max: 60, noNaN: true }), {
        minLength: TURN_SIGNS.length,
        maxLength: TURN_SIGNS.length,
      })
      .map((all) => Float64Array.from(all));
    fc.assert(fc.property(values, (all) => Number.isFinite(turnModel()(all))));
  });

  it.each([
    ['the decision is surer', { decided: 1 }],
    ['it is of the story shown', { 'same-story': 1, 'few-words-story': 0.5, 'first-of-story': 1 }],
    ['it meets the words of the question', { 'own-met': 1 }],
  ])('are for a candidate where %s', (_, signs) => {
    expect(turnModel()(withSigns(signs))).toBeGreaterThan(turnModel()(NEUTRAL));
  });
});
