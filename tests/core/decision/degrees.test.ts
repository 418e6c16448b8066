import { isDegree, isRank } from '../../../src/core/decision/degrees';
import { english } from '../../support/facts';

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

  it('is a degree, as "only" and "never" are', () => {
    expect(foundIn('Who never saw the only mill, the oldest?', isDegree)).toEqual([
      'never',
      'only',
      'oldest',
    ]);
  });
});
