import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importArticle, type ImportOptions } from '../../src/knowledge/import-article';
import { importHtml } from '../../src/knowledge/import-html';
import { serialiseArticle } from '../../src/knowledge/serialise-article';

const FOLDER = join(__dirname, '../fixtures/page-copies');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** What the person importing had to say, because the page does not. */
const OPTIONS: Readonly<Record<string, ImportOptions>> = {
  'ambiguous-date': { publisher: 'Sarin Valley Notes' },
  'plain-text': {
    publisher: 'Skerrow Weekly',
    datePublished: '1998-04-06',
    url: 'https://skerrow.example/lighthouse',
  },
};

const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.expected.md'))
  .map((name) => name.replace('.expected.md', ''));

describe('importArticle', () => {
  it.each(NAMES)('keeps the text of %s, drops the rest and fills the front matter', (name) => {
    const { article, faults } = importArticle(read(`${name}.txt`), OPTIONS[name]);
    expect(faults).toEqual([]);
    expect(article && serialiseArticle(article)).toBe(read(`${name}.expected.md`));
  });
});

const PAGE = `<!doctype html><html lang="en-GB"><head>
<title>Council sells park | The Harbury Observer</title>
<meta property="og:site_name" content="Harbury Observer Online">
<link rel="canonical" href="https://harburyobserver.example/park">
<script type="application/ld+json">not json</script>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
{"@type":["OpinionNewsArticle"],"headline":"Council sells park","datePublished":"2023-05-12T06:00:00+01:00",
"author":[{"@type":"Person","name":"Ruth Oyelaran"}],"publisher":{"@type":"Organization","name":"The Harbury Observer"}}]}</script>
<script>document.body.innerHTML = ''</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Council sells park</h1><p class="byline">By Ruth Oyelaran</p>
<figure><img src="x.jpg" onerror="boom()"><figcaption>The park on Friday</figcaption></figure>
<p>The council has sold Weir Park, the last green of the old town, for £2 million in a vote that took <b>four minutes</b>.</p>
<p>Nobody asked the people of Harbury, and nobody will ask them now.</p>
<p>Read more: How the vote was won</p>
<blockquote><p>“It is only grass,” said the leader of the council, who has not been seen on it.</p></blockquote>
<ul><li>The park has 212 trees.</li><li>It was given to the town in 1871.</li></ul>
<p>I shall miss it, and so will the dogs that I met there every morning for eleven years.</p></article>
<aside><h3>Newsletter</h3><p>Sign up for our newsletter</p></aside><footer><p>© 2023 Harbury Observer Ltd</p></footer></body></html>`;

const RAW = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('importArticle, whatever the page', () => {
  it.each(RAW)('changes no word of %s: each paragraph stands in it to the letter', (name) => {
    const raw = read(name).replaceAll('\r\n', '\n');
    const { article } = importArticle(read(name), { publisher: 'X' });
    const paragraphs = article?.body.split('\n\n') ?? [];
    expect(paragraphs.length).toBeGreaterThan(2);
    for (const paragraph of paragraphs) {
      // whole lines, not parts of them
      const lines = `\n${raw.replaceAll(/\n[^\S\n]+|[^\S\n]+(?=\n)/gu, (space) => (space.startsWith('\n') ? '\n' : ''))}\n`;
      expect(lines).toContain(`\n${paragraph}\n`);
    }
  });

  it.each(RAW)('loses no line of %s: each is kept, or listed as dropped with a reason', (name) => {
    const { article, dropped } = importArticle(read(name), { publisher: 'X' });
    const listed = [
      ...linesOf(article?.body ?? ''),
      ...dropped.flatMap(({ text }) => linesOf(text)),
    ];
    expect(listed.sort()).toEqual([...linesOf(read(name).replace('\uFEFF', ''))].sort());
    expect(dropped.every(({ reason }) => reason !== '')).toBe(true);
  });

  it('never throws and loses no line, whatever the text', () => {
    const page = read('local-paper-uk.txt').split('\n');
    const piece = fc.oneof(
      fc.constantFrom(...page),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '|', 'By ', '© ', '(AP, Reuters)', '1', 'Read more', '10:22', '"No."'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
        const copy = lines.join('\n').replaceAll(/[\r\u2028\u2029]/gu, '');
        const { article, dropped, faults } = importArticle(copy, { publisher: 'X', headline: 'Y' });
        if (article === null) expect(faults.length).toBeGreaterThan(0);
        else
          expect(
            linesOf(article.body).length + dropped.flatMap(({ text }) => linesOf(text)).length,
          ).toBe(linesOf(copy).length);
      }),
    );
  });

  it.each([
    ['a line of 100,000 letters', 'x'.repeat(100_000)],
    ['20,000 words', 'word '.repeat(20_000)],
    ['100,000 characters of capitals', 'Aa '.repeat(33_000)],
    ['100,000 brackets', '(['.repeat(50_000)],
    ['6,000 lines', 'A line.\n'.repeat(6_000)],
    ['nothing', ''],
  ])('copes with %s', (_name, copy) => {
    expect(importArticle(copy).article).toBeNull();
    expect(importArticle(copy).faults.length).toBeGreaterThan(0);
  });

  it('says what it cannot tell, with the cure', () => {
    const text = read('plain-text.txt');
    expect(importArticle(text).faults).toEqual([
      'the page does not say whose it is: give the outlet with --publisher',
    ]);
    expect(importArticle('', { publisher: 'X' }).faults).toEqual([
      expect.stringContaining('--headline'),
      expect.stringContaining('copy the whole page again'),
    ]);
    expect(importArticle(read('ambiguous-date.txt'), { publisher: 'X' }).notes).toEqual([
      expect.stringMatching(/03\/04\/2021 is not clear .* left out: give it with --date/u),
    ]);
    expect(importArticle(read('highlights-and-gallery.txt')).notes).toEqual([
      expect.stringMatching(/only the date of an update is stated.* give it with --date/u),
    ]);
  });

  it('keeps what may be part of the text and says so', () => {
    const { doubtful } = importArticle(read('broadcaster.txt'));
    expect(doubtful).toEqual([
      { line: 42, text: "'We sang'", reason: expect.stringContaining('is no sentence') },
    ]);
    expect(importArticle(read('capitol-ledger.txt')).doubtful.map(({ text }) => text)).toEqual([
      'Sen. Joyce Hadley speaks to reporters.',
    ]);
  });

  it('finds the text under a headline that only the importer knows', () => {
    const page = read('plain-text.txt').split('\n').slice(2).join('\n');
    const { article } = importArticle(`Skip to content\nHome\nNews\n\nBy Jane Doe\n\n${page}`, {
      headline: 'The last keeper',
      publisher: 'Skerrow Weekly',
    });
    expect(article).toMatchObject({ headline: 'The last keeper', author: ['Jane Doe'] });
    expect(article?.body).toBe(
      importArticle(read('plain-text.txt'), { publisher: 'X' }).article?.body,
    );
  });

  it('keeps the dates that head the parts of a text', () => {
    const parts = ['3 March 2014', '9 April 2014'].map(
      (day) =>
        `${day}\n\nThe council met on the bridge for ${day.length} hours, and the mayor said that it would stand.`,
    );
    const copy = `How the bridge was lost\n\nBy Jane Doe\n8 October 2014\n\nThe bridge fell on a Monday, and nobody was on it.\n\n${parts.join('\n\n')}\n`;
    const { article, doubtful } = importArticle(copy, { publisher: 'X' });
    expect(article?.datePublished).toBe('2014-10-08');
    expect(article?.body).toContain('\n\n3 March 2014\n\n');
    expect(doubtful.map(({ text }) => text)).toEqual(['3 March 2014', '9 April 2014']);
  });

  it('takes the importer at his word', () => {
    const options = {
      publisher: 'DW',
      headline: 'Lighthouse keeper retires, and nobody follows',
      datePublished: '1998-04-06T12:00:00Z',
      url: 'https://www.dw.com/lighthouse',
      id: 'light',
    };
    const { article } = importArticle(read('plain-text.txt'), options);
    expect(article).toMatchObject({ ...options, aliases: ['DW News'] });
  });

  it('tells the outlet from the address where the page does not say', () => {
    const { article } = importArticle(read('plain-text.txt'), {
      url: 'https://www.bbc.co.uk/news/uk-1',
    });
    expect(article).toMatchObject({ publisher: 'BBC News', id: expect.stringMatching(/^bbc-/u) });
  });
});

describe('the two articles that Verbatim ships', () => {
  const read2 = (name: string) => importArticle(read(name)).article;

  it('reads the Deutsche Welle page', () => {
    const article = read2('deutsche-welle.txt');
    expect(article).toMatchObject({
      id: 'dw-north-korea-holds-un-meeting-on-human-rights-record',
      headline: 'North Korea holds UN meeting on human rights record',
      alternativeHeadline: expect.stringMatching(/^North Korea has defended .* in the country\.$/u),
      publisher: 'Deutsche Welle',
      aliases: ['DW', 'DW News'],
      datePublished: '2014-10-08',
      agencies: ['AP', 'Reuters'],
      author: [],
    });
    expect(article?.body.split('\n\n')).toHaveLength(12);
    expect(article?.body).not.toMatch(/Skip to|Nordkorea|Image:|jr\/nm/u);
  });

  it('reads the Al Jazeera America page', () => {
    const article = read2('al-jazeera-america.txt');
    expect(article).toMatchObject({
      id: 'al-jazeera-north-korea-admits-use-of-labor-camps',
      headline: 'North Korea admits use of labor camps',
      alternativeHeadline: expect.stringMatching(/^At the UN an official said/u),
      publisher: 'Al Jazeera America',
      aliases: ['Al Jazeera', 'AJ', 'AJA', 'AJAM'],
      datePublished: null,
      agencies: ['Al Jazeera and wire services'],
    });
    expect(article?.body.split('\n\n')).toHaveLength(19);
    expect(article?.body).not.toMatch(/Getty|Related News|newsletter|wire services|on your TV/u);
  });

  it.each(['deutsche-welle.txt', 'al-jazeera-america.txt'])(
    'has %s in the knowledge folder as the importer makes it',
    (name) => {
      const article = read2(name);
      const path = join(__dirname, '../../knowledge', `${article?.id ?? ''}.md`);
      expect(article && serialiseArticle(article)).toBe(readFileSync(path, 'utf8'));
    },
  );
});

describe('importHtml', () => {
  it('takes the front matter from the metadata and the body from the main text', () => {
    expect(importHtml(PAGE).article).toEqual({
      id: 'the-harbury-observer-council-sells-park',
      headline: 'Council sells park',
      alternativeHeadline: null,
      publisher: 'The Harbury Observer',
      aliases: [],
      author: ['Ruth Oyelaran'],
      agencies: [],
      datePublished: '2023-05-12T06:00:00+01:00',
      url: 'https://harburyobserver.example/park',
      inLanguage: 'en-GB',
      genre: 'opinion',
      body: [
        'The council has sold Weir Park, the last green of the old town, for £2 million in a vote that took four minutes.',
        'Nobody asked the people of Harbury, and nobody will ask them now.',
        '“It is only grass,” said the leader of the council, who has not been seen on it.',
        '- The park has 212 trees.',
        '- It was given to the town in 1871.',
        'I shall miss it, and so will the dogs that I met there every morning for eleven years.',
      ].join('\n\n'),
    });
  });

  it('lets the importer overrule the page', () => {
    const options = {
      publisher: 'H. O.',
      headline: 'Park sold',
      datePublished: '2023-05-13',
      id: 'park',
    };
    expect(importHtml(PAGE, options).article).toMatchObject(options);
  });

  it.each([
    ['', ''],
    ['<', 'x'],
    ['<html>', ''],
    ['<div>'.repeat(20_000), ''],
  ])('says what is missing where there is no article in %j…', (html) => {
    const { article, faults } = importHtml(html);
    expect(article).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
  });
});
