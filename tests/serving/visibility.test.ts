import { openCoverage, type CoverageHost } from '../../src/serving/coverage-host';
import { SYSTEM_CLOCK } from '../../src/serving/clock';
import { makeArticleFolder, type ArticleFolder } from '../support/article-folder';
import { THREAD_ARGUMENTS } from '../support/serving';
import { setClock, type SetClock } from '../support/set-clock';

const NOON = Date.UTC(2021, 2, 5, 12);
const HOUR = 3_600_000;
const KESSEL = 'When did the Kessel bridge open?';
const ORSLEY = 'When did the Orsley baths open?';

// threads start slowly on a busy machine; nothing here is measured
jest.setTimeout(60_000);

describe('a coverage whose articles are shown for a time', () => {
  let folder: ArticleFolder;
  let clock: SetClock;
  let host: CoverageHost;
  const swaps: string[] = [];

  const decide = (id: string, day: string, lines: string): void => {
    folder.write(
      `${id}.md`,
      `---\nheadline: The ${id} baths\npublisher: Post\n${lines}\n---\n\nThe ${id} baths opened on ${day}.\n`,
    );
  };
  const ids = (): string[] => host.current().articles.map(({ id }) => id);
  const answer = async (question: string): Promise<string> =>
    host.use(async (coverage) => {
      const { outcome } = await coverage.ask(question);
      return outcome.excerpts[0]?.text ?? outcome.outcome;
    });
  /** Everything a coverage says of itself and of its articles, in one text. */
  const everything = async (): Promise<string> =>
    host.use(async (coverage) =>
      JSON.stringify([
        coverage.articles,
        coverage.counts,
        await coverage.ask(ORSLEY),
        await coverage.explain(ORSLEY),
        await coverage.check('“The bridge opened on a day.”'),
        await coverage.examples({ most: 50 }),
        await coverage.topics({ typed: '', most: 50 }),
        await coverage.articlesLike({ typed: '', most: 50 }),
        await coverage.dated(null),
        await coverage.factsOf('Orsley'),
      ]),
    );

  beforeEach(async () => {
    swaps.length = 0;
    clock = setClock(NOON);
    folder = makeArticleFolder({ Kessel: 'Monday' });
    decide(
      'Orsley',
      'Friday',
      'embargoedUntil: 2021-03-05T13:00:00Z\nexpires: 2021-03-05T14:00:00Z',
    );
    decide('Brandvik', 'Sunday', 'status: withheld');
    host = await openCoverage({
      folder: folder.path,
      execArgv: THREAD_ARGUMENTS,
      tries: { first: 0, later: 0 },
      clock,
    });
    host.onSwap(({ version }) => swaps.push(version));
  });
  afterEach(async () => {
    await host.close();
    folder.remove();
  });

  it('says nothing of one that is embargoed or withheld, but to editors', async () => {
    expect(ids()).toEqual(['Kessel']);
    expect(host.current().held.map(({ id }) => id)).toEqual(['Brandvik', 'Orsley']);
    expect(host.current().counts).toMatchObject({ articles: 1, passages: 2 });
    expect(host.current().articleOf('Orsley')).toBeNull();
    expect(/Orsley baths opened|Friday|Brandvik/u.exec(await everything())?.[0]).toBeUndefined();
    expect(await answer(ORSLEY)).toBe('not-covered');
  });

  it('shows it from the moment on at which its embargo ends, until it expires, without a reload', async () => {
    clock.set(NOON + HOUR - 1);
    expect(await answer(ORSLEY)).toBe('not-covered');
    clock.set(NOON + HOUR);
    expect(await answer(ORSLEY)).toBe('The Orsley baths opened on Friday.');
    expect(ids()).toEqual(['Kessel', 'Orsley']);
    clock.set(NOON + 2 * HOUR - 1);
    expect(await answer(ORSLEY)).toBe('The Orsley baths opened on Friday.');
    clock.set(NOON + 2 * HOUR);
    expect(ids()).toEqual(['Kessel']);
    expect(host.current().articleOf('Orsley')).toBeNull();
    expect(await answer(ORSLEY)).toBe('not-covered');
    expect(/Orsley baths opened|Friday/u.exec(await everything())?.[0]).toBeUndefined();
    expect(await answer(KESSEL)).toContain('Monday');
  });

  it('goes by the clock and not by a timer, also where the clock is put back', async () => {
    clock.set(NOON + HOUR, { wakes: false });
    expect(await answer(ORSLEY)).toContain('Friday');
    clock.set(NOON, { wakes: false });
    expect(ids()).toEqual(['Kessel']);
    expect(/Orsley baths opened|Friday/u.exec(await everything())?.[0]).toBeUndefined();
    clock.set(NOON + 3 * HOUR, { wakes: false });
    expect(await answer(ORSLEY)).toBe('not-covered');
  });

  it('asks the version of now where an older one is still held, or a moment passes meanwhile', async () => {
    clock.set(NOON + HOUR);
    await host.use(async (old) => {
      expect((await old.ask(ORSLEY)).outcome.outcome).toBe('answered');
      clock.set(NOON + 2 * HOUR);
      expect((await old.ask(ORSLEY)).outcome.outcome).toBe('not-covered');
      expect(old.articles.map(({ id }) => id)).toEqual(['Kessel']);
    });
    clock.set(NOON + HOUR);
    const coverage = await host.use(async (now) => Promise.resolve(now));
    const asked = coverage.ask(ORSLEY);
    clock.set(NOON + 2 * HOUR, { wakes: false });
    expect((await asked).outcome.outcome).toBe('not-covered');
  });

  it('lends nothing of an article that is no longer shown to a follow-up', async () => {
    clock.set(NOON + HOUR);
    const turn = await host.use(async (coverage) => coverage.ask(ORSLEY));
    clock.set(NOON + 2 * HOUR);
    const next = await host.use(async (coverage) =>
      coverage.ask('And when did it close?', { conversation: [turn] }),
    );
    expect(JSON.stringify(next.outcome)).not.toMatch(/Orsley|Friday/u);
  });

  it('has one that was taken back among none but those, and tells its retraction', async () => {
    decide('Orsley', 'Friday', 'status: retracted\nembargoedUntil: 2021-03-05T13:00:00Z');
    await host.reload();
    expect(host.current().retracted).toEqual([]);
    clock.set(NOON + HOUR);
    expect(await answer(ORSLEY)).toBe('not-covered');
    expect(ids()).toEqual(['Kessel']);
    expect(host.current().retracted.map(({ id }) => id)).toEqual(['Orsley']);
    expect(host.current().counts.articles).toBe(1);
    const { outcome } = await host.current().ask(ORSLEY);
    expect(outcome.retractions).toMatchObject([
      { article: 'Orsley', headline: 'The Orsley baths' },
    ]);
    expect(/Friday/u.exec(await everything())).toBeNull();
  });

  it('makes a version of its own at each change, told to listeners once', async () => {
    const versions = [host.current().version];
    clock.set(NOON + HOUR);
    await answer(ORSLEY);
    versions.push(host.current().version);
    clock.set(NOON + 2 * HOUR);
    await answer(ORSLEY);
    versions.push(host.current().version);
    expect(new Set(versions).size).toBe(2);
    expect(swaps).toEqual(versions.slice(1));
    // the same is held back before and after
    expect(versions[2]).toBe(versions[0]);
  });

  it('wakes by itself when something else is to be shown', async () => {
    const swapped = new Promise<readonly string[]>((resolve) => {
      host.onSwap(({ articles }) => {
        resolve(articles.map(({ id }) => id));
      });
    });
    clock.set(NOON + HOUR);
    expect(await swapped).toEqual(['Kessel', 'Orsley']);
  });

  it('keeps to the moment when the folder is loaded again, and reports no word of what is held back', async () => {
    decide('Holm', 'Tuesday', 'embargoedUntil: 2021-03-06');
    const { version } = host.current();
    const report = await host.reload();
    expect(report).toMatchObject({ swapped: true, added: [], changed: [], removed: [] });
    expect(host.current().version).not.toBe(version);
    expect(host.current().held.map(({ id }) => id)).toEqual(['Brandvik', 'Holm', 'Orsley']);
    decide('Kessel', 'Monday', 'status: withheld');
    expect(await host.reload()).toMatchObject({ removed: ['Kessel'] });
    expect(ids()).toEqual([]);
    const { report: previewed, close } = await host.preview();
    expect(previewed.added).toEqual([]);
    await close();
  });
});

describe('the clock of the machine', () => {
  it('wakes at a moment, and not after it was stopped', async () => {
    const acted: string[] = [];
    SYSTEM_CLOCK.wake(SYSTEM_CLOCK.nowMs() + 1, () => acted.push('stopped'))();
    await new Promise<void>((resolve) => {
      const anchor = setTimeout(resolve, 10_000);
      SYSTEM_CLOCK.wake(SYSTEM_CLOCK.nowMs() + 5, () => {
        clearTimeout(anchor);
        acted.push('woken');
        resolve();
      });
    });
    expect(acted).toEqual(['woken']);
  });
});
