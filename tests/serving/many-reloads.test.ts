import { renameSync } from 'node:fs';
import { openCoverage, type CoverageHost } from '../../src/serving/coverage-host';
import { makeArticleFolder, type ArticleFolder } from '../support/article-folder';
import { THREAD_ARGUMENTS } from '../support/serving';

const QUESTION = 'When did the Kessel bridge open?';
const RELOADS = 100;
/** Asked during each reload. */
const QUESTIONS = 3;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

jest.setTimeout(60_000);

describe('a coverage that is reloaded again and again', () => {
  let folder: ArticleFolder;
  let host: CoverageHost;
  beforeAll(async () => {
    folder = makeArticleFolder({ Kessel: 'Monday', Orsley: 'Friday' });
    host = await openCoverage({
      folder: folder.path,
      execArgv: THREAD_ARGUMENTS,
      tries: { first: 0, later: 0 },
    });
  });
  afterAll(async () => {
    await host.close();
    folder.remove();
  });

  it('answers every question meanwhile, each from one version alone', async () => {
    const versions = new Set<string>();
    const ask = async (): Promise<void> =>
      host.use(async (coverage) => {
        const { version, outcome } = await coverage.ask(QUESTION);
        const [excerpt] = outcome.excerpts;
        const article = coverage.articleOf(excerpt?.article ?? '');
        expect(version).toBe(coverage.version);
        expect(excerpt?.text).not.toBe(undefined);
        expect(article?.body.slice(excerpt?.start, excerpt?.end)).toBe(excerpt?.text);
        versions.add(version);
      });
    const asked: Promise<void>[] = [];
    for (let reload = 1; reload <= RELOADS; reload += 1) {
      folder.put('Kessel', `${DAYS[reload % DAYS.length] ?? ''} the ${reload}th`);
      const reloaded = host.reload();
      for (let one = 0; one < QUESTIONS; one += 1) asked.push(ask());
      expect(await reloaded).toMatchObject({ swapped: true, changed: ['Kessel'], problems: [] });
      asked.push(ask());
    }
    await Promise.all(asked);
    expect(versions.size).toBe(RELOADS + 1);
  });

  it('answers from what it had where the folder is empty or gone, and says so', async () => {
    const { version } = host.current();
    const away = `${folder.path}-away`;
    renameSync(folder.path, away);
    const report = await host.reload();
    expect(report).toMatchObject({ swapped: false, kept: 'empty' });
    expect(report.problems[0]?.file).toBe(folder.path);
    expect((await host.current().ask(QUESTION)).version).toBe(version);
    expect(host.current().articles).toHaveLength(2);
    renameSync(away, folder.path);
    expect(await host.reload()).toMatchObject({
      swapped: false,
      kept: null,
      problems: [],
      version,
    });
  });
});
