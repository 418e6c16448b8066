import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importArticle, importHtml, type ImportOptions } from '../../src/knowledge/import-article';
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
