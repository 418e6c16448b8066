import { additionWarnings } from '../../src/administration/addition-warnings';
import { makeArticle } from '../support/articles';

const NOW = Date.UTC(2026, 10, 21, 12);
const KNOWN = makeArticle({
  id: 'post-bridge',
  headline: 'Bridge reopens',
  publisher: 'The Post',
  url: 'https://www.post.example/bridge/?from=feed',
  body: 'The bridge opened.\n\nIt rained.',
});

describe('a warning before an article is published', () => {
  it.each([
    ['the same address', { url: 'https://post.example/bridge#top' }, /the same address/u],
    ['the same text', { body: 'The  bridge opened. It rained!' }, /the same text/u],
    [
      'the same headline and outlet',
      { headline: 'BRIDGE reopens', publisher: 'the post' },
      /the same headline and outlet/u,
    ],
  ])('names the file that has %s', (_what, given, words) => {
    const article = makeArticle({ id: 'other', body: 'Something else.', ...given });
    const warnings = additionWarnings(article, [KNOWN], NOW);
    expect(warnings).toEqual([expect.stringMatching(words)]);
    expect(warnings[0]).toMatch(/^post-bridge has/u);
  });

  it('is not given for the file itself, for another outlet, or for another address', () => {
    expect(additionWarnings({ ...KNOWN }, [KNOWN], NOW)).toEqual([]);
    const other = makeArticle({
      ...{ id: 'x', headline: 'Bridge reopens', publisher: 'Gazette', body: 'No.' },
      url: 'https://gazette.example/bridge',
    });
    expect(additionWarnings(other, [KNOWN], NOW)).toEqual([]);
  });

  it.each([
    ['https://x.example/story?id=1', 'https://x.example/story?id=2', 0],
    ['https://x.example/story?id=1&utm_source=a', 'http://www.x.example/story/?fbclid=b&id=1', 1],
    ['https://x.example/story?b=2&a=1', 'https://X.example/story?a=1&b=2#top', 1],
  ])('takes %s and %s for one page or two', (url, other, count) => {
    const [one, two] = [
      makeArticle({ id: 'one', url, headline: 'One', body: 'It opened.' }),
      makeArticle({ id: 'two', url: other, headline: 'Two', body: 'It closed.' }),
    ];
    expect(additionWarnings(one, [two], NOW)).toHaveLength(count);
  });

  it.each([
    ['2027-03-01', '2027-03-01T06:00:00Z', 0],
    ['2027-03-01', '2027-03-01', 0],
    ['2072-03-01', '2027-03-01', 1],
  ])('takes the date %s of an article under embargo until %s as it is meant', (...given) => {
    const [datePublished, embargoedUntil, count] = given;
    const article = makeArticle({ id: 'x', body: 'No.', datePublished, embargoedUntil });
    expect(additionWarnings(article, [], NOW)).toHaveLength(count);
  });

  it.each([
    ['2026-11-21', 0],
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2062-01-01T10:00:00Z', 1],
    ['2014-10-08', 0],
    [null, 0],
  ])('tells of a date to come: %s', (datePublished, count) => {
    const article = makeArticle({ id: 'x', body: 'No.', datePublished });
    expect(additionWarnings(article, [], NOW)).toHaveLength(count);
  });
});
