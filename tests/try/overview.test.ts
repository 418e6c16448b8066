import { readOverview } from '../../src/try/read-overview';
import { showArticle } from '../../src/try/shown-article';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';

const ARTICLES = [
  makeArticle({
    id: 'post',
    publisher: 'The Harbour Post',
    headline: 'Bridge reopens',
    body: '"The pillars held," said Ada Quill, the chief engineer, on 4 March 2021.\n\nIt carries 4,000 cars a day.',
  }),
  makeArticle({
    id: 'gazette',
    publisher: 'Inland Gazette',
    headline: 'Bridge opens again',
    body: 'Ada Quill said that it carries 4000 cars.\n\n"We lost half our customers," said Tom Reyes on 12 May 1961.',
  }),
];
const { corpus } = engineOf(ARTICLES);
const READ = corpus.articles.flatMap((article) => {
  const facts = corpus.factsOf(article.id);
  return facts === null ? [] : [{ article, facts }];
});
const OVERVIEW = readOverview('v', corpus.articles, READ);

describe('what the coverage holds', () => {
  it('counts who is named and quoted over all outlets', () => {
    const ada = OVERVIEW.people.find(({ name }) => name === 'Ada Quill');
    expect(ada).toMatchObject({ mentions: 2, outlets: ['Inland Gazette', 'The Harbour Post'] });
    expect(ada?.quoted).toBeGreaterThan(0);
  });

  it('leads everything to a passage, to the letter', () => {
    const { people, figures, dates } = OVERVIEW;
    const places = [
      ...people.flatMap((one) => one.places),
      ...[...figures, ...dates].map(({ place }) => place),
    ];
    expect(places.length).toBeGreaterThan(5);
    for (const { article, span, sentence } of places) {
      const body = ARTICLES.find(({ id }) => id === article)?.body ?? '';
      if (span !== null) expect(body.slice(span.start, span.end)).toBe(sentence);
    }
  });

  it('puts dates in the order of their days', () => {
    expect(OVERVIEW.dates.map(({ from }) => from)).toEqual(['1961-05-12', '2021-03-04']);
  });

  it('tells what one outlet alone says, however outlets write their numbers', () => {
    const gazette = OVERVIEW.alone.find(({ outlet }) => outlet === 'Inland Gazette');
    expect(gazette?.people.map(({ name }) => name)).toEqual(['Tom Reyes']);
    expect(OVERVIEW.alone.flatMap(({ figures }) => figures.map(({ text }) => text))).not.toContain(
      '4,000',
    );
  });

  it('tells nothing as one outlet’s alone where there is only one', () => {
    expect(readOverview('v', corpus.articles.slice(0, 1), READ.slice(0, 1)).alone).toEqual([]);
  });

  it('is empty for an empty coverage', () => {
    expect(readOverview('', [], [])).toMatchObject({
      articles: [],
      people: [],
      dates: [],
      alone: [],
    });
  });
});

describe('an article as it is shown', () => {
  it('numbers its paragraphs as citations do, and keeps every letter', () => {
    for (const article of ARTICLES) {
      const { paragraphs } = showArticle(article);
      expect(paragraphs.map(({ number }) => number)).toEqual([1, 2]);
      for (const { start, text } of paragraphs) {
        expect(article.body.slice(start, start + text.length)).toBe(text);
      }
    }
  });
});
