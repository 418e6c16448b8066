import { FIRST_SIGHT } from '../../../src/core/reading/first-sight';
import { askOf, settingAt, valuesOf } from '../../support/evidence';

const BODY =
  'The old ferry sank. Its captain, Umar Shah, paid 40 crowns. The minister resigned over the ferry.';
const values = (question: string, begins: string): ReadonlyMap<string, number> =>
  valuesOf(FIRST_SIGHT, settingAt(askOf(question, BODY), begins));

describe('what the first cut looks at', () => {
  it('is what stands here, and apart from it what stands only around', () => {
    const here = values('who paid for the ferry that sank', 'Its captain');
    expect(here.get('either-overlap')).toBeGreaterThan(0);
    expect(here.get('either-previous')).toBeGreaterThan(0);
    const first = values('who paid for the ferry that sank', 'The old');
    expect(first.get('either-previous')).toBe(0);
    expect(first.get('either-next')).toBeGreaterThan(0);
  });

  it('counts an everyday wording where the word itself is missing', () => {
    expect(values('why did the minister quit', 'The minister').get('everyday')).toBeGreaterThan(0);
    expect(
      values('why did the minister resign', 'The old ferry'.slice(0, 7)).get('everyday') ?? 0,
    ).toBeGreaterThanOrEqual(0);
  });

  it('fits a question the better the more the passage holds what can answer', () => {
    const [with40, without] = ['Its captain', 'The minister'].map((begins) =>
      values('how much was paid to the captain and the minister', begins),
    );
    expect(with40?.get('sort-best')).toBeGreaterThan(without?.get('sort-best') ?? 1);
  });
});
