import fc from 'fast-check';
import { OPPOSING_SIGNS } from '../../../../src/core/decision/stance/opposing';
import { STANCE_SIGNS } from '../../../../src/core/decision/stance/stance-signs';
import { stanceModel, STANCES } from '../../../../src/core/decision/stance/stance-weights';

describe('the weights of stances', () => {
  it('give probabilities for whatever is read', () => {
    const model = stanceModel();
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    const values = (length: number): fc.Arbitrary<Float64Array> =>
      fc
        .array(number, { minLength: length, maxLength: length })
        .map((all) => Float64Array.from(all));
    fc.assert(
      fc.property(values(STANCE_SIGNS.length), values(OPPOSING_SIGNS.length), (one, other) => {
        const stances = model.stancesOf(one);
        expect(stances).toHaveLength(STANCES.length);
        expect(stances.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const opposing = model.opposingOf(other);
        expect(opposing >= 0 && opposing <= 1).toBe(true);
      }),
    );
  });
});
