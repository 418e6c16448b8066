import { isDegree, isRank } from '../../../../src/core/decision/candidate/degrees';
import { english } from '../../../support/facts';

const foundIn = (text: string, accepts: typeof isRank): readonly string[] =>
  english
    .readTokens(text)
    .filter(accepts)
    .map(({ folded }) => folded);

describe('a word that singles out', () => {
  it('is an ordinal or a superlative, no noun or plain word that ends like one', () => {
    expect(foundIn('Who painted the second and the tallest of the mills?', isRank)).toEqual([
      'second',
      'tallest',
    ]);
    expect(foundIn('Who led the protest against the honest guest in the forest?', isRank)).toEqual(
      [],
    );
  });

  it('is none where it only fills a phrase or tells a date', () => {
    expect(foundIn('Did it come at all, after all, to at least ten in all?', isDegree)).toEqual([]);
    expect(foundIn('How long did the fair last, all told, and why last year?', isDegree)).toEqual(
      [],
    );
    expect(foundIn('Who came in the last week, after all four mills?', isDegree)).toEqual([
      'last',
      'all',
    ]);
  });

  it('is a degree, as "only" and "never" are', () => {
    expect(foundIn('Who never saw the only mill, the oldest?', isDegree)).toEqual([
      'never',
      'only',
      'oldest',
    ]);
  });
});
