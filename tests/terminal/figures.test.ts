import fc from 'fast-check';
import { NO_COUNTS, counted, percentile, sharesOf } from '../../src/terminal/figures';
import type { Expectation } from '../../src/terminal/gold';
import type { Judgement } from '../../src/terminal/scoring';

const judgementOf = (fields: Partial<Judgement>): Judgement => ({
  isAnswered: true,
  isRightFirst: false,
  isComplete: false,
  verdict: 'wrong',
  ...fields,
});

describe('the figures', () => {
  it('count a false answer as answered and wrong', () => {
    const rows: readonly [Expectation, Partial<Judgement>][] = [
      ['answer', { isRightFirst: true, isComplete: true, verdict: 'right' }],
      ['answer', { isRightFirst: true }],
      ['answer', {}],
      ['answer', { isAnswered: false }],
      ['silence', {}],
      ['silence', { isAnswered: false, verdict: 'right' }],
      ['chat', { isAnswered: false, verdict: 'right' }],
      ['chat', { verdict: 'not recognised' }],
      ['not scored', {}],
    ];
    const counts = rows.reduce(
      (sum, [expectation, fields]) => counted(sum, expectation, judgementOf(fields)),
      NO_COUNTS,
    );
    expect(counts.notScored).toBe(1);
    expect(sharesOf(counts)).toEqual({
      hitAt1: 0.5,
      complete: 0.25,
      answeredOfAnswerable: 0.75,
      abstained: 0.5,
      chat: 0.5,
      wrongOfAnswered: 0.5,
    });
  });

  it('are 0 where nothing was counted', () => {
    expect(Object.values(sharesOf(NO_COUNTS))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('a percentile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2],
    [[1, 2, 3, 4], 0.99, 4],
    [[], 0.5, 0],
  ])('of %j at %d is %d', (values, part, expected) => {
    expect(percentile(values, part)).toBe(expected);
  });

  it('is one of the values and not below the share of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, part) => {
          const value = percentile(values, part);
          expect(values).toContain(value);
          expect(
            values.filter((one) => one <= value).length / values.length,
          ).toBeGreaterThanOrEqual(part);
        },
      ),
    );
  });
});
