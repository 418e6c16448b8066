import fc from 'fast-check';
import { highest } from '../../../src/core/retrieval/highest';

describe('highest', () => {
  it('keeps what sorting everything would keep', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 60 }),
        fc.nat({ max: 20 }),
        (scores, most) => {
          const sorted = [...scores.keys()]
            .filter((index) => (scores[index] ?? 0) > 0)
            .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
          expect(highest(Float32Array.from(scores), most)).toEqual(sorted.slice(0, most));
        },
      ),
    );
  });
});
