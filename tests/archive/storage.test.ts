import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openArchive } from '../../src/archive/archive-reader';
import { openTables } from '../../src/archive/archive-tables';
import { checkArchive } from '../../src/archive/check-archive';
import { openStorage } from '../../src/archive/object-storage';
import { publish } from '../../src/archive/publish';
import { storageAddressOf } from '../../src/archive/storage-address';
import { GONE_MS, lockStorage } from '../../src/archive/storage-lock';
import { watchPublications } from '../../src/archive/watch-publications';
import { ownerHere } from '../../src/archive/writer-lock';
import {
  buildArchive,
  compactArchive,
  editArchive,
  publicationsOf,
  undoArchive,
} from '../../src/archive/write-archive';
import { CoverageUnreachable } from '../../src/core/retrieval/retriever';
import { readArticles } from '../../src/knowledge/read-articles';
import { askArchive, putsOf } from '../support/archives';
import { FERRY } from '../support/articles';
import { TYPESCRIPT_HOOK } from '../support/bot-process';
import { engineOf, sharedEnglish } from '../support/coverage';
import { startStorage, type TestStorage } from '../support/s3';
import { describeStorage } from '../support/storages';
import { temporaryFolders } from '../support/temporary';

jest.setTimeout(60_000);

const newFolder = temporaryFolders();
const OPTIONS = { english: sharedEnglish };
const { articles } = readArticles('knowledge');
const SOLD = 'Who was the old ferry sold to?';

describeStorage('an archive in storage that machines share', () => {
  let storage: TestStorage;
  let name = '';
  let made = 0;
  const before = { ...process.env };
  beforeAll(async () => {
    storage = await startStorage(newFolder());
  });
  beforeEach(() => {
    name = `s3://news/archives/of-${(made += 1)}`;
    Object.assign(process.env, storage.environment);
    storage.setAway(false);
    storage.setObeying(true);
    storage.setAhead(0);
  });
  afterAll(async () => {
    for (const each of Object.keys(storage.environment)) process.env[each] = before[each] ?? '';
    await storage.close();
  });

  const objects = (): ReturnType<typeof openStorage> =>
    openStorage(name, storageAddressOf(name, storage.environment));
  const addFerry = { did: 'add', puts: putsOf([FERRY]), drops: [] } as const;
  const holdsFerry = async (reader: Awaited<ReturnType<typeof openArchive>>): Promise<boolean> =>
    (await askArchive(reader, SOLD)).outcome.excerpts.some(({ article }) => article === 'ferry');

  it('answers, is changed, undone, compacted and checked as one in a folder is', async () => {
    await expect(openArchive(name)).rejects.toThrow(/there is no archive in s3:.*build makes one/u);
    expect(await publicationsOf(name)).toBeNull();
    await buildArchive(name, putsOf(articles), OPTIONS);
    const reader = await openArchive(name);
    const engine = engineOf(articles);
    for (const question of ['Who led the inquiry?', 'What did Scarlatoiu say?', 'hello']) {
      const { outcome } = await askArchive(reader, question);
      expect(outcome.excerpts).toEqual(engine.ask(question).outcome.excerpts);
    }
    await editArchive(name, addFerry, OPTIONS);
    expect(await holdsFerry(reader)).toBe(false);
    expect(await reader.follow()).toBe(true);
    expect(await holdsFerry(reader)).toBe(true);
    await undoArchive(name);
    await reader.follow();
    expect(await holdsFerry(reader)).toBe(false);
    await editArchive(name, addFerry, OPTIONS);
    await compactArchive(name, 0);
    expect(await checkArchive(name)).toEqual([]);
    expect((await publicationsOf(name))?.map(({ did }) => did)).toEqual([
      ...['build', 'add', 'undo', 'add', 'compact'],
    ]);
    expect(await holdsFerry(await openArchive(name))).toBe(true);
  });

  it('tells others of a publication for one request a look', async () => {
    await buildArchive(name, putsOf([FERRY]), OPTIONS);
    const watch = await watchPublications(name);
    const first = await watch.version();
    const { length } = storage.asked;
    expect(await watch.version()).toBe(first);
    expect(storage.asked.length - length).toBe(1);
    await buildArchive(name, putsOf(articles), OPTIONS);
    expect(await watch.version()).not.toBe(first);
  });

  describe('has one writer at a time', () => {
    const elsewhere = { process: 7, host: 'press-2', machine: 'press-2 of another boot' };
    const held = (owner: object): string =>
      JSON.stringify({ ...ownerHere(), token: 'theirs', turn: 1, isFree: false, ...owner });

    it('and tells a second one who writes, and when it counts as gone', async () => {
      await objects().write('writer.lock', held(elsewhere), null);
      await expect(buildArchive(name, putsOf([FERRY]), OPTIONS)).rejects.toThrow(
        /process 7 on press-2 is writing to the archive in s3:.* seconds ago: wait.*gone after 120 seconds/u,
      );
      expect(await openTables(name)).toBeNull();
    });

    it.each([
      ['has given it back', { ...elsewhere, isFree: true }, 0],
      ['was a process of this machine and runs no more', { process: 99_999_999 }, 0],
      ['has not said for long that it is there', elsewhere, GONE_MS + 1000],
    ])('and takes over from one that %s', async (_, owner, ahead) => {
      await objects().write('writer.lock', held(owner), null);
      storage.setAhead(ahead);
      await buildArchive(name, putsOf([FERRY]), OPTIONS);
      expect((await publicationsOf(name))?.length).toBe(1);
      expect(JSON.parse((await objects().read('writer.lock'))?.text ?? '')).toMatchObject({
        isFree: true,
      });
    });

    it.each([
      ['is no JSON', 'not JSON'],
      ['is no object', 'null'],
      ['names no process', held({ process: 0 })],
      ['names no machine', held({ host: '\u001b[2J' })],
    ])('and takes over what no writer wrote once it is old: one that %s', async (_, text) => {
      await objects().write('writer.lock', text, null);
      await expect(undoArchive(name)).rejects.toThrow(/another program is writing/u);
      storage.setAhead(GONE_MS + 1000);
      await expect(undoArchive(name)).rejects.toThrow(/nothing to undo/u);
    });

    it('of two that come at the same time', async () => {
      const both = await Promise.allSettled([
        lockStorage(name, objects()),
        lockStorage(name, objects()),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      for (const each of both) if (each.status === 'fulfilled') await each.value.release();
    });

    it('and makes nothing public for one that was taken for gone', async () => {
      await buildArchive(name, putsOf([FERRY]), OPTIONS);
      const late = await lockStorage(name, objects());
      await late.confirm();
      storage.setAhead(GONE_MS + 1000);
      const next = await lockStorage(name, objects());
      const [last] = (await publicationsOf(name)) ?? [];
      const archive = await openTables(name);
      if (!last || !archive) throw new Error('there is no archive');
      await expect(publish({ ...archive, lock: late }, last)).rejects.toThrow(
        /another process took over.*nothing was made public/u,
      );
      await late.release();
      await next.confirm();
      expect((await publicationsOf(name))?.length).toBe(1);
      await next.release();
    });

    it('and refuses storage that overwrites what it was asked not to', async () => {
      storage.setObeying(false);
      await expect(buildArchive(name, putsOf([FERRY]), OPTIONS)).rejects.toThrow(
        /overwrites what it was asked not to.*conditional writes/u,
      );
      expect(await openTables(name)).toBeNull();
      storage.setObeying(true);
      await buildArchive(name, putsOf([FERRY]), OPTIONS);
    });
  });

  it.each([
    [
      'a key that is not known',
      { AWS_ACCESS_KEY_ID: 'OTHER' },
      'InvalidAccessKeyId',
      'AWS_ACCESS_KEY_ID and',
    ],
    [
      'a wrong secret',
      { AWS_SECRET_ACCESS_KEY: 'OTHER' },
      'SignatureDoesNotMatch',
      'AWS_ACCESS_KEY_ID and',
    ],
    [
      'an address where nothing listens',
      { AWS_ENDPOINT: 'http://127.0.0.1:9' },
      'did not answer',
      'AWS_ENDPOINT',
    ],
  ])('names the cure for %s, to readers and writers', async (_, settings, said, cure) => {
    Object.assign(process.env, settings);
    const build = async (): Promise<unknown> => buildArchive(name, putsOf([FERRY]), OPTIONS);
    for (const work of [async () => openArchive(name), build]) {
      const fault: unknown = await work().catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(CoverageUnreachable);
      const { message } = fault as Error;
      expect(message).toContain(name);
      expect(message).toContain(said);
      expect(message.split('Mend: ')[1]).toContain(cure);
      expect(message).not.toContain('OTHER');
    }
  });

  it('tells what is wrong in one line of a terminal, without any of the engine', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', TYPESCRIPT_HOOK, join(__dirname, '../../src/archive-command.ts'), 'status'],
      {
        encoding: 'utf8',
        env: {
          ...{ PATH: process.env['PATH'], ARCHIVE: name },
          ...{ ...storage.environment, AWS_ENDPOINT: 'http://127.0.0.1:9' },
        },
      },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^verbatim: the archive in s3:[^\n]*did not answer\. Mend: [^\n]*\n$/u);
  });

  it('names the cure for a bucket that is not there', async () => {
    const missing = 's3://other-news/archive';
    await expect(openArchive(missing)).rejects.toThrow(/NoSuchBucket\. Mend: make the bucket/u);
    await expect(buildArchive(missing, putsOf([FERRY]), OPTIONS)).rejects.toThrow(
      /NoSuchBucket\. Mend: make the bucket/u,
    );
  });

  it('is whole where it vanished in the middle of a build, which goes on where it was', async () => {
    await buildArchive(name, putsOf([FERRY]), OPTIONS);
    const stopping = {
      ...OPTIONS,
      batch: 1,
      onProgress: (done: number) => {
        storage.setAway(done > 1);
      },
    };
    const copies = articles.map((article) => ({ ...article, id: `${article.id}-copy` }));
    const all = [...articles, ...copies, FERRY];
    await expect(buildArchive(name, putsOf(all), stopping)).rejects.toThrow(CoverageUnreachable);
    storage.setAway(false);
    expect(await checkArchive(name)).toEqual([]);
    expect((await publicationsOf(name))?.length).toBe(1);
    // nobody could be told that the lock was given back, and this process still runs
    await expect(buildArchive(name, putsOf(all), OPTIONS)).rejects.toThrow(/is writing/u);
    storage.setAhead(GONE_MS + 1000);
    const read: number[] = [];
    await buildArchive(name, putsOf(all), { ...OPTIONS, onProgress: (_, of) => read.push(of) });
    expect(read.at(-1)).toBeLessThan(all.length - 1);
    expect(await checkArchive(name)).toEqual([]);
  });

  it('tells that it vanished in the middle of a question, and answers the next when it is back', async () => {
    await buildArchive(name, putsOf([...articles, FERRY]), OPTIONS);
    const reader = await openArchive(name);
    storage.setAway(true);
    await expect(askArchive(reader, SOLD)).rejects.toThrow(CoverageUnreachable);
    await expect(reader.follow()).rejects.toThrow(
      /the storage did not answer\. Mend: .*as soon as/u,
    );
    storage.setAway(false);
    expect(await holdsFerry(reader)).toBe(true);
    expect(await reader.follow()).toBe(false);
  });
});
