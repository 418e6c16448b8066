import { sourcesView } from '../../src/replies/sources-view';
import { articleOf } from '../support/outcomes';

describe('the sources', () => {
  it('shows headline, id, outlet, date, authors, agencies, genre and link', () => {
    const article = articleOf({
      author: ['Jo Reed'],
      agencies: ['WireCo'],
      genre: 'opinion',
      url: 'https://example.org/a',
    });
    expect(sourcesView([article])).toBe(
      [
        'The coverage holds 1 article:',
        '  “Bridge reopens after storm” (post-bridge)',
        '    The Harbour Post · 4 March 2021 · by Jo Reed · with WireCo · opinion',
        '    https://example.org/a',
      ].join('\n'),
    );
  });

  it('says that a date is not given', () => {
    expect(sourcesView([articleOf({ datePublished: null })])).toContain('· date not given');
  });

  it('says that the coverage is empty', () => {
    expect(sourcesView([])).toMatch(/^The coverage is empty/u);
  });

  it('lets no control character of a headline through', () => {
    expect(sourcesView([articleOf({ headline: 'a\u001b[2Jb' })])).not.toContain('\u001b');
  });

  it('marks an article whose text other outlets carry, too', () => {
    const text = { agency: 'AP', outlets: ['Post', 'Beacon'], articles: ['a', 'b'] };
    const shown = sourcesView(
      [articleOf({ id: 'a' }), articleOf({ id: 'c' })],
      new Map([['a', text]]),
    );
    expect(shown.split('AP, carried by two outlets')).toHaveLength(2);
  });
});
