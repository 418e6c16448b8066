import {
  correctionsOf,
  hiddenBecause,
  steadyAround,
  visibleAt,
} from '../../../src/core/article/visibility';

const NOON = Date.UTC(2021, 2, 5, 12);

describe('hiddenBecause', () => {
  it.each([
    [{}, null],
    [{ status: 'published' }, null],
    [{ status: 'retracted' }, null],
    [{ status: 'withheld' }, 'withheld'],
    [{ embargoedUntil: '2021-03-05T12:00:00.001Z' }, 'embargoed'],
    [{ embargoedUntil: '2021-03-05T12:00:00Z' }, null],
    [{ expires: '2021-03-05T12:00:00.001Z' }, null],
    [{ expires: '2021-03-05T12:00:00Z' }, 'expired'],
    [{ expires: '2021-03-05' }, null],
    [{ embargoedUntil: '2021-03-05' }, null],
    [{ embargoedUntil: 'soon' }, 'embargoed'],
    [{ expires: 'never' }, 'expired'],
    [{ status: 'withheld', expires: '2021-03-04' }, 'withheld'],
  ] as const)('of %j is %s at noon', (article, expected) => {
    expect(hiddenBecause(article, NOON)).toBe(expected);
  });
});

describe('steadyAround', () => {
  const articles = [
    {},
    { embargoedUntil: '2021-03-05T11:00Z', expires: '2021-03-05T14:00Z' },
    { embargoedUntil: '2021-03-05T13:00Z' },
    { status: 'withheld', embargoedUntil: '2021-03-05T12:30Z' },
  ] as const;

  it('reaches from the last change to the next', () => {
    expect(steadyAround(articles, NOON)).toEqual({
      fromMs: NOON - 3_600_000,
      untilMs: NOON + 3_600_000,
    });
    expect(steadyAround([{}], NOON)).toEqual({ fromMs: -Infinity, untilMs: Infinity });
  });

  it('shows the same articles within, and others beside', () => {
    const shownAt = (ms: number): number => visibleAt(articles, ms).length;
    const { fromMs, untilMs } = steadyAround(articles, NOON);
    expect(shownAt(fromMs)).toBe(shownAt(NOON));
    expect(shownAt(untilMs - 1)).toBe(shownAt(NOON));
    expect(shownAt(fromMs - 1)).not.toBe(shownAt(NOON));
    expect(shownAt(untilMs)).not.toBe(shownAt(NOON));
  });
});

describe('correctionsOf', () => {
  it('gives a paragraph its own and those of the whole article', () => {
    const of = (paragraph: number | null) => ({ date: '2021-03-05', text: 'x', paragraph });
    const article = { corrections: [of(1), of(null), of(2)] };
    expect(correctionsOf(article, [2])).toEqual([of(null), of(2)]);
    expect(correctionsOf(article, [0])).toEqual([of(null)]);
    expect(correctionsOf({}, [1])).toEqual([]);
  });
});
