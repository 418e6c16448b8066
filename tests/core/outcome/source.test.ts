import { buildCorpus } from '../../../src/core/corpus/corpus';
import type { Judged } from '../../../src/core/decision/judging/decide';
import { excerptOf } from '../../../src/core/outcome/excerpt';
import { sourceOf } from '../../../src/core/outcome/source';
import { english } from '../../support/facts';
import { EDITED_TEXT, fireArticle, OWN_TEXT, WIRE_TEXT } from '../../support/wire-stories';

const articles = [
  fireArticle('argus', 'Argus', WIRE_TEXT, { agencies: ['AP'] }),
  fireArticle('beacon', 'Beacon', EDITED_TEXT),
  fireArticle('courier', 'Courier', OWN_TEXT),
];
const corpus = buildCorpus(articles, english);
/** The passage of an article that begins so, as an excerpt. */
const excerpt = (article: string, begins: string) =>
  excerptOf(
    corpus,
    corpus.passages.findIndex((one) => one.article.id === article && one.text.startsWith(begins)),
    null,
  );
const judged: readonly Judged[] = [];

describe('whose text an excerpt is', () => {
  it('is told where another outlet carries that very sentence', () => {
    expect(sourceOf(corpus, [excerpt('argus', 'A fire')], judged)).toEqual({
      ...{ agency: 'AP', outlets: ['Argus', 'Beacon'], articles: ['argus', 'beacon'] },
      independent: [],
    });
    expect(sourceOf(corpus, [excerpt('beacon', 'A blaze')], judged)?.outlets).toEqual([
      'Beacon',
      'Argus',
    ]);
  });

  it('names, of the others, the outlets that wrote in words of their own', () => {
    const own = excerpt('courier', 'Twelve people');
    const copy = excerpt('beacon', 'A blaze');
    const source = sourceOf(corpus, [excerpt('argus', 'A fire'), copy, own, own], judged);
    expect(source?.independent).toEqual(['Courier']);
  });

  it.each([
    ['one outlet alone has the sentence', 'argus', '“We had no water'],
    ['one outlet alone has the text', 'courier', 'Twelve people'],
  ])('is not told where %s', (_, article, begins) => {
    expect(sourceOf(corpus, [excerpt(article, begins)], judged)).toBeNull();
  });

  it('is not told where two articles of one outlet carry it', () => {
    const twice = articles.map((article) => ({ ...article, publisher: 'Argus' }));
    expect(sourceOf(buildCorpus(twice, english), [excerpt('argus', 'A fire')], judged)).toBeNull();
  });

  it('is nobody’s where nothing is shown', () => {
    expect(sourceOf(corpus, [], judged)).toBeNull();
  });
});
