import { findArticle, unknownArticleWords } from '../../src/terminal/find-article';
import { articleOf } from '../support/outcomes';

const ARTICLES = [
  articleOf(),
  articleOf({ id: 'post-tunnel', headline: 'Tunnel stays shut' }),
  articleOf({ id: 'gazette-fair', publisher: 'Gazette', aliases: ['GZ'], headline: 'The fair' }),
];
const idOf = (name: string): string | undefined => findArticle(ARTICLES, name).article?.id;

describe('finding an article', () => {
  it.each([
    ['post-bridge', 'post-bridge'],
    ['POST TUNNEL', 'post-tunnel'],
    ['gz', 'gazette-fair'],
    ['tunnel', 'post-tunnel'],
    ['gazette', 'gazette-fair'],
    ['stays shut', 'post-tunnel'],
  ])('takes %s for %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it('names those that a name could mean', () => {
    expect(findArticle(ARTICLES, 'Harbour Post')).toEqual({
      article: null,
      candidates: ['post-bridge', 'post-tunnel'],
    });
  });

  it('names all where nothing fits', () => {
    expect(findArticle(ARTICLES, 'moon')).toMatchObject({ candidates: { length: 3 } });
    expect(findArticle(ARTICLES, '?')).toMatchObject({ candidates: { length: 3 } });
  });

  it('says which names would do', () => {
    expect(unknownArticleWords('x', ['a', 'b'])).toBe(
      '"x" does not name one article. Name one of: a, b',
    );
    expect(unknownArticleWords('x', [...'abcdefg'])).toMatch(/a, b, c, d, e, … \(7 in all\)$/u);
    expect(unknownArticleWords('x', [])).toMatch(/the coverage is empty/u);
  });
});
