import { loadVersion, type LoadOptions } from '../../src/serving/load-version';
import type { ServedVersion } from '../../src/serving/served-version';
import type { Thread } from '../../src/serving/thread';
import { ThreadEnded } from '../../src/serving/thread';
import { createThreadPool, type ThreadPool } from '../../src/serving/thread-pool';
import { makeArticleFolder, type ArticleFolder } from '../support/article-folder';
import { THREAD_ARGUMENTS } from '../support/serving';

const QUESTION = 'When did the Kessel bridge open?';
const MONDAY = 'The Kessel bridge opened on Monday.';

jest.setTimeout(60_000);

describe('the thread of a version', () => {
  let folder: ArticleFolder;
  let served: ServedVersion;
  const pool = createThreadPool(
    { position: 'eager', archive: null, cache: null },
    () => 24,
    THREAD_ARGUMENTS,
  );
  const taken: Thread[] = [];
  const deaths: unknown[] = [];
  const threads: ThreadPool = {
    ...pool,
    take: () => {
      const thread = pool.take();
      taken.push(thread);
      return thread;
    },
  };
  const options = (): LoadOptions => ({
    folder: folder.path,
    threads,
    tries: 0,
    strict: false,
    mayBeEmpty: false,
    nowMs: Date.now,
    elsewhere: async () => Promise.reject(new Error('nothing is shown for a time here')),
    onDeath: (error) => deaths.push(error),
  });
  const answer = async (): Promise<string | undefined> =>
    (await served.coverage.ask(QUESTION)).outcome.excerpts[0]?.text;

  beforeAll(async () => {
    folder = makeArticleFolder({ Kessel: 'Monday' });
    const loaded = await loadVersion(options(), null);
    if (loaded.served === null) throw new Error('nothing was loaded');
    ({ served } = loaded);
  });
  afterAll(async () => {
    await pool.close();
    await served.retire();
    folder.remove();
  });

  it('is replaced when it dies, and asked again what it had not answered', async () => {
    const asked = [answer(), answer()];
    folder.put('Kessel', 'Tuesday');
    await taken.at(-1)?.end();
    // the version stays what it was, whatever the folder says by now
    expect(await Promise.all(asked)).toEqual([MONDAY, MONDAY]);
    expect(deaths).toHaveLength(1);
    expect(deaths[0]).toBeInstanceOf(ThreadEnded);
    expect(taken).toHaveLength(2);
  });

  it('is replaced also while nobody asks', async () => {
    const died = taken.at(-1);
    await died?.end();
    await died?.ended;
    expect(await answer()).toBe(MONDAY);
    expect(deaths).toHaveLength(2);
  });

  it('keeps the version of before when the next cannot be loaded', async () => {
    const broken = pool.take();
    await broken.end();
    const { served: next, report } = await loadVersion(
      { ...options(), threads: { ...pool, take: () => broken } },
      served,
    );
    expect(next).toBeNull();
    expect(report).toMatchObject({ kept: 'failed', version: served.coverage.version, changed: [] });
    expect(report.problems[0]?.file).toBe(folder.path);
    expect(report.problems[0]?.message).toMatch(/could not be loaded .*: the coverage of before/u);
    expect(await answer()).toBe(MONDAY);
  });

  it('makes the next version beside it where little is new, and answers from both', async () => {
    const small = makeArticleFolder({ Kessel: 'Monday', Orsley: 'Friday', Varda: 'Sunday' });
    const there = { ...options(), folder: small.path };
    const { served: first } = await loadVersion(there, null);
    const before = taken.length;
    small.put('Kessel', 'Tuesday');
    const { served: second, report } = await loadVersion(there, first);
    expect(report).toMatchObject({ changed: ['Kessel'], kept: null });
    expect(taken).toHaveLength(before);
    expect(await second?.thread()).toBe(await first?.thread());
    const says = async (version: ServedVersion | null): Promise<string | undefined> =>
      (await version?.coverage.ask(QUESTION))?.outcome.excerpts[0]?.text;
    expect(await says(second)).toBe('The Kessel bridge opened on Tuesday.');
    expect(await says(first)).toBe(MONDAY);
    await first?.retire();
    expect((await second?.thread())?.engines()).toBe(1);
    expect(await says(second)).toBe('The Kessel bridge opened on Tuesday.');
    // each of two versions of a thread that dies is replaced
    await (await second?.thread())?.end();
    expect(await says(second)).toBe('The Kessel bridge opened on Tuesday.');
    await second?.retire();
    small.remove();
  });

  it.each([
    ['most articles are new', { Kessel: 'Tuesday', Orsley: 'Monday' }],
    ['a new one is long', { Varda: `Monday${' again'.repeat(8000)}` }],
  ])('leaves it alone where %s', async (_, edits) => {
    const small = makeArticleFolder({ Kessel: 'Monday', Orsley: 'Friday', Varda: 'Sunday' });
    const there = { ...options(), folder: small.path };
    const { served: first } = await loadVersion(there, null);
    for (const [id, day] of Object.entries(edits)) small.put(id, day);
    const { served: second } = await loadVersion(there, first);
    expect(second).not.toBeNull();
    expect(await second?.thread()).not.toBe(await first?.thread());
    await Promise.all([first?.retire(), second?.retire()]);
    small.remove();
  });

  it('fails the first load where it cannot be started', async () => {
    const broken = pool.take();
    await broken.end();
    await expect(
      loadVersion({ ...options(), threads: { ...pool, take: () => broken } }, null),
    ).rejects.toBeInstanceOf(ThreadEnded);
  });

  it('is kept for the next version once it is no longer needed', async () => {
    const spare = pool.take();
    await pool.give(spare);
    expect(pool.take()).toBe(spare);
    await pool.give(spare);
    await spare.end();
    await spare.ended;
    const next = pool.take();
    expect(next).not.toBe(spare);
    await next.end();
  });
});
