import fc from 'fast-check';
import type { Token } from '../../../src/core/language/token';
import { answerSpan } from '../../../src/core/reader/answer-span';

/** The most tokens that an answer has. */
const LONGEST = 14;

/** Tokens of three letters with a blank between them. */
const tokensOf = (count: number): readonly Token[] =>
  Array.from({ length: count }, (_, place) => ({
    ...{ text: 'abc', folded: 'abc', stem: 'abc', lemma: 'abc', pos: 'NOUN', kind: 'word' },
    ...{ isStop: false, isCapitalised: false, spaceBefore: place > 0 },
    start: 4 * place,
    end: 4 * place + 3,
  }));

/** Points of tokens, given as how well each begins and ends an answer. */
const pointsOf = (tokens: readonly (readonly [number, number])[]): Float32Array =>
  Float32Array.from(tokens.flat());

const points = fc.array(
  fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 })),
  { minLength: 1, maxLength: 40 },
);

describe('where the answer lies', () => {
  it('is nowhere without tokens', () => {
    expect(answerSpan(new Float32Array(0), [])).toBeNull();
  });

  it('is from the token that begins best to the one that ends best', () => {
    const span = answerSpan(
      pointsOf([
        [0, 0],
        [9, 0],
        [0, 0],
        [0, 9],
        [0, 0],
      ]),
      tokensOf(5),
    );
    expect(span).toMatchObject({ start: 4, end: 15 });
    expect(span?.share).toBeGreaterThan(0.9);
  });

  it('never ends before it begins', () => {
    expect(
      answerSpan(
        pointsOf([
          [0, 9],
          [9, 0],
        ]),
        tokensOf(2),
      ),
    ).toMatchObject({ start: 0, end: 3 });
  });

  it('is shared out evenly where nothing speaks for any stretch', () => {
    expect(answerSpan(new Float32Array(8), tokensOf(4))?.share).toBeCloseTo(1 / 16);
  });

  it('is a stretch of tokens no longer than an answer, and a share of 1 at most', () => {
    fc.assert(
      fc.property(points, (given) => {
        const span = answerSpan(pointsOf(given), tokensOf(given.length));
        if (span === null) throw new Error('no answer in tokens');
        const [first, last] = [span.start / 4, (span.end - 3) / 4];
        expect(Number.isInteger(first) && Number.isInteger(last)).toBe(true);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(given.length);
        expect(last - first + 1).toBeGreaterThanOrEqual(1);
        expect(last - first + 1).toBeLessThanOrEqual(LONGEST);
        expect(span.share).toBeGreaterThanOrEqual(0);
        expect(span.share).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });

  it('stays where it is when all points rise by the same', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: -500, max: 500 }), (given, rise) => {
        const risen = given.map(([begin, end]) => [begin + rise, end + rise] as const);
        const [one, other] = [given, risen].map((all) =>
          answerSpan(pointsOf(all), tokensOf(all.length)),
        );
        expect([other?.start, other?.end]).toEqual([one?.start, one?.end]);
        expect(other?.share).toBeCloseTo(one?.share ?? -1, 4);
      }),
    );
  });
});
