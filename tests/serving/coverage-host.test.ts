import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ReloadReport } from '../../src/serving/coverage';
import { openCoverage, type CoverageHost } from '../../src/serving/coverage-host';
import { makeArticleFolder, type ArticleFolder } from '../support/article-folder';
import { THREAD_ARGUMENTS } from '../support/serving';

const QUESTION = 'When did the Kessel bridge open?';
const BROKEN = '---\npublisher: Post\n---\n\nNo headline.\n';

// threads start slowly on a busy machine; nothing here is measured
jest.setTimeout(60_000);

describe('a served coverage', () => {
  let folder: ArticleFolder;
  let host: CoverageHost;
  const reports: ReloadReport[] = [];
  const deaths: unknown[] = [];

  const open = async (): Promise<CoverageHost> =>
    openCoverage({
      folder: folder.path,
      execArgv: THREAD_ARGUMENTS,
      tries: { first: 0, later: 0 },
      onReport: (report) => reports.push(report),
      onDeath: (error) => deaths.push(error),
    });
  const dayOf = async (): Promise<string> => {
    const { outcome } = await host.current().ask(QUESTION);
    return outcome.excerpts[0]?.text ?? outcome.outcome;
  };

  beforeAll(async () => {
    folder = makeArticleFolder({ Kessel: 'Monday', Orsley: 'Friday' });
    host = await open();
  });
  afterAll(async () => {
    await host.close();
    folder.remove();
  });

  it('answers from its thread with the version that the words come from', async () => {
    const coverage = host.current();
    expect(coverage.version).toMatch(/^[0-9a-f]{12}$/u);
    expect(coverage.articles.map(({ id }) => id)).toEqual(['Kessel', 'Orsley']);
    expect(coverage.counts).toMatchObject({ articles: 2, outlets: 1, passages: 4 });
    const turn = await coverage.ask(QUESTION);
    expect(turn.version).toBe(coverage.version);
    expect(turn.outcome.excerpts[0]?.text).toBe('The Kessel bridge opened on Monday.');
    const next = await coverage.ask('And the Orsley bridge?', { conversation: [turn] });
    expect(next.outcome.excerpts[0]?.text).toBe('The Orsley bridge opened on Friday.');
    expect((await coverage.factsOf('Kessel'))?.dates).toHaveLength(1);
    expect(await coverage.factsOf('nothing')).toBeNull();
    expect(coverage.articleOf('Orsley')?.headline).toBe('The Orsley bridge');
  });

  it('says that nothing changed, and keeps its thread', async () => {
    const { version } = host.current();
    expect(await host.reload()).toMatchObject({
      ...{ version, added: [], changed: [], removed: [], swapped: false, kept: null },
    });
    expect(await dayOf()).toContain('Monday');
  });

  it('names what was added, changed and removed, and answers from it', async () => {
    const before = host.current();
    folder.put('Kessel', 'Tuesday');
    folder.put('Brandvik', 'Sunday');
    folder.take('Orsley');
    const report = await host.reload();
    expect(report).toMatchObject({
      ...{ added: ['Brandvik'], changed: ['Kessel'], removed: ['Orsley'] },
      ...{ problems: [], swapped: true, kept: null, version: host.current().version },
    });
    expect(reports.at(-1)).toEqual(report);
    expect(await dayOf()).toContain('Tuesday');
    expect(host.current().version).not.toBe(before.version);
    await expect(before.ask(QUESTION)).rejects.toThrow('this version of the coverage is closed');
  });

  it('has the first version again when the change is taken back', async () => {
    const { version } = host.current();
    folder.put('Kessel', 'Wednesday');
    await host.reload();
    folder.put('Kessel', 'Tuesday');
    expect((await host.reload()).version).toBe(version);
  });

  it('lets work that has begun end on its version', async () => {
    await host.use(async (coverage) => {
      folder.put('Kessel', 'Thursday');
      await host.reload();
      const late = await coverage.ask(QUESTION);
      expect(late.version).toBe(coverage.version);
      expect(late.outcome.excerpts[0]?.text).toContain('Tuesday');
      expect(await dayOf()).toContain('Thursday');
    });
  });

  it('loads the rest where a file has a fault, and nothing where it is to be strict', async () => {
    const { version } = host.current();
    folder.put('Kessel', 'Saturday');
    folder.write('broken.md', BROKEN);
    const strict = await host.reload({ strict: true });
    expect(strict).toMatchObject({ swapped: false, kept: 'strict', changed: ['Kessel'] });
    expect(strict.problems[0]?.file).toBe(join(folder.path, 'broken.md'));
    expect(host.current().version).toBe(version);
    expect(await dayOf()).toContain('Thursday');

    expect(await host.reload()).toMatchObject({ swapped: true, kept: null });
    expect(host.current().problems).toHaveLength(1);
    expect(await dayOf()).toContain('Saturday');

    rmSync(join(folder.path, 'broken.md'));
    expect(await host.reload()).toMatchObject({ swapped: false, kept: null, problems: [] });
    expect(host.current().problems).toEqual([]);
  });

  it('shows what would be in force without putting it there', async () => {
    const { version } = host.current();
    const same = await host.preview();
    expect(same.coverage.version).toBe(version);
    await same.close();
    folder.put('Kessel', 'Sunday');
    const { coverage, report, close } = await host.preview();
    expect(report).toMatchObject({
      changed: ['Kessel'],
      swapped: false,
      version: coverage.version,
    });
    expect((await coverage.ask(QUESTION)).outcome.excerpts[0]?.text).toContain('Sunday');
    expect(await dayOf()).toContain('Saturday');
    expect(host.current().version).toBe(version);
    await close();
    await expect(coverage.ask(QUESTION)).rejects.toThrow('closed');
  });

  it('makes one reload of those asked for while one runs', async () => {
    const count = reports.length;
    const asked = [host.reload(), host.reload(), host.reload(), host.reload()];
    const [first, ...others] = await Promise.all(asked);
    expect(first).toMatchObject({ swapped: true });
    expect(others).toEqual([others[0], others[0], others[0]]);
    expect(reports.length - count).toBeLessThanOrEqual(2);
  });
});
