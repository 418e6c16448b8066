import { firstCut, firstCutWeights, FIRST_FEATURES } from '../../../src/core/reading/first-cut';
import { FEATURES, SETTING_FEATURES } from '../../../src/core/reading/features';
import { askOf } from '../../support/evidence';

const body = Array.from(
  { length: 12 },
  (_, at) => `The dam of Orsley ${at % 3 === 0 ? 'broke in the flood' : 'stood'}.`,
).join(' ');
const { signs, corpus, retrieval } = askOf('when did the dam of Orsley break in the flood', body);

describe('the first cut', () => {
  it('leaves no more candidates than asked for, each once', () => {
    for (const most of [0, 1, 5, 100]) {
      const kept = firstCut(signs, corpus, retrieval, most);
      expect(kept).toHaveLength(Math.min(most, retrieval.candidates.length));
      expect(new Set(kept.map(({ setting }) => setting.number)).size).toBe(kept.length);
    }
  });

  it('keeps those first that are first of all', () => {
    const numbers = (most: number): readonly number[] =>
      firstCut(signs, corpus, retrieval, most).map(({ setting }) => setting.number);
    expect(numbers(3)).toEqual(numbers(100).slice(0, 3));
  });

  it('has read the setting of what it leaves, and nothing else yet', () => {
    for (const { values } of firstCut(signs, corpus, retrieval, 3)) {
      expect(values).toHaveLength(FEATURES.length);
      expect([...values.subarray(0, SETTING_FEATURES)].some((value) => value !== 0)).toBe(true);
      expect([...values.subarray(SETTING_FEATURES)].every((value) => value === 0)).toBe(true);
    }
  });

  it('has a weight for each thing that it looks at', () => {
    expect(firstCutWeights()).toHaveLength(FIRST_FEATURES.length);
    expect([...firstCutWeights()].every(Number.isFinite)).toBe(true);
  });
});
