import { importBytes } from '../../src/knowledge/import-bytes';
import { isoDateOf } from '../../src/knowledge/import-date';
import { FILLER, paragraphs } from '../support/pages';

const escaped = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const HTML = escaped(paragraphs(FILLER));
const rss = (item: string, channel = '', attributes = ''): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"${attributes}><channel><title>River Planet</title><link>https://planet.example/</link>${channel}<item><title>Ferry keeps its price</title>${item}<content:encoded>${HTML}</content:encoded></item></channel></rss>`;
const atom = (entry: string, attributes = '', entryAttributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>River Planet</title><id>u</id><updated>2017-05-09T08:00:00Z</updated><entry${entryAttributes}><id>1</id><updated>2017-05-09T08:00:00Z</updated>${entry}<content type="html">${HTML}</content></entry></feed>`;
const TITLE = '<title>Ferry keeps its price</title>';
const firstOf = (text: string, name = 'feed.xml') =>
  importBytes(Buffer.from(text), name).articles[0];

describe('an item that names its source', () => {
  it.each([
    ['RSS', rss('<source url="https://sentinel.example/rss">Thrupp Sentinel</source>')],
    ['Atom', atom(`${TITLE}<source><id>s</id><title>Thrupp Sentinel</title></source>`)],
    [
      'Atom, with mark-up',
      atom(
        `${TITLE}<source><title type="html">Thrupp &lt;b&gt;Sentinel&lt;/b&gt;</title></source>`,
      ),
    ],
  ])('is that outlet’s, not the collecting feed’s: %s', (_, feed) => {
    expect(firstOf(feed)?.article?.publisher).toBe('Thrupp Sentinel');
  });

  it('is the feed’s own where the source is empty', () => {
    expect(firstOf(rss('<source url="https://x.example/"></source>'))?.article?.publisher).toBe(
      'River Planet',
    );
  });
});

describe('an address that is relative', () => {
  it.each([
    [
      'to the entry’s xml:base',
      atom(
        `${TITLE}<link href="ferry"/>`,
        ' xml:base="https://sentinel.example/river/"',
        ' xml:base="2017/05/"',
      ),
      'https://sentinel.example/river/2017/05/ferry',
    ],
    [
      'to the link’s own xml:base',
      atom(
        `${TITLE}<link rel="alternate" xml:base="https://sentinel.example/a/b/" href="../c?d=1&amp;e=2"/>`,
      ),
      'https://sentinel.example/a/c?d=1&e=2',
    ],
    [
      'to the link’s own xml:base, which is relative to the entry’s',
      atom(
        `${TITLE}<link href='ferry' xml:base='05/'/>`,
        '',
        ' xml:base="https://sentinel.example/2017/"',
      ),
      'https://sentinel.example/2017/05/ferry',
    ],
    [
      'to the site, whatever relative base the link has',
      atom(
        `${TITLE}<link href="/ferry" xml:base="05/"/>`,
        '',
        ' xml:base="https://sentinel.example/2017/"',
      ),
      'https://sentinel.example/ferry',
    ],
    [
      'to the feed’s xml:base alone',
      rss('<link>ferry.html</link>', '', ' xml:base="https://sentinel.example/news/"'),
      'https://sentinel.example/news/ferry.html',
    ],
    [
      'to the channel’s address',
      rss('<link>/2017/ferry</link>'),
      'https://planet.example/2017/ferry',
    ],
    [
      'to the feed’s own link',
      atom(`${TITLE}<link href="/2017/ferry"/>`).replace(
        '<id>u</id>',
        '<id>u</id><link rel="self" href="https://sentinel.example/feed.atom"/>',
      ),
      'https://sentinel.example/2017/ferry',
    ],
  ])('is resolved: %s', (_, feed, url) => {
    expect(firstOf(feed)?.article?.url).toBe(url);
  });

  it('is left out with a word where nothing says to what', () => {
    const read = firstOf(atom(`${TITLE}<link href="ferry"/>`));
    expect(read?.article?.url).toBeNull();
    expect(read?.notes).toContainEqual(expect.stringMatching(/"ferry".*--url/u));
  });

  it.each([
    [
      'the page’s base',
      '<base href="https://sentinel.example/river/"><link rel="canonical" href="ferry">',
      'https://sentinel.example/river/ferry',
    ],
    [
      'the page’s Open Graph address',
      '<link rel="canonical" href="/river/ferry"><meta property="og:url" content="https://sentinel.example/x">',
      'https://sentinel.example/river/ferry',
    ],
  ])('is resolved by %s', (_, head, url) => {
    const page = `<html><head><title>Ferry keeps its price</title><meta property="og:site_name" content="Thrupp Sentinel">${head}</head><body><article><h1>Ferry keeps its price</h1>${paragraphs(FILLER)}</article></body></html>`;
    expect(firstOf(page, 'page.html')?.article?.url).toBe(url);
  });
});

describe('isoDateOf, of years in two digits', () => {
  it.each([
    ['Thu, 03 Sep 15 00:01:01 +0200', '2015-09-03T00:01:01+02:00'],
    ['Tue, 9 May 17 08:00 GMT', '2017-05-09T08:00:00Z'],
    ['09 May 99 08:00:00 EST', '1999-05-09T08:00:00-05:00'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['31 Feb 17 08:00 GMT', null],
  ])('reads %s as RFC 2822 does', (written, iso) => {
    expect(isoDateOf(written)).toBe(iso);
  });
});

describe('titles of items', () => {
  it.each([
    [
      'Atom text',
      atom('<title type="text">The &lt;b&gt; key sticks</title>'),
      'The <b> key sticks',
    ],
    [
      'Atom without a type',
      atom('<title>Use of &lt;i&gt; &amp;amp; &lt;em&gt;</title>'),
      'Use of <i> &amp; <em>',
    ],
    ['Atom HTML', atom('<title type="html">The &lt;b&gt;old&lt;/b&gt; key</title>'), 'The old key'],
    [
      'RSS, which does not say',
      rss('').replace('Ferry keeps its price', 'The &lt;b&gt;old&lt;/b&gt; key'),
      'The old key',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'R',
        items: [{ id: '1', title: 'The <b> key sticks', content_html: paragraphs(FILLER) }],
      }),
      'The <b> key sticks',
    ],
  ])('are to the letter: %s', (_, feed, headline) => {
    expect(firstOf(feed)?.article?.headline).toBe(headline);
  });
});

describe('a summary that is the text, whole or in part', () => {
  it.each([
    ['the text itself', paragraphs(FILLER)],
    ['its first two paragraphs', paragraphs(FILLER.slice(0, 2))],
    ['the text without its paragraphs', FILLER.join('<br>')],
    ['its beginning, cut short', `${FILLER.join(' ').slice(0, 200)} […]`],
  ])('is no standfirst: %s', (_, summary) => {
    expect(firstOf(rss(`<description>${escaped(summary)}</description>`))?.article).toMatchObject({
      alternativeHeadline: null,
      body: FILLER.join('\n\n'),
    });
  });

  it('is one where it says something of its own', () => {
    const own = '<p>Forty pence, and not a penny more.</p><p>The parish stands by its ferry.</p>';
    expect(
      firstOf(rss(`<description>${escaped(own)}</description>`))?.article?.alternativeHeadline,
    ).toBe('Forty pence, and not a penny more. The parish stands by its ferry.');
  });
});

describe('the text of an item', () => {
  it('may stand in the description, a div for each paragraph', () => {
    const divs = FILLER.map((text) => `<div>${text}</div>`).join('');
    const feed = rss(`<description>${escaped(divs)}</description>`).replace(
      /<content:encoded>.*<\/content:encoded>/u,
      '',
    );
    expect(firstOf(feed)?.article).toMatchObject({
      body: FILLER.join('\n\n'),
      alternativeHeadline: null,
    });
  });

  it('goes without the line that says where it appeared first', () => {
    const tail = escaped('<p>The post <a href="x">Ferry</a> appeared first on River Planet.</p>');
    const feed = rss('').replace(HTML, HTML + tail);
    expect(firstOf(feed)?.article?.body).toBe(FILLER.join('\n\n'));
  });
});
