import { askerOf, createAsker } from '../../../src/core/answer/asker';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import type { Retriever, Search } from '../../../src/core/retrieval/retriever';
import type { Article } from '../../../src/core/article/article';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';
import { english } from '../../support/facts';

const DAM = makeArticle({
  id: 'dam',
  datePublished: '2021-03-04',
  body: 'Rosa Quill opened the dam of Orsley.',
});
const MILL = makeArticle({
  id: 'mill',
  datePublished: '2021-05-06',
  body: 'Umar Shah sold the mill of Orsley.',
});
const GONE = makeArticle({
  id: 'gone',
  status: 'retracted',
  body: 'Ida Fenn burned the barn of Orsley.',
});

/** A coverage that is kept elsewhere, and what was looked for there. */
function keptElsewhere(articles: readonly Article[]): Retriever & { readonly gathered: Search[] } {
  const coverage = buildCorpus(articles, english);
  const gathered: Search[] = [];
  return {
    ...{ coverage, gathered },
    gather: async (searches) => {
      gathered.push(...searches);
      const wanted = searches.flatMap(({ article }) => article ?? []);
      const found =
        wanted.length === 0 ? articles : articles.filter(({ id }) => wanted.includes(id));
      return Promise.resolve(buildCorpus(found, english));
    },
  };
}

describe('a coverage in memory', () => {
  it('is asked at once, always the same engine', () => {
    const engine = engineOf([DAM, MILL]);
    const asker = askerOf(engine);
    expect(asker.engineFor('Who opened the dam?')).toBe(engine);
    expect([asker.articles.length, asker.retracted]).toEqual([2, []]);
  });
});

describe('a coverage that is kept elsewhere', () => {
  it('is asked by an engine of what was gathered for the question', async () => {
    const retriever = keptElsewhere([DAM, MILL]);
    const asker = createAsker(retriever, english);
    const engine = await asker.engineFor('Who opened the dam of Orsley?');
    expect(engine.ask('Who opened the dam of Orsley?').outcome.excerpts[0]?.article).toBe('dam');
    expect(retriever.gathered.map(({ question }) => question.text)).toEqual([
      'Who opened the dam of Orsley?',
    ]);
    expect(asker.articles).toEqual([DAM, MILL]);
  });

  it('gathers within what the question is limited to', async () => {
    const retriever = keptElsewhere([DAM, MILL]);
    await createAsker(retriever, english).engineFor('Who opened the dam?', { article: 'dam' });
    expect(retriever.gathered.map(({ article }) => article)).toEqual(['dam']);
  });

  it('gives engines of some articles, of what words lead to, and of those published last', async () => {
    const asker = createAsker(keptElsewhere([DAM, MILL]), english);
    const idsOf = async (
      making: Promise<{ readonly corpus: { readonly articles: readonly Article[] } }>,
    ) => (await making).corpus.articles.map(({ id }) => id);
    expect(await idsOf(asker.engineOfArticles(['dam']))).toEqual(['dam']);
    expect(await idsOf(asker.engineOfNewest(1))).toEqual(['mill']);
    expect((await idsOf(asker.engineOn('dam'))).sort()).toEqual(['dam', 'mill']);
  });

  it('tells of what was taken back, which no engine of what stands holds', async () => {
    const asker = createAsker(keptElsewhere([DAM]), english, {}, keptElsewhere([DAM, GONE]));
    expect(asker.retracted.map(({ id }) => id)).toEqual(['gone']);
    const question = 'Who burned the barn?';
    const engine = await asker.engineFor(question);
    const { outcome } = engine.ask(question);
    expect(outcome).toMatchObject({ reason: 'retracted', excerpts: [] });
    expect(engine.corpus.articles.map(({ id }) => id)).toEqual(['dam']);
    const on = await asker.engineOn('barn');
    expect(on.withRetracted?.articles.map(({ id }) => id)).toContain('gone');
  });

  it('passes on that it cannot be reached', async () => {
    const retriever = { ...keptElsewhere([DAM]), gather: () => Promise.reject(new Error('away')) };
    await expect(createAsker(retriever, english).engineFor('Who?')).rejects.toThrow('away');
  });
});
