import fc from 'fast-check';
import { importBytes } from '../../src/knowledge/import-bytes';
import { readFeed } from '../../src/knowledge/feeds/read-feed';

const PARAGRAPHS = [
  'The lock at Dolmen Bridge will be rebuilt after all, the canal board said on Tuesday, because the cheaper repair would not have lasted ten winters.',
  '“We tried to save money and we failed,” said the chair, Anneke Prior, who had argued for the repair in March.',
  'The work will cost €4.1 million & take until the spring of 2026; boats will be lifted past by crane.',
];
const HTML = `${PARAGRAPHS.map((text) => `<p>${text.replace('&', '&amp;')}</p>`).join('')}<p><a href="https://x.example">Read more: The cost of the lock</a></p>`;
const BODY = PARAGRAPHS.join('\n\n');
const escaped = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Towpath &amp; Lock</title><link>https://towpath.example/</link><language>en-gb</language>
<item><title>Lock to be rebuilt &amp;amp; widened</title><link>https://towpath.example/lock</link><dc:creator><![CDATA[Jo Field and Max Reed]]></dc:creator>
<pubDate>Tue, 12 Sep 2023 06:30:00 +0100</pubDate><category>Opinion</category><description>The lock will be rebuilt.</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item>
<item><title>Swan returns</title><link>https://towpath.example/swan</link><description>The swan of Dolmen Bridge is back. Read more on our site.</description></item>
<item><title>Lock to be rebuilt &amp;amp; widened</title><content:encoded><![CDATA[${HTML}<p>Updated with a statement of the board.</p>]]></content:encoded></item>
<item><title>Cut off</title><content:encoded><![CDATA[<p>${PARAGRAPHS.join(' ')} The board […]</p><p>The post <a href="x">Cut off</a> appeared first on Towpath.</p>]]></content:encoded></item>
<item><title>Lock to be rebuilt &amp;amp; widened</title><description>x</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Towpath</title><id>u</id><updated>2023-09-12T00:00:00Z</updated><author><name>Jo Field</name></author>
<entry><title type="html">Lock &amp;amp; key</title><id>1</id><link rel="self" href="https://towpath.example/feed/1"/><link rel="alternate" href="https://towpath.example/1"/><published>2023-09-12T06:30:00Z</published><content type="html">${escaped(HTML)}</content></entry>
<entry><title>Lock again</title><id>2</id><updated>2023-09-13T06:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry>
<entry><title>Plain lock</title><id>3</id><updated>2023-09-14T06:30:00Z</updated><content type="text">${escaped(BODY)}</content></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>Towpath</title><link>https://towpath.example</link><description>d</description></channel>
<item rdf:about="1"><title>Old lock</title><link>https://towpath.example/1</link><dc:creator>Jo Field</dc:creator><dc:date>2004-05-06T07:08:09+00:00</dc:date><description>d</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item></rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Towpath',
  authors: [{ name: 'Jo Field' }],
  items: [
    {
      id: '1',
      url: 'https://towpath.example/1',
      title: 'Json lock',
      content_html: HTML,
      date_published: '2023-09-12T06:30:00Z',
    },
    { id: '2', title: 'Text lock', content_text: BODY, date_published: '2023-09-12' },
  ],
});

const read = (text: string, name: string) => importBytes(Buffer.from(text), name);

describe('importBytes, of feeds', () => {
  it('makes an article of each RSS item with its text, and says why the others make none', () => {
    const { articles, faults } = read(RSS, 'feed.rss');
    expect(faults).toEqual([]);
    expect(articles.map(({ place, article, faults: why }) => [place, article?.id, why])).toEqual([
      ['item 1: Lock to be rebuilt & widened', 'the-towpath-lock-lock-to-be-rebuilt-widened', []],
      [
        'item 2: Swan returns',
        undefined,
        [expect.stringMatching(/only a summary.*save the page/u)],
      ],
      ['item 3: Lock to be rebuilt & widened', 'the-towpath-lock-lock-to-be-rebuilt-widened-2', []],
      ['item 4: Cut off', undefined, [expect.stringMatching(/only a summary/u)]],
      ['item 5: Lock to be rebuilt & widened', undefined, ['stands in the feed a second time']],
    ]);
    expect(articles[0]?.article).toEqual({
      id: 'the-towpath-lock-lock-to-be-rebuilt-widened',
      headline: 'Lock to be rebuilt & widened',
      alternativeHeadline: 'The lock will be rebuilt.',
      publisher: 'The Towpath & Lock',
      aliases: [],
      author: ['Jo Field', 'Max Reed'],
      agencies: [],
      datePublished: '2023-09-12T06:30:00+01:00',
      url: 'https://towpath.example/lock',
      inLanguage: 'en-GB',
      genre: 'opinion',
      body: BODY,
    });
    expect(articles[0]?.dropped).toEqual([
      { line: 4, text: 'Read more: The cost of the lock', reason: expect.stringMatching(/link/u) },
    ]);
  });

  it.each([
    ['feed.atom', ATOM, ['Lock & key', 'Lock again', 'Plain lock']],
    ['feed.xml', RDF, ['Old lock']],
    ['feed.json', JSON_FEED, ['Json lock', 'Text lock']],
  ])('reads %s to the letter', (name, text, headlines) => {
    const { articles, faults } = read(text, name);
    expect(faults).toEqual([]);
    expect(articles.map(({ article }) => article?.headline)).toEqual(headlines);
    for (const { article } of articles) {
      expect(article?.body).toBe(BODY);
      expect(article).toMatchObject({ publisher: 'Towpath', author: ['Jo Field'] });
      expect(article?.datePublished).toMatch(/^20\d\d-\d\d-\d\d/u);
    }
    expect(articles[0]?.article?.url).toBe('https://towpath.example/1');
  });

  it.each([
    ['paragraphs', '<p>The lock is open.</p><p>Buses run again.</p>'],
    ['line breaks', 'The lock is open.<br>Buses run again.'],
    ['closed line breaks', 'The lock is open.<br/>Buses <b>ru</b>n again.'],
    ['items of a list', '<ul><li>The lock is open.</li><li>Buses run again.</li></ul>'],
    ['headings', '<h3>The lock is open.</h3>Buses run again.<script>x()</script>'],
  ])('keeps the blank between %s of a standfirst', (_name, summary) => {
    const feed = RSS.replace('The lock will be rebuilt.', escaped(summary));
    const { article } = read(feed, 'feed.rss').articles[0] ?? {};
    expect(article?.alternativeHeadline).toBe('The lock is open. Buses run again.');
  });

  it('keeps the blank of a line break in a headline', () => {
    const feed = RSS.replaceAll('Lock to be', 'Lock&lt;br&gt;to be');
    expect(read(feed, 'feed.rss').articles[0]?.article?.headline).toBe(
      'Lock to be rebuilt & widened',
    );
  });

  it('takes the importer at his word about the outlet', () => {
    const { articles } = importBytes(Buffer.from(ATOM), 'a.atom', { publisher: 'Canal News' });
    expect(articles.every(({ article }) => article?.publisher === 'Canal News')).toBe(true);
  });

  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`;
  it.each<[string, string, RegExp]>([
    ['a billion laughs', laughs, /declares entities of its own.*remove the DOCTYPE/u],
    [
      'an external entity',
      '<?xml version="1.0"?><!DOCTYPE r SYSTEM "x" [ <!ENTITY e SYSTEM "file:///etc/passwd"> ]><rss><channel>&e;</channel></rss>',
      /declares entities/u,
    ],
    [
      'a feed that is cut off',
      RSS.slice(0, RSS.indexOf('</item>')),
      /<item> is not closed: save the whole feed again/u,
    ],
    ['a cut CDATA part', RSS.slice(0, RSS.indexOf('Anneke')), /CDATA part is not closed/u],
    [
      'crossed tags',
      '<rss><channel><item></channel></item></rss>',
      /<\/channel> stands where <\/item> must/u,
    ],
    ['a cut tag', '<rss><channel title="', /tag <channel> is cut off/u],
    ['a bare bracket', '<rss><channel>1 < 2</channel></rss>', /begins no tag/u],
    ['deep nesting', `<rss>${'<a>'.repeat(100_000)}`, /nest more than 100 deep/u],
    [
      'a million references',
      `<rss><channel>${'&lt;'.repeat(240_000)}</channel></rss>`,
      /character references/u,
    ],
    ['no feed at all', '<?xml version="1.0"?><note><to>x</to></note>', /no feed that is known/u],
    [
      'a feed without items',
      '<rss version="2.0"><channel><title>T</title></channel></rss>',
      /no items/u,
    ],
    [
      'broken JSON',
      '{"version": "https://jsonfeed.org/version/1.1", "items": [',
      /neither XML nor JSON/u,
    ],
    ['JSON of another kind', '{"name": "verbatim"}', /no feed that is known/u],
    ['deep JSON', '['.repeat(500_000), /neither XML nor JSON/u],
    ['nothing', ' ', /is empty/u],
    ['10 MB', ' '.repeat(10_000_000), /too large \(9\.5 MiB, at most 1\)/u],
  ])('refuses %s with the cure', (_name, text, expected) => {
    const { articles, faults } = read(text, 'feed.xml');
    expect(articles).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(expected)]);
  });

  it.each(['\n', '\r\n', '\r'])('names the line of a fault where lines end in %j', (end) => {
    expect(readFeed(`<rss>${end}<channel>${end}<item></channel></rss>`)).toMatchObject({ line: 3 });
  });

  it('says how many items of an endless feed are left out', () => {
    const items = '<item><title>x</title></item>'.repeat(600);
    const { articles, notes } = read(
      `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`,
      'x.xml',
    );
    expect(articles).toHaveLength(500);
    expect(notes).toEqual([expect.stringMatching(/600 items, the last 100 of them are left out/u)]);
  });

  it('never throws, whatever the bytes and the name', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...RSS.split('\n'),
        '<item>',
        '<![CDATA[',
        ']]>',
        '&x;',
        '<!DOCTYPE',
        '---\n',
      ),
      fc.string({ unit: 'binary' }),
    );
    const name = fc.constantFrom(
      'a.xml',
      'a.json',
      'a.html',
      'a.md',
      'a.txt',
      '../../a',
      'CON.md',
      '',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), name, (pieces, file) => {
        const { articles, faults } = read(pieces.join(''), file);
        expect(articles.length + faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 10 },
    );
  });
});
