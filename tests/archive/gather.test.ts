import { currentPublication, openTables } from '../../src/archive/archive-tables';
import { openView } from '../../src/archive/archive-view';
import { createArticleCache, type ArticleCache } from '../../src/archive/article-cache';
import { gather } from '../../src/archive/gather';
import { buildArchive } from '../../src/archive/write-archive';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { readQuestion } from '../../src/core/question/read-question';
import { describeArchive, putsOf } from '../support/archives';
import { makeArticle } from '../support/articles';
import { sharedEnglish } from '../support/coverage';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();
const article = makeArticle({ id: 'harbour', body: 'The harbour of Kessel cost 300 crowns.' });

async function opened() {
  const folder = newFolder();
  await buildArchive(folder, putsOf([article]), { english: sharedEnglish });
  const archive = await openTables(folder);
  const publication = archive && (await currentPublication(archive.tables.publications));
  if (!archive || !publication) throw new Error('no archive');
  const view = await openView(archive.engine, archive.connection, publication);
  const asked = 'what did the harbour of Kessel cost?';
  const question = readQuestion(asked, view.coverage, sharedEnglish(), createLexicon());
  const search = { question, article: null, outlet: null, period: null, about: null };
  return { view, ask: async (cache: ArticleCache) => gather(view, cache, [search]) };
}

describeArchive('what is gathered for a question', () => {
  it('is the sentences found, with their articles', async () => {
    const { ask } = await opened();
    const { passages, articles } = await ask(createArticleCache());
    expect(articles.map(({ id }) => id)).toEqual(['harbour']);
    expect(passages.map(({ text }) => text)).toContain(article.body);
  });

  it('fails once where neither sentences nor articles can be read', async () => {
    const { view, ask } = await opened();
    view.tables.passages.close();
    // later than the sentences: a failure that nobody hears of would end this process
    let fail: (error: Error) => void = () => undefined;
    const later = new Promise<never>((_, reject) => {
      fail = reject;
    });
    await expect(ask({ fetch: async () => later })).rejects.toThrow('closed');
    fail(new Error('gone'));
    await new Promise(setImmediate);
  });
});
