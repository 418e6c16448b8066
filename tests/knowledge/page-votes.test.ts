import { importArticle } from '../../src/knowledge/import-article';
import { FILLER, importedPage, jsonLd, pageOf, paragraphs } from '../support/pages';

const article = (h1: string, more = ''): string =>
  `<article><h1>${h1}</h1>${more}${paragraphs(FILLER)}</article>`;
const outlet = { '@type': 'Organization', name: 'Thrupp Sentinel' };

describe('importHtml, where one place of the page says something else than all others', () => {
  it.each([
    [
      'a slogan in JSON-LD',
      `<title>Ferry keeps its price | Thrupp Sentinel</title><meta property="og:title" content="Ferry keeps its price">${jsonLd({ headline: 'All that moves on the water', publisher: outlet })}`,
      'Ferry keeps its price',
    ],
    [
      'a line for social networks',
      `<title>Ferry keeps its price - Thrupp Sentinel</title><meta property="og:title" content="You will not believe what a ticket costs here"><meta name="twitter:title" content="Ferry keeps its price">${jsonLd({ headline: 'Ferry keeps its price', publisher: outlet })}`,
      'Ferry keeps its price',
    ],
    [
      'the section in the first h1',
      `<title>Ferry keeps its price | River life | Thrupp Sentinel</title>${jsonLd({ headline: 'River life', name: 'Ferry keeps its price', publisher: outlet })}<meta name="dc.title" content="Ferry keeps its price">`,
      'Ferry keeps its price',
    ],
  ])('takes the headline that most agree on: %s', (_, head, headline) => {
    const { article: read } = importedPage(pageOf(head, article('Ferry keeps its price')));
    expect(read?.headline).toBe(headline);
    expect(read?.body).toBe(FILLER.join('\n\n'));
  });

  it.each([
    [
      'the maker of the publishing system in JSON-LD',
      `<title>Ferry keeps its price | Thrupp Sentinel</title><meta property="og:site_name" content="Thrupp Sentinel">${jsonLd({ headline: 'Ferry keeps its price', publisher: { '@type': 'Organization', name: 'PressFlow' } })}`,
    ],
    [
      'the section as the name of the site',
      `<title>Ferry keeps its price – Thrupp Sentinel</title><meta property="og:site_name" content="River life"><meta name="application-name" content="Thrupp Sentinel">${jsonLd({ headline: 'Ferry keeps its price', publisher: outlet })}`,
    ],
    [
      'the owner in Dublin Core',
      `<title>Ferry keeps its price</title><meta name="dc.publisher" content="Ouse Holdings 1987"><meta property="og:site_name" content="Thrupp Sentinel"><meta name="application-name" content="Thrupp Sentinel">`,
    ],
  ])('takes the outlet that most agree on: %s', (_, head) => {
    const page = pageOf(head, article('Ferry keeps its price'));
    expect(importedPage(page).article?.publisher).toBe('Thrupp Sentinel');
  });

  it.each([
    [
      'a user of the publishing system in JSON-LD',
      `${jsonLd({ headline: 'Ferry keeps its price', publisher: outlet, author: { '@type': 'Person', name: 'jmoss2' } })}<meta name="author" content="Joan Moss">`,
      '<p class="byline">By Joan Moss</p>',
    ],
    [
      'the desk in a meta tag',
      `${jsonLd({ headline: 'Ferry keeps its price', publisher: outlet, author: [{ '@type': 'Person', name: 'Joan Moss' }] })}<meta name="author" content="River Desk">`,
      '<p>By Joan Moss</p>',
    ],
    [
      'whoever edited last',
      `${jsonLd({ headline: 'Ferry keeps its price', publisher: outlet, author: { '@type': 'Person', name: 'Petra Quist' } })}<meta property="article:author" content="Joan Moss"><meta name="parsely-author" content="Joan Moss">`,
      '<p>By Joan Moss</p>',
    ],
  ])('takes the author that most agree on: %s', (_, head, byline) => {
    const page = pageOf(head, article('Ferry keeps its price', byline));
    expect(importedPage(page).article?.author).toEqual(['Joan Moss']);
  });

  it.each([
    [
      'the day the archive was moved, in JSON-LD',
      `${jsonLd({ headline: 'Ferry keeps its price', publisher: outlet, datePublished: '2022-01-01T00:00:00Z' })}<meta property="article:published_time" content="2017-05-09"><link rel="canonical" href="https://sentinel.example/2017/05/09/ferry">`,
      '<time datetime="2017-05-09">9 May 2017</time>',
    ],
    [
      'the day of the last change as the day published',
      `${jsonLd({ headline: 'Ferry keeps its price', publisher: outlet, datePublished: '2017-05-09T08:00:00Z' })}<meta property="article:published_time" content="2019-11-30T10:00:00Z">`,
      '<p>Published 9 May 2017</p>',
    ],
    [
      'today’s date in a meta tag',
      `<meta name="date" content="2024-02-02">${jsonLd({ headline: 'Ferry keeps its price', publisher: outlet })}<link rel="canonical" href="https://sentinel.example/2017/05/09/ferry-keeps-its-price">`,
      '<p>May 9, 2017</p>',
    ],
  ])('takes the day that most agree on: %s', (_, head, shown) => {
    const page = pageOf(head, article('Ferry keeps its price', shown));
    expect(importedPage(page).article?.datePublished).toMatch(/^2017-05-09/u);
  });
});

describe('the outlet behind a dash in the title', () => {
  it.each([
    ['<title>Ferry keeps its price - The Thrupp Sentinel</title>', 'The Thrupp Sentinel'],
    ['<title>Ferry keeps its price — Riverside Radio 4</title>', 'Riverside Radio 4'],
    ['<title>Ferry keeps its price - River life - Ouse Valley Voice</title>', 'Ouse Valley Voice'],
  ])('is read from %s', (title, publisher) => {
    const { article: read } = importedPage(pageOf(title, article('Ferry keeps its price')));
    expect(read).toMatchObject({ headline: 'Ferry keeps its price', publisher });
  });

  it('is no outlet where the headline itself has the dash', () => {
    const title = '<title>Ferry keeps its price - for now</title>';
    const page = pageOf(title, article('Ferry keeps its price - for now'));
    expect(importedPage(page).faults).toEqual([expect.stringContaining('--publisher')]);
  });
});

describe('the outlet behind a dash in the title of a pasted page', () => {
  it.each([
    ['Ferry keeps its price - The Thrupp Sentinel', 'The Thrupp Sentinel'],
    ['Ferry keeps its price – River life – Ouse Valley Voice', 'Ouse Valley Voice'],
    ['Ferry keeps its price — Thrupp Tonight', 'Thrupp Tonight'],
  ])('is read from "%s"', (title, publisher) => {
    const copy = [title, 'Home\nNews\nSport', 'Ferry keeps its price', 'By Joan Moss', ...FILLER];
    expect(importArticle(copy.join('\n\n')).article).toMatchObject({
      headline: 'Ferry keeps its price',
      publisher,
    });
  });
});

describe('importHtml, where headline and outlet stand in unusual places', () => {
  const text = paragraphs(FILLER);
  it.each([
    [
      'the h1 is the site’s logo',
      pageOf(
        '<title>Ferry keeps its price | Thrupp Sentinel</title>',
        `<header><h1>Thrupp Sentinel</h1></header><article><h2>Ferry keeps its price</h2>${text}</article>`,
      ),
      'Thrupp Sentinel',
    ],
    [
      'the outlet stands before a colon',
      pageOf(
        '<title>Thrupp Sentinel: Ferry keeps its price</title>',
        article('Ferry keeps its price'),
      ),
      'Thrupp Sentinel',
    ],
    [
      'the outlet stands before a dash',
      pageOf(
        '<title>The Thrupp Sentinel - Ferry keeps its price</title>',
        article('Ferry keeps its price'),
      ),
      'The Thrupp Sentinel',
    ],
    [
      'the outlet goes by its address',
      pageOf(
        '<title>Ferry keeps its price - thrupp.example</title>',
        article('Ferry keeps its price'),
      ),
      'thrupp.example',
    ],
    [
      'a link to the heading stands in it',
      pageOf(
        '<title>Ferry keeps its price - Thrupp Sentinel</title>',
        article('Ferry keeps its price<a aria-hidden="true" href="#ferry">¶</a>'),
      ),
      'Thrupp Sentinel',
    ],
  ])('finds both where %s', (_, page, publisher) => {
    expect(importedPage(page).article).toMatchObject({
      headline: 'Ferry keeps its price',
      publisher,
      body: FILLER.join('\n\n'),
    });
  });

  it.each(['LIVE: ', 'Video - ', 'Opinion: '])('takes the label "%s" for no outlet', (label) => {
    const page = pageOf(
      `<title>${label}Ferry keeps its price</title>`,
      article('Ferry keeps its price'),
    );
    expect(importedPage(page).faults).toEqual([expect.stringContaining('--publisher')]);
  });

  it('takes the byline for the author where metadata names the agency alone', () => {
    const head = jsonLd({
      headline: 'Ferry keeps its price',
      publisher: outlet,
      author: { name: 'Reuters' },
    });
    const { article: read } = importedPage(
      pageOf(head, article('Ferry keeps its price', '<p>By Joan Moss</p>')),
    );
    expect(read).toMatchObject({ author: ['Joan Moss'], agencies: ['Reuters'] });
  });
});

it.each(['«', '‹', '—', '|'])('takes the outlet behind %s in the title', (mark) => {
  const page = pageOf(
    `<title>Ferry keeps its price ${mark} Thrupp Sentinel</title>`,
    `<article><h1>Ferry keeps its price</h1>${paragraphs(FILLER)}</article>`,
  );
  expect(importedPage(page).article?.publisher).toBe('Thrupp Sentinel');
});
