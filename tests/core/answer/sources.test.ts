import { answerFromFrontMatter } from '../../../src/core/answer/sources';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const corpus = buildCorpus(
  [
    makeArticle({
      ...{ id: 'dam', publisher: 'Post', headline: 'Dam breaks', author: ['Ida Berg'] },
      ...{ datePublished: '2021-03-04', body: 'A dam broke.' },
    }),
    makeArticle({
      ...{ id: 'zoo', publisher: 'Post', headline: 'Zoo opens', agencies: ['Reuters'] },
      ...{ datePublished: '2021-05-01', body: 'Lions came. A dam is near.' },
    }),
    makeArticle({ id: 'quay', publisher: 'Echo', headline: 'Quay shut', body: 'It shut.' }),
  ],
  english,
);
const ANY = { article: null, period: null };
const ask = (
  detail: Parameters<typeof answerFromFrontMatter>[0],
  text = '',
  outlet: string | null = null,
  limits: Parameters<typeof answerFromFrontMatter>[3] = ANY,
) => answerFromFrontMatter(detail, corpus, outlet, limits, english.readTokens(text));
const textsOf = ({ excerpts }: ReturnType<typeof ask>): readonly string[] =>
  excerpts.map(({ text }) => text);

describe('a question about the articles themselves', () => {
  it('is answered with front matter as it stands', () => {
    expect(textsOf(ask('headline'))).toEqual(['Quay shut', 'Dam breaks', 'Zoo opens']);
    expect(ask('headline').confidence).toBe(1);
  });

  it.each<[string, ReturnType<typeof ask>, readonly string[]]>([
    ['an outlet', ask('headline', '', 'Echo'), ['Quay shut']],
    ['an article', ask('headline', '', null, { ...ANY, article: 'zoo' }), ['Zoo opens']],
    [
      'a period',
      ask('headline', '', null, { ...ANY, period: { from: '2021-04-01', to: null } }),
      ['Zoo opens'],
    ],
    [
      'a topic',
      ask('datePublished', 'When was the article about lions published?'),
      ['2021-05-01'],
    ],
    [
      'the topic of a headline first',
      ask('datePublished', 'When was the dam story out?'),
      ['2021-03-04'],
    ],
  ])('is answered of %s alone', (_, finding, texts) => {
    expect(textsOf(finding)).toEqual(texts);
  });

  it('gives the agencies where nobody is named as author', () => {
    expect(textsOf(ask('author', '', 'Post'))).toEqual(['Ida Berg', 'Reuters']);
  });

  it.each([
    ['url', 'link'],
    ['alternativeHeadline', 'standfirst'],
  ] as const)('says what is not given: %s', (detail, word) => {
    expect(ask(detail)).toMatchObject({ reason: 'detail-missing', missing: [word], excerpts: [] });
  });

  it('is a list without excerpts where all are asked for', () => {
    expect(ask('list')).toMatchObject({ intent: 'sources', excerpts: [], reason: null });
  });
});
