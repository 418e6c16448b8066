import type { AskedState } from '../../../src/core/reader/asked-state';
import { spellingOf, type Spelling } from '../../../src/core/reader/letter-runs';
import { createLikeness } from '../../../src/core/reader/likeness';
import { createMatrixKernel } from '../../../src/core/reader/matrix-kernel';
import type { SentenceEncodings } from '../../../src/core/reader/sentence-encodings';
import { SIZES } from '../../../src/core/reader/sizes';

/** Three vectors of one direction each, the second and third by their halves alike; a scale makes each as long as one. */
const rows = new Int8Array(3 * SIZES.vector);
rows[0] = 100;
rows[SIZES.vector + 1] = 50;
rows.set([0, 30, 40], 2 * SIZES.vector);
const vectors = {
  ...{ rows, scales: Float32Array.of(0.01, 0.02, 0.02) },
  indexOf: () => 0,
};
const weights = { kernel: createMatrixKernel(0), vectors };

const askedOf = (vectorRows: number[], spellings: (Spelling | null)[]): AskedState =>
  ({
    length: vectorRows.length,
    width: 4 * Math.ceil(vectorRows.length / 4),
    vectorRows: Int32Array.from(vectorRows),
    spellings,
  }) as Partial<AskedState> as AskedState;

const heldOf = (vectorRows: number[], words: string[]): SentenceEncodings =>
  ({
    vectorRows: Int32Array.from(vectorRows),
    spellings: Uint32Array.from(
      words.flatMap((word) => (word ? [...spellingOf(word).bits] : [0, 0, 0, 0])),
    ),
    spellingCounts: Uint8Array.from(words, (word) => (word ? spellingOf(word).count : 0)),
  }) as Partial<SentenceEncodings> as SentenceEncodings;

/** All words of a coverage made ready. */
const likenessOf = (asked: AskedState, held: SentenceEncodings) => {
  const likeness = createLikeness(asked, held, weights);
  likeness.prepare(Int32Array.from(held.vectorRows.keys()));
  return likeness;
};

describe('how like words are', () => {
  it.each([
    ['the same', 2, 2, 1],
    ['nothing of each other', 1, 2, 0],
    ['something of each other', 2, 3, 0.6],
    ['no vector of the question’s', 0, 2, 0],
    ['no vector of the sentence’s', 2, 0, 0],
  ])('is the cosine of their vectors, with %s', (_, asked, said, expected) => {
    const likeness = likenessOf(askedOf([asked], [null]), heldOf([said], ['']));
    expect(likeness.of(0)[0]).toBeCloseTo(expected, 5);
  });

  it('is, of spellings, 1 for the same word, more for a near one, 0 where one is not read', () => {
    const [asked, words] = [spellingOf('halcyon'), ['halcyon', 'halcion', 'lighthouse', '']];
    const likeness = likenessOf(askedOf([0], [asked]), heldOf([0, 0, 0, 0], words));
    const [same = 0, near = 0, far = 0, none] = words.map((_, word) => likeness.of(word)[1]);
    expect(same).toBeCloseTo(1, 5);
    expect(near).toBeLessThan(same);
    expect(far).toBeLessThan(near);
    expect(none).toBe(0);
    const mark = likenessOf(askedOf([0], [null]), heldOf([0], ['halcyon']));
    expect([...mark.of(0)]).toEqual([0, 0]);
  });

  it('stands for each token of the question in turn, the spellings behind the vectors', () => {
    const asked = askedOf([1, 2], [spellingOf('a'), spellingOf('halcyon')]);
    const values = likenessOf(asked, heldOf([2], ['halcyon'])).of(0);
    expect([...values].map((value) => Math.round(value * 100) / 100)).toEqual([0, 1, 0, 1]);
  });

  it('is the same, whatever words are made ready beside one', () => {
    const [asked, held] = [
      askedOf([2, 1], [null, spellingOf('halcyon')]),
      heldOf([1, 3, 0, 2], ['a', 'halcion', 'b', 'halcyon']),
    ];
    const together = likenessOf(asked, held);
    for (const word of [0, 1, 2, 3]) {
      const alone = createLikeness(asked, held, weights);
      alone.prepare(Int32Array.of(word));
      expect(together.of(word)).toEqual(alone.of(word));
    }
  });

  it('is worked out once a word', () => {
    const likeness = likenessOf(askedOf([1], [null]), heldOf([1, 2], ['', '']));
    const before = likeness.of(0);
    likeness.prepare(Int32Array.of(0, 0, 1));
    expect(likeness.of(0)).toBe(before);
    expect(likeness.of(1)).not.toBe(before);
  });
});
