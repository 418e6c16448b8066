import answerTypes from '../../../src/core/ranking/data/answer-types.json';
import weights from '../../../src/core/ranking/data/weights.json';
import { QUESTION_KINDS } from '../../../src/core/question/question';
import { FEATURES } from '../../../src/core/ranking/features';
import { contributionsOf, scoreOf } from '../../../src/core/ranking/model';

describe('the features', () => {
  it('have names of their own, each with a meaning', () => {
    const names = FEATURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(FEATURES.filter(({ meaning }) => meaning === '')).toEqual([]);
  });

  it('have exactly one shipped weight each', () => {
    expect(Object.keys(weights.weights)).toEqual(FEATURES.map(({ name }) => name));
  });

  it('contribute what adds up to the score', () => {
    const values = Float64Array.from(FEATURES, (_, index) => (index % 7) / 7);
    const sum = contributionsOf(values).reduce(
      (total, { contribution }) => total + contribution,
      0,
    );
    expect(sum).toBeCloseTo(scoreOf(values), 9);
  });
});

describe('the table of answer types', () => {
  it.each(Object.entries(answerTypes.kinds))('gives shares from 0 to 1 for %s', (kind, row) => {
    expect(QUESTION_KINDS).toContain(kind);
    for (const odds of Object.values(row)) {
      expect(odds).toBeGreaterThanOrEqual(0);
      expect(odds).toBeLessThanOrEqual(1);
    }
  });
});
