import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { attempt } from '../../src/database/database-fault';
import type { News } from '../../src/database/connection';
import { connect } from '../../src/database/libsql-door';
import { MIGRATIONS } from '../../src/database/migrations';
import { openDatabase } from '../../src/database/open-database';
import { dbCheck } from '../../src/shell/db-check';
import type { Shell } from '../../src/shell/shell';
import { faultOfOpening, opened } from '../support/database';
import { describeServer } from '../support/databases';
import { GUARDED } from '../support/postgres';
import { THREAD_ARGUMENTS } from '../support/serving';
import { temporaryFolders } from '../support/temporary';

const ONE = { atMs: 1, who: '1', action: 'add', subject: 'a.md', result: 'done' };
const newFolder = temporaryFolders();
const OPTIONS = { execArgv: THREAD_ARGUMENTS };

// Servers and threads start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

/** Waits for what other threads do; a test that waits in vain is ended by its time. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describeServer('a database on a server', (server) => {
  it('keeps what a file keeps in tables of its own schema, and finds it again', async () => {
    const address = await server().newDatabase();
    await server().run(address, 'CREATE TABLE audit (another TEXT)');
    const first = opened(address);
    first.auditLog.record(ONE);
    first.close();
    const second = opened(address);
    expect(second.auditLog.latest(2)).toEqual([{ id: 1, ...ONE }]);
    expect(second.check()).toEqual([]);
    expect(second.path).toMatch(/^postgres:\/\/%2F[^:?]+:5432\/test_\d+$/u);
    second.close();
    expect(await server().run(address, 'SELECT * FROM public.audit')).toEqual([]);
  });

  it('has the tables of a file, with the same columns that may be empty or not', async () => {
    const address = await server().newDatabase();
    opened(address).close();
    const path = join(newFolder(), 'verbatim.db');
    opened(path).close();
    const inServer = await server().run(
      address,
      `SELECT table_name AS "table", column_name AS name, is_nullable = 'NO' AS needed FROM information_schema.columns
       WHERE table_schema = 'verbatim' AND table_name <> 'migrated'`,
    );
    const file = connect(path);
    const inFile = file.rows(
      `SELECT t.name AS "table", c.name AS name, c."notnull" OR c.pk > 0 AS needed
       FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'`,
    );
    file.close();
    const lines = (rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
      rows.map((row) => `${row['table']}.${row['name']} ${Boolean(row['needed'])}`).sort();
    expect(lines(inServer)).toEqual(lines(inFile));
    expect(inFile.length).toBeGreaterThan(50);
  });

  it('is sound for db-check, which names it without its secrets', async () => {
    const printed: string[] = [];
    const address = new URL(await server().newDatabase());
    address.password = 'hunter2';
    const database = opened(address.href);
    const shell = {
      place: { folder: '', database: { database } },
      print: (lines: readonly string[]) => printed.push(...lines),
      complain: (lines: readonly string[]) => printed.push(...lines),
    } as unknown as Shell;
    expect(await dbCheck.run({ options: new Map(), operands: [] }, shell)).toBe(0);
    expect(printed).toEqual([expect.stringMatching(/^postgres:\/\/%2F[^?@]+\/test_\d+: sound$/u)]);
    database.close();
  });

  it('does a migration whole or not at all', async () => {
    const address = await server().newDatabase();
    opened(address).close();
    // as an earlier program had left it, with something in the way of the last step
    await server().run(
      address,
      `UPDATE verbatim.migrated SET steps = ${MIGRATIONS.length - 1}; ` +
        'ALTER TABLE verbatim.guild_settings DROP COLUMN can_follow; CREATE INDEX in_the_way ON verbatim.audit (id)',
    );
    await server().run(
      address,
      'ALTER INDEX verbatim.followed_user RENAME TO another; DROP TABLE verbatim.followed',
    );
    await server().run(address, 'ALTER INDEX verbatim.in_the_way RENAME TO followed_user');
    expect(faultOfOpening(address, OPTIONS)).toMatch(
      /test_\d+: holds a schema "verbatim" of another/u,
    );
    expect(await server().run(address, "SELECT to_regclass('verbatim.followed') AS found")).toEqual(
      [{ found: null }],
    );
    await server().run(address, 'DROP INDEX verbatim.followed_user');
    const database = opened(address);
    expect(database.follows.all('bot')).toEqual([]);
    database.close();
  });

  it('is left as it is where a newer program made it, or another one has the schema', async () => {
    const address = await server().newDatabase();
    opened(address).close();
    await server().run(address, `UPDATE verbatim.migrated SET steps = ${MIGRATIONS.length + 1}`);
    expect(faultOfOpening(address)).toMatch(
      new RegExp(`test_\\d+: is of version ${MIGRATIONS.length + 1}, this program knows`, 'u'),
    );
    const foreign = await server().newDatabase();
    await server().run(foreign, 'CREATE SCHEMA verbatim; CREATE TABLE verbatim.audit (a TEXT)');
    expect(faultOfOpening(foreign)).toMatch(/holds a schema "verbatim" of another program/u);
    expect(await server().run(foreign, 'SELECT * FROM verbatim.audit')).toEqual([]);
  });

  it.each([
    [
      'a database that is not there',
      '/nowhere?',
      /nowhere: is no database of this server: make it/u,
    ],
    ['a user who may not make tables', '/RIGHTS?', /: may not be used by this user: GRANT CREATE/u],
    ['a wrong password', '/GUARDED?', /: refuses user and password: check both/u],
    [
      'a user whom the server does not know',
      '/UNKNOWN?',
      /: refuses user and password: check both/u,
    ],
  ])('tells of %s in one line with the cure', async (_case, change, words) => {
    const address = new URL(await server().newDatabase());
    if (change === '/nowhere?') address.pathname = '/nowhere';
    if (change === '/RIGHTS?') {
      await server().run(address.href, 'CREATE ROLE guest LOGIN');
      address.username = 'guest';
    }
    if (change === '/UNKNOWN?') address.username = 'nobody-here';
    if (change === '/GUARDED?') address.username = GUARDED.user;
    address.password = 'hunter2';
    const fault = faultOfOpening(address.href);
    expect(fault).toMatch(words);
    expect(fault).not.toMatch(/hunter2|\n/u);
  });

  it('takes a password of whatever letters', async () => {
    const address = new URL(await server().newDatabase());
    address.username = GUARDED.user;
    address.password = encodeURIComponent(GUARDED.password);
    const database = opened(address.href);
    expect(database.check()).toEqual([]);
    database.close();
  });

  it('goes on by itself after the server was away, and says so once each time', async () => {
    const address = await server().newDatabase();
    const told: (string | null)[] = [];
    const database = opened(address, { onAway: (fault) => told.push(fault) });
    database.auditLog.record(ONE);
    await server().kill();
    await until(() => told.length === 1);
    const begun = performance.now();
    for (let at = 0; at < 20; at += 1) {
      expect(attempt(() => database.auditLog.latest(1))).toEqual({
        fault: expect.stringMatching(/test_\d+: (?:has ended the connection|cannot be reached): /u),
      });
    }
    // nobody waits for a server that is known to be away
    expect(performance.now() - begun).toBeLessThan(1000);
    await server().start();
    await until(() => told.length > 1);
    expect(told).toEqual([expect.stringMatching(/^[^\n]+: [^\n]+$/u), null]);
    database.auditLog.record({ ...ONE, result: 'later' });
    expect(database.auditLog.latest(9).map(({ result }) => result)).toEqual(['later', 'done']);
    database.close();
  });

  it('is there, once it can be reached, for who started before it', async () => {
    const address = await server().newDatabase();
    await server().kill();
    const told: (string | null)[] = [];
    const result = openDatabase(address, { ...OPTIONS, onAway: (fault) => told.push(fault) });
    expect(result).toMatchObject({
      away: expect.stringMatching(/: cannot be reached: check that/u),
    });
    await server().start();
    await until(() => told.includes(null));
    if (!('database' in result)) throw new Error(result.fault);
    result.database.auditLog.record(ONE);
    expect(result.database.auditLog.latest(1)).toHaveLength(1);
    result.database.close();
  });

  it('does nothing of a transaction in whose middle the connection was lost', async () => {
    const address = await server().newDatabase();
    const database = opened(address);
    database.auditLog.record(ONE);
    const tried = attempt(() => {
      database.together(
        () => {
          database.auditLog.record({ ...ONE, result: 'before' });
          server().cutOff(address);
          for (let at = 0; at < 30; at += 1) {
            attempt(() => {
              database.auditLog.record({ ...ONE, result: 'after' });
            });
          }
        },
        { isDurable: true },
      );
    });
    expect(tried).toEqual({
      fault: expect.stringMatching(/lost the connection|ended the connec/u),
    });
    await until(() => 'value' in attempt(() => database.versions.current()));
    expect(database.auditLog.latest(9).map(({ result }) => result)).toEqual(['done']);
    database.close();
  });

  it('refuses to go on with a change of the coverage once the connection was lost', async () => {
    const address = await server().newDatabase();
    const [database, other] = [opened(address), opened(address)];
    const release = database.lockChanges();
    expect(other.lockChanges()).toBeNull();
    server().cutOff(address);
    await until(() => 'value' in attempt(() => other.versions.current()));
    expect(attempt(() => database.auditLog.latest(1))).toEqual({
      fault: expect.stringMatching(/lost the connection in the middle of a change: try again/u),
    });
    const theirs = other.lockChanges();
    expect(theirs).not.toBeNull();
    release?.();
    expect(database.auditLog.latest(1)).toEqual([]);
    expect(database.lockChanges()).toBeNull();
    theirs?.();
    database.close();
    other.close();
  });

  it('tells other processes at once of versions and settings, and of all after it was away', async () => {
    const address = await server().newDatabase();
    const [database, other] = [opened(address), opened(address)];
    const heard: News[] = [];
    other.listen?.((news) => heard.push(news));
    database.versions.announce('aaa', 1);
    await until(() => heard.length === 1);
    database.guildSettings.clear('1');
    await until(() => heard.length === 2);
    database.tell('archive');
    await until(() => heard.length === 3);
    expect(heard).toEqual(['version', 'settings', 'archive']);
    await server().kill();
    await server().start();
    await until(() => heard.length === 6);
    expect(new Set(heard.slice(3))).toEqual(new Set(['version', 'settings', 'archive']));
    database.close();
    other.close();
  });

  it('keeps a question whose words do not fit into an index', async () => {
    const database = opened(await server().newDatabase());
    const question = Array.from({ length: 500 }, (_, at) =>
      String.fromCodePoint(0x4e00 + 37 * at),
    ).join('');
    const asked = { atMs: 1, question: question.repeat(4), articleId: 'a', start: 0 };
    for (const personKey of ['ann', 'bob']) database.askedQuestions.record({ ...asked, personKey });
    expect(database.askedQuestions.list({ sinceMs: 0, limit: 9 })).toMatchObject([{ asked: 2 }]);
    database.close();
  });
});

describe('a server that does not answer', () => {
  let silent: Server;
  let port = 0;
  beforeAll(async () => {
    silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const found = silent.address();
    port = typeof found === 'object' && found !== null ? found.port : 0;
  });
  afterAll(() => {
    silent.close();
  });

  it('is given up after seconds, and not waited for again', () => {
    const result = openDatabase(`postgres://ann:hunter2@127.0.0.1:${port}/x`, OPTIONS);
    expect(result).toMatchObject({ away: expect.stringMatching(/^postgres:\/\/127[^@]+: /u) });
    if (!('database' in result)) throw new Error(result.fault);
    const begun = performance.now();
    for (let at = 0; at < 5; at += 1) {
      expect(attempt(() => result.database.versions.current())).toHaveProperty('fault');
    }
    expect(performance.now() - begun).toBeLessThan(1000);
    result.database.close();
  });

  it.each([
    ['a port on which nothing listens', 'postgres://127.0.0.1:1/x', /: cannot be reached: check/u],
    [
      'a name that nobody has',
      'postgres://db.invalid/x',
      /: has a host whose name is not known: /u,
    ],
    ['a folder without a socket', 'postgres:///x?host=/nowhere', /: cannot be reached: check/u],
    [
      'a file of its address that is missing',
      'postgres://127.0.0.1/x?sslrootcert=/no.pem',
      /x: \/no\.pem cannot be read \(ENOENT\): name another file/u,
    ],
  ])('is told in one line with the cure: %s', (_case, address, words) => {
    const result = openDatabase(address, OPTIONS);
    expect('fault' in result ? result.fault : result.away).toMatch(words);
    if ('database' in result) result.database.close();
  });
});
