import { atOnce } from '../../src/core/language/at-once';
import { join } from 'node:path';
import { openArchive } from '../../src/archive/archive-reader';
import { buildArchive } from '../../src/archive/write-archive';
import { askerOf, createAsker, type Asker } from '../../src/core/answer/asker';
import { makingEngine } from '../../src/core/answer/engine';
import { createEnglish } from '../../src/core/language/english';
import type { Excerpt } from '../../src/core/outcome/outcome';
import { digestsOf } from '../../src/knowledge/version';
import { openAnalysisCache } from '../../src/serving/analysis-cache';
import { createAnalysisMemory } from '../../src/serving/analysis-memory';
import { askContender } from './ask-contender';
import type { Contender, Find, FirstFound } from './contender';

const firstOf = (excerpts: readonly Excerpt[]): FirstFound | null => {
  const [first] = excerpts;
  return first === undefined ? null : { text: first.text, article: { id: first.article } };
};

const english = createEnglish();

/** The whole answer, whatever it would be sure of. */
const asking =
  (asker: Asker): Find =>
  async (question) => {
    const engine = await asker.engineFor(question);
    return firstOf(engine.ask(question, { abstain: false }).outcome.excerpts);
  };

const cacheIn = (folder: string) =>
  openAnalysisCache({
    folder: join(folder, 'cache'),
    version: 'bench',
    onFault: (fault) => {
      console.error(fault);
    },
  });

/** All articles in memory, started from what was kept of their analysis. */
const inMemory: Contender = {
  setting: 'all articles in memory; started from CACHE_DIR',
  build: async ({ articles }, folder) => {
    const memory = createAnalysisMemory(() => english, cacheIn(folder));
    atOnce(memory.reading(articles, digestsOf(articles)));
    return Promise.resolve();
  },
  start: async ({ articles }, folder) => {
    const memory = createAnalysisMemory(() => english, cacheIn(folder));
    const analyse = atOnce(memory.reading(articles, digestsOf(articles)));
    const engine = atOnce(makingEngine(articles, english, { analyse }));
    return Promise.resolve(asking(askerOf(engine)));
  },
};

/** The same in an archive. */
const inArchive: Contender = {
  setting: 'an archive in a folder',
  build: async ({ articles }, folder) => {
    const digests = digestsOf(articles);
    const puts = articles.map((article) => ({ article, digest: digests.get(article.id) ?? '' }));
    await buildArchive(join(folder, 'archive'), puts, { english: () => english });
  },
  start: async (_, folder) => {
    const reader = await openArchive(join(folder, 'archive'));
    return asking(createAsker(reader.current().retriever, english));
  },
};

void askContender({
  'ours in memory': () => inMemory,
  'ours in an archive': () => inArchive,
});
