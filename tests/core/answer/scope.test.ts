import fc from 'fast-check';
import { holds, rangeWithin, scopeOf } from '../../../src/core/answer/scope';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const corpus = buildCorpus(
  [
    makeArticle({
      id: 'dam',
      publisher: 'Post',
      datePublished: '2021-03-04',
      body: 'It broke. It did.',
    }),
    makeArticle({ id: 'lock', publisher: 'Post', datePublished: '2021-05-01', body: 'It shut.' }),
    makeArticle({ id: 'quay', publisher: 'Echo', body: 'It sank.' }),
  ],
  english,
);
const MARCH = { from: '2021-03-01', to: '2021-03-31' };

/** The articles of which some passage is searched. */
const articlesIn = (range: ReturnType<typeof scopeOf>): readonly string[] => [
  ...new Set(
    corpus.passages
      .map(({ article }, number) => ({ id: article.id, number }))
      .filter(({ number }) => number >= range.from && number < range.to && holds(range, number))
      .map(({ id }) => id),
  ),
];

describe('the passages that a question is put to', () => {
  it.each<[string, string | null, string | null, typeof MARCH | null, readonly string[]]>([
    ['all without a limit', null, null, null, ['dam', 'lock', 'quay']],
    ['those of an article', 'lock', null, null, ['lock']],
    ['those of an outlet', null, 'Post', null, ['dam', 'lock']],
    ['those of an article, whichever outlet is named', 'quay', 'Post', null, ['quay']],
    ['those published in a period', null, null, MARCH, ['dam']],
    ['none of an outlet without one in the period', null, 'Echo', MARCH, []],
    ['none of an article published before', 'lock', null, MARCH, []],
  ])('are %s', (_, article, outlet, period, ids) => {
    expect([...articlesIn(scopeOf(corpus, { article, period }, outlet))].sort()).toEqual(ids);
  });

  it('are the same range without a period', () => {
    const range = { from: 1, to: 3 };
    expect(rangeWithin(corpus, range, null)).toBe(range);
  });

  it('keep their ends with a period, and are never more than without', () => {
    const size = corpus.passages.length;
    fc.assert(
      fc.property(fc.nat(size), fc.nat(size), (one, other) => {
        const range = { from: Math.min(one, other), to: Math.max(one, other) };
        const within = rangeWithin(corpus, range, MARCH);
        expect(within).toMatchObject(range);
        for (const [number, { article }] of corpus.passages.entries()) {
          expect(holds(within, number)).toBe(article.id === 'dam');
          expect(holds(range, number)).toBe(true);
        }
      }),
    );
  });
});
