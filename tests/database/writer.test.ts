import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUnkept, tellUnkept } from '../../src/database/unkept';
import { createWriter, type Writer } from '../../src/database/writer';
import type { Writing } from '../../src/database/writings';
import { unkeptLines } from '../../src/replies/wording';
import { TYPESCRIPT_HOOK } from '../support/bot-process';
import { opened } from '../support/database';
import { describeDatabases } from '../support/databases';
import { THREAD_ARGUMENTS } from '../support/serving';
import { temporaryFolders } from '../support/temporary';

// Each statement is a way to the server and back; nothing here is measured.
jest.setTimeout(60_000);

const newFolder = temporaryFolders();
const IN_USE = /: is in use by another process: try again in a moment$/u;

const gap = (question: string): Writing => ({
  kind: 'gap',
  gap: { atMs: 1, question, missing: [], tellable: [], reason: 'no-match', personKey: 'ann' },
});
const RATING: Writing = {
  kind: 'feedback',
  feedback: {
    ...{ atMs: 1, verdict: 'down', articleId: 'a', passage: 0, reason: null },
    questionHash: 'h',
    personKey: 'ann',
  },
};

/** A writer whose clock the test moves, on a database that somebody else may hold. */
function startOn(path: string) {
  opened(path).close();
  const clock = { ms: 0 };
  const drops: { dropped: number; total: number; fault: string }[] = [];
  const anew: string[] = [];
  const writer = createWriter({
    path,
    execArgv: THREAD_ARGUMENTS,
    now: () => clock.ms,
    onDropped: (told) => drops.push(told),
    onAnew: (line) => anew.push(line),
  });
  return { path, clock, drops, anew, writer };
}

/** Waits for what the thread does; a test that waits in vain is ended by its time. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const questionsIn = (path: string): number => {
  const database = opened(path);
  const [first] = database.gaps.list({ sinceMs: 0, limit: 1 });
  database.close();
  return first?.asked ?? 0;
};

/** Whether the thread has tried in vain by now. */
const isStuck = (writer: Writer) => (): boolean => writer.unkept().waiting > 0;

describeDatabases('what writes in a thread of its own', (kind) => {
  const start = async () => startOn(await kind.newDatabase());

  it('keeps all that came while another process held the database, once it lets go', async () => {
    const { path, writer, drops } = await start();
    const letGo = await kind.hold(path);
    for (let at = 0; at < 600; at += 1) writer.keep(gap('Who?'));
    await until(isStuck(writer));
    // what is kept on a server is told in the log alone
    if (!kind.isServer) await until(() => readUnkept(path).waiting > 0);
    await letGo();
    await writer.close();
    expect(writer.unkept()).toEqual({ waiting: 0, dropped: 0 });
    expect(readUnkept(path)).toEqual({ waiting: 0, dropped: 0 });
    expect([questionsIn(path), drops]).toEqual([600, []]);
  });

  it('drops and counts what waited for two minutes, and tells it once a minute at most', async () => {
    const { path, clock, writer, drops } = await start();
    const letGo = await kind.hold(path);
    for (let at = 0; at < 3; at += 1) writer.keep(gap('Who?'));
    await until(isStuck(writer));
    clock.ms = 120_000;
    await until(() => drops.length > 0);
    expect(drops).toEqual([{ dropped: 3, total: 3, fault: expect.stringMatching(IN_USE) }]);
    writer.keep(gap('Who else?'));
    clock.ms = 150_000;
    await until(isStuck(writer));
    clock.ms = 270_000;
    await until(() => drops.length > 1);
    expect(drops[1]).toMatchObject({ dropped: 1, total: 4 });
    if (!kind.isServer) await until(() => readUnkept(path).dropped === 4);
    await letGo();
    await writer.close();
    expect(questionsIn(path)).toBe(0);
  });

  it('keeps at most 2000 waiting', async () => {
    const { path, writer, drops } = await start();
    const letGo = await kind.hold(path);
    writer.keep(gap('Who?'));
    await until(isStuck(writer));
    for (let at = 0; at < 2_100; at += 1) writer.keep(gap('Who?'));
    expect(writer.unkept().dropped).toBeGreaterThanOrEqual(100);
    const { dropped } = writer.unkept();
    await letGo();
    await writer.close();
    expect(drops.at(-1)?.total).toBe(dropped);
    expect(questionsIn(path)).toBe(2_101 - dropped);
  });

  it('tells who waits that it cannot be written now, and writes nothing of it later', async () => {
    const { path, clock, writer } = await start();
    const letGo = await kind.hold(path);
    const told = writer.write(RATING);
    await until(isStuck(writer));
    clock.ms = 1001;
    expect(await told).toMatch(IN_USE);
    expect(writer.unkept()).toEqual({ waiting: 0, dropped: 0 });
    await letGo();
    expect(await writer.write(RATING)).toBeNull();
    await writer.close();
    const database = opened(path);
    expect(database.feedback.counts()).toEqual({ up: 0, down: 1 });
    database.close();
  });

  it('ends in two seconds while the database is held, and tells what was lost', async () => {
    const { path, writer, drops } = await start();
    const letGo = await kind.hold(path);
    writer.keep(gap('Who?'));
    await until(isStuck(writer));
    await writer.close();
    expect(drops).toMatchObject([{ dropped: 1, total: 1 }]);
    await letGo();
  });

  it('does not let one that cannot be written take the others along', async () => {
    const { path, writer } = await start();
    const impossible = { ...gap('x'), gap: { atMs: NaN, question: 'x', missing: [], reason: 'r' } };
    const faults = await Promise.all([
      writer.write(gap('Who?')),
      writer.write(impossible as unknown as Writing),
      writer.write(gap('Who?')),
    ]);
    expect(faults).toEqual([
      null,
      expect.stringMatching(/^[^\n]*(?:verbatim\.db|test_\d+): [^\n]+$/u),
      null,
    ]);
    await writer.close();
    expect(questionsIn(path)).toBe(2);
  });

  it('keeps no process running that has nothing else to do', async () => {
    const path = await kind.newDatabase();
    const script = `
      const { createWriter } = require(${JSON.stringify(join(__dirname, '../../src/database/writer.ts'))});
      const { openDatabase } = require(${JSON.stringify(join(__dirname, '../../src/database/open-database.ts'))});
      const path = ${JSON.stringify(path)};
      const { database } = openDatabase(path);
      const nothing = () => undefined;
      const writer = createWriter({ path, now: () => 0, onDropped: nothing, onAnew: nothing });
      const timer = setInterval(nothing, 1000);
      writer.write(${JSON.stringify(gap('Who?'))}).then((fault) => {
        clearInterval(timer);
        console.log(fault, database.gaps.list({ sinceMs: 0, limit: 1 }).length);
      });`;
    const hook = ['--require', TYPESCRIPT_HOOK, '-e', script];
    const ran = execFileSync(process.execPath, hook, { encoding: 'utf8', timeout: 30_000 });
    expect(ran).toBe('null 1\n');
  });
});

describe('what writes into a file', () => {
  it('makes a file anew that was taken away, tells it, and goes on', async () => {
    const { path, writer, anew } = startOn(join(newFolder(), 'verbatim.db'));
    expect(await writer.write(gap('Who?'))).toBeNull();
    rmSync(path);
    expect(await writer.write(gap('Who?'))).toBeNull();
    expect(anew).toEqual([expect.stringMatching(/verbatim\.db: was taken away while/u)]);
    expect(await writer.check()).toEqual([]);
    await writer.close();
    expect(questionsIn(path)).toBe(1);
  });
});

describe('what could not be kept, as other processes see it', () => {
  it.each([
    ['nothing', undefined],
    ['no JSON', 'x'],
    ['null', 'null'],
    ['no counts', '{"waiting":"9","dropped":-1}'],
  ])('is nothing where the file holds %s', (_, text) => {
    const path = join(newFolder(), 'verbatim.db');
    if (text !== undefined) writeFileSync(`${path}-unkept`, text);
    expect(readUnkept(path)).toEqual({ waiting: 0, dropped: 0 });
  });

  it('is told in lines of the status', () => {
    const path = join(newFolder(), 'verbatim.db');
    tellUnkept(path, { waiting: 1, dropped: 12 });
    expect(unkeptLines(readUnkept(path))).toEqual([
      '1 question waiting to be kept until the database can be written',
      '12 questions not kept since the bot started, as the database could not be written',
    ]);
    tellUnkept(path, { waiting: 0, dropped: 0 });
    expect(unkeptLines(readUnkept(path))).toEqual([]);
  });
});
