import fc from 'fast-check';
import { boundedLogOdds, logOdds, probabilityOfOdds } from '../../../src/core/decision/log-odds';

describe('log-odds', () => {
  it('lead to a probability and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (probability) => {
        expect(probabilityOfOdds(logOdds(probability))).toBeCloseTo(probability, 9);
      }),
    );
  });

  it('are finite where a probability was rounded to 0 or 1', () => {
    expect(logOdds(0)).toBeLessThan(-30);
    expect(logOdds(1)).toBeGreaterThan(30);
    expect([logOdds(0), logOdds(1)].every(Number.isFinite)).toBe(true);
  });

  it.each([
    [0.5, 0],
    [1, Math.log(1.001 / 0.001)],
    [0, -Math.log(1.001 / 0.001)],
  ])('count, bounded, %d as no surer than 1 in 1000', (probability, odds) => {
    expect(boundedLogOdds(probability)).toBeCloseTo(odds, 12);
  });
});
