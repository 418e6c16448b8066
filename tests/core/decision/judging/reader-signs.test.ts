import type { Case } from '../../../../src/core/decision/candidate/case';
import { READER } from '../../../../src/core/decision/judging/reader-signs';
import type { Reading } from '../../../../src/core/reader/reader';
import { valuesOf } from '../../../support/evidence';

const reading = (number: number, rank: number, answers = 0, share?: number): Reading => ({
  ...{ number, rank, answers },
  span: share === undefined ? null : { start: 0, end: 1, share },
  alignment: () => [],
  stance: () => [],
});

/** What is read of the first of some readings beside the others. */
const signsOf = (...read: readonly [Reading, ...Reading[]]) =>
  valuesOf(READER, {
    reading: read[0],
    lineup: { read: new Map(read.map((one) => [one.number, one])) },
  } as unknown as Case);

describe('what the reader makes of a candidate', () => {
  it('is counted from the mean of all that were read', () => {
    expect(signsOf(reading(1, 5), reading(2, 1), reading(3, 0)).get('reader-order')).toBeCloseTo(
      3,
      9,
    );
  });

  it('leads over the best other, or is behind it', () => {
    const [ahead, behind] = [reading(1, 5, 2), reading(2, 3, 3)];
    const first = signsOf(ahead, behind, reading(3, -9, -9));
    expect([first.get('reader-lead'), first.get('reader-answers-lead')]).toEqual([2, -1]);
    const second = signsOf(behind, ahead);
    expect([second.get('reader-lead'), second.get('reader-answers-lead')]).toEqual([-2, 1]);
  });

  it.each([
    [100, 8],
    [-100, -8],
  ])('leads by %d as by %d', (rank, lead) => {
    expect(signsOf(reading(1, rank), reading(2, 0)).get('reader-lead')).toBe(lead);
  });

  it('shares one among all', () => {
    const all = [reading(1, 2), reading(2, 1), reading(3, 0)] as const;
    const shares = [0, 1, 2].map((at) => {
      const [first, ...others] = [...all.slice(at), ...all.slice(0, at)] as [Reading, ...Reading[]];
      return signsOf(first, ...others).get('reader-share') ?? NaN;
    });
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('leads by the most where nothing else was read', () => {
    const alone = signsOf(reading(1, -3, -2, 0.25));
    expect([...alone.values()]).toEqual([0, 8, 1, -2, 8, 0.25]);
  });

  it('is not sure of any stretch where it has none', () => {
    expect(signsOf(reading(1, 0)).get('reader-span')).toBe(0);
  });
});
