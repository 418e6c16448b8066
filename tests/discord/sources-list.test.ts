import { wantedArticles } from '../../src/discord/sources-list';
import { makeArticle } from '../support/articles';

const ARTICLES = [
  makeArticle({
    id: 'b',
    headline: 'Bridge reopens',
    publisher: 'The Post',
    datePublished: '2014-10-08',
  }),
  makeArticle({ id: 'n', headline: 'No date', publisher: 'The Post', datePublished: null }),
  makeArticle({ id: 't', headline: 'Tunnel', author: ['Ada Quill'], datePublished: '2021-03-05' }),
  makeArticle({
    id: 'o',
    headline: 'Old bridge',
    publisher: 'Gazette',
    datePublished: '2001-01-01',
  }),
];
const ids = (search: string, order: 'newest' | 'oldest' = 'newest'): string =>
  wantedArticles(ARTICLES, { search, order })
    .map(({ id }) => id)
    .join('');

describe('the list of articles', () => {
  it.each([
    ['', 'newest', 'tbon'],
    ['', 'oldest', 'obtn'],
  ] as const)('is by date, those without one last: %s%s', (search, order, expected) => {
    expect(ids(search, order)).toBe(expected);
  });

  it.each([
    ['bridge', 'bo'],
    ['BRI rEop', 'b'],
    ['quill', 't'],
    ['gazette old', 'o'],
    ['2014', 'b'],
    ['october 2014', 'b'],
    ['2014-10-08', 'b'],
    ['zeppelin', ''],
    ['...', 'tbon'],
  ])('has what every word of the search begins in: %s', (search, expected) => {
    expect(ids(search)).toBe(expected);
  });
});
