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
