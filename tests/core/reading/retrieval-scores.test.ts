import { RETRIEVAL_SCORES } from '../../../src/core/reading/retrieval-scores';
import { askOf, settingAt, valuesOf } from '../../support/evidence';

const asked = askOf(
  'the old dam of Orsley',
  'The old dam of Orsley broke.\n\nA dam was built. It rained.',
);
const values = (begins: string): ReadonlyMap<string, number> =>
  valuesOf(RETRIEVAL_SCORES, settingAt(asked, begins));

describe('what retrieval knows of a candidate', () => {
  it('is one for the best, as a share and by its rank', () => {
    expect(values('The old').get('bm25-share')).toBe(1);
    expect(values('The old').get('rank')).toBe(1);
  });

  it('is less for those behind it', () => {
    const [first, second] = [values('The old'), values('A dam')];
    for (const name of ['bm25', 'bm25-paragraph', 'bm25-share', 'rank']) {
      expect(second.get(name)).toBeLessThan(first.get(name) ?? 0);
      expect(second.get(name)).toBeGreaterThan(0);
    }
  });
});
