import { importArticle } from '../../src/knowledge/import-article';
import { keepDecisions } from '../../src/knowledge/kept-decisions';
import { serialiseArticle } from '../../src/knowledge/serialise-article';
import { FILLER, importedPage, pageOf, paragraphs } from '../support/pages';

const pageWith = (...lines: readonly string[]): string =>
  [
    'Windmill sold at auction',
    '28 December 2019',
    'The windmill at Thrupp was sold on Friday to a couple from the next village, the auctioneer said.',
    'They mean to grind flour in it again, and to open a small shop beside it next year.',
    ...lines,
  ].join('\n\n');
const read = (...lines: readonly string[]): ReturnType<typeof importArticle> =>
  importArticle(pageWith(...lines), { publisher: 'Thrupp Sentinel' });

describe('corrections that a page states', () => {
  it.each([
    ['Correction, 30 December: The buyers are a couple, not brothers.', '2019-12-30'],
    ['CORRECTION (January 4, 2020): The buyers are a couple, not brothers.', '2020-01-04'],
    ['Clarification 2 Jan – The buyers are a couple, not brothers.', '2020-01-02'],
    ['Correction on 3 January: The buyers are a couple, not brothers.', '2020-01-03'],
    ['Correction: 3rd January 2020. The buyers are a couple, not brothers.', '2020-01-03'],
  ])('go into the front matter: %s', (line, date) => {
    const { article, dropped } = read(line);
    expect(article?.corrections).toEqual([
      { date, text: 'The buyers are a couple, not brothers.', paragraph: null },
    ]);
    expect(article?.body).not.toContain('brothers');
    expect(dropped.map(({ text }) => text)).toContain(line);
  });

  it('are kept whole where the day stands in their sentence', () => {
    const line = 'This story was amended on 5 January 2020. The mill is at Thrupp, not at Ouse.';
    expect(read(line).article?.corrections).toEqual([
      { date: '2020-01-05', text: line, paragraph: null },
    ]);
  });

  it('take their year from the page, wherever it says when it was published', () => {
    const page = pageOf(
      '<title>Windmill sold | Thrupp Sentinel</title><meta property="article:published_time" content="2019-12-28">',
      `<article><h1>Windmill sold</h1>${paragraphs(FILLER)}<p><b>Correction, Jan. 4:</b> The buyers are a couple.</p></article>`,
    );
    expect(importedPage(page).article?.corrections).toEqual([
      { date: '2020-01-04', text: 'The buyers are a couple.', paragraph: null },
    ]);
  });

  it.each([
    'Correction: The buyers are a couple, not brothers.',
    'Correction fluid was spilt on 30 December over the deeds of the mill, the clerk said.',
    'The corrections officer said on 30 December: The mill was never a prison.',
  ])('are not seen in "%s"', (line) => {
    const { article } = read(line);
    expect(article?.corrections ?? []).toEqual([]);
    expect(article?.body).toContain(line);
  });

  it('stand beside those of the newsroom, each once', () => {
    const { article } = read('Correction, 30 December: The buyers are a couple, not brothers.');
    if (article === null) throw new Error('no article');
    const own = { date: '2020-02-01', text: 'The price was left out.', paragraph: 1 };
    const [stated] = article.corrections ?? [];
    const before = serialiseArticle({ ...article, corrections: [own] });
    const after = keepDecisions(article, before);
    expect(after.corrections).toEqual([own, stated]);
    expect(keepDecisions(article, serialiseArticle(after)).corrections).toEqual([own, stated]);
  });
});
