import answerTypes from '../../../src/core/reading/data/answer-types.json';
import firstCut from '../../../src/core/reading/data/first-cut.json';
import weights from '../../../src/core/reading/data/weights.json';
import { QUESTION_KINDS } from '../../../src/core/question/kinds';
import { FEATURES } from '../../../src/core/reading/features';
import { FIRST_FEATURES } from '../../../src/core/reading/first-cut';
import { contributionsOf, scoreOf } from '../../../src/core/reading/model';

const some = (turn: number): Float64Array =>
  Float64Array.from(FEATURES, (_, index) => ((index * turn) % 7) / 7);

describe('the features', () => {
  it('have names of their own, each with a meaning', () => {
    const names = FEATURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(FEATURES.filter(({ meaning }) => meaning === '')).toEqual([]);
  });

  it('have exactly one shipped set of weights each', () => {
    expect(Object.keys(weights.features)).toEqual(FEATURES.map(({ name }) => name));
  });

  it('have a weight in the first cut where they are of the setting or of first sight', () => {
    expect(Object.keys(firstCut.weights)).toEqual(FIRST_FEATURES);
    expect(new Set(FIRST_FEATURES).size).toBe(FIRST_FEATURES.length);
  });

  it.each(QUESTION_KINDS.map((kind, index) => [kind, index] as const))(
    'contribute exactly what the score is above the mean candidate for %s',
    (_, kind) => {
      const [values, mean] = [some(3), some(5)];
      const sum = contributionsOf(values, mean, kind).reduce(
        (total, { contribution }) => total + contribution,
        0,
      );
      expect(sum).toBeCloseTo(scoreOf(values, kind) - scoreOf(mean, kind), 9);
    },
  );

  it('contribute nothing where they are as in the mean candidate', () => {
    const values = some(3);
    values[0] = 0.25;
    const mean = some(5);
    mean[0] = 0.25;
    expect(contributionsOf(values, mean, 0)[0]?.contribution).toBeCloseTo(0, 12);
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
