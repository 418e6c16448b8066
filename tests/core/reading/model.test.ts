import { QUESTION_KINDS } from '../../../src/core/question/kinds';
import { FEATURES } from '../../../src/core/reading/features';
import { contributionsOf, rankingNetwork, scoreOf } from '../../../src/core/reading/model';

const values = Float64Array.from(FEATURES, (_, at) => ((at * 3) % 7) / 7);

describe('the ranking', () => {
  it('is made once', () => {
    expect(rankingNetwork()).toBe(rankingNetwork());
  });

  it('scores the same values the same, and by the kind of question', () => {
    const scores = QUESTION_KINDS.map((_, kind) => scoreOf(values, kind));
    expect(QUESTION_KINDS.map((_, kind) => scoreOf(values, kind))).toEqual(scores);
    expect(new Set(scores).size).toBeGreaterThan(1);
    expect(scores.every(Number.isFinite)).toBe(true);
  });

  it('tells what each feature did, in their order, with their values', () => {
    const told = contributionsOf(values, values, 0);
    expect(told.map(({ feature }) => feature)).toEqual(FEATURES.map(({ name }) => name));
    expect(told.every(({ contribution }) => Math.abs(contribution) < 1e-9)).toBe(true);
  });

  it('stays finite for values that no candidate has', () => {
    for (const wild of [0, -1e9, 1e9]) {
      expect(
        Number.isFinite(
          scoreOf(
            values.map(() => wild),
            0,
          ),
        ),
      ).toBe(true);
    }
  });
});
