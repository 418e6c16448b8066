import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { connect } from '../../src/database/libsql-door';
import { migrate } from '../../src/database/migrate';
import { MIGRATIONS } from '../../src/database/migrations';
import { TYPESCRIPT_HOOK } from '../support/bot-process';
import { faultOfOpening, opened } from '../support/database';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();
const newPath = (): string => join(newFolder(), 'verbatim.db');
const ONE = { atMs: 1, who: '1', action: 'add', subject: 'a.md', result: 'done' };

describe('opening a database', () => {
  it('makes the file and the folders it lies in', () => {
    const path = join(newFolder(), 'deep', 'er', 'verbatim.db');
    const database = opened(path);
    expect(database.check()).toEqual([]);
    expect(database.path).toBe(path);
    database.close();
    expect(existsSync(path)).toBe(true);
  });

  it('finds again what was kept, also in a file whose name needs escaping', () => {
    const path = join(newFolder(), 'a ?b#c%41 ö.db');
    const first = opened(path);
    first.auditLog.record(ONE);
    first.close();
    const second = opened(path);
    expect(second.auditLog.latest(2)).toEqual([{ id: 1, ...ONE }]);
    second.close();
  });

  it('takes an empty file for a new one', () => {
    const path = newPath();
    writeFileSync(path, '');
    const database = opened(path);
    expect(database.check()).toEqual([]);
    database.close();
  });

  it.each([
    ['random bytes', () => randomBytes(8_192)],
    ['text', () => Buffer.from('---\nheadline: no database\n---\n\nText.\n')],
    ['the beginning of a database', () => Buffer.from('SQLite format 3\0abc')],
  ])('leaves %s as they are and names the file and the cure', (_, bytes) => {
    const path = newPath();
    const content = bytes();
    writeFileSync(path, content);
    expect(faultOfOpening(path)).toMatch(
      /verbatim\.db: is no database or is damaged: .*DATABASE_PATH$/u,
    );
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  function written(): string {
    const path = newPath();
    const database = opened(path);
    for (let at = 0; at < 200; at += 1)
      database.auditLog.record({ ...ONE, result: 'x'.repeat(200) });
    database.close();
    return path;
  }

  it.each([5_000, 30_000, 41_000])('leaves a file cut after %d bytes as it is', (size) => {
    const path = written();
    truncateSync(path, size);
    const before = readFileSync(path);
    expect(faultOfOpening(path)).toMatch(
      /verbatim\.db: is damaged.*: stop Verbatim, move the file/u,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('opens or leaves as it is whatever was overwritten in the middle, and never throws', () => {
    const whole = readFileSync(written());
    fc.assert(
      fc.property(fc.nat(whole.length - 600), fc.integer({ min: 1, max: 600 }), (at, length) => {
        const damaged = Buffer.from(whole);
        randomBytes(length).copy(damaged, at);
        const path = newPath();
        writeFileSync(path, damaged);
        const fault = faultOfOpening(path);
        if (fault === '') return;
        expect(fault).toMatch(/^[^\n]*verbatim\.db: [^\n]+$/u);
        expect(readFileSync(path).equals(damaged)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the database of another program alone', () => {
    const path = newPath();
    const foreign = connect(path);
    foreign.script('CREATE TABLE songs (title TEXT)');
    foreign.close();
    const before = readFileSync(path);
    expect(faultOfOpening(path)).toMatch(/is a database of another program: name another file/u);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('tells of a folder where the file should be', () => {
    expect(faultOfOpening(newFolder())).toMatch(/: is a folder: name a file in DATABASE_PATH$/u);
  });

  it('tells of a file where the folder should be', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(faultOfOpening(join(file, 'verbatim.db'))).toMatch(
      /file: is no folder: name another file/u,
    );
    expect(faultOfOpening('/proc/none/verbatim.db')).toMatch(/^\/proc\/none: cannot be used/u);
  });

  it('tells of a folder and a file that may not be written', () => {
    const [folder, path] = [newFolder(), newPath()];
    opened(path).close();
    mkdirSync(join(folder, 'closed'));
    // whoever runs the tests as root may write everywhere, so another user looks
    const script = `
      const { openDatabase } = require(${JSON.stringify(join(__dirname, '../../src/database/open-database.ts'))});
      const { chmodSync } = require('node:fs');
      chmodSync(${JSON.stringify(join(folder, 'closed'))}, 0o555);
      for (const file of [${JSON.stringify(path)}, ${JSON.stringify(`${path}-shm`)}, ${JSON.stringify(`${path}-wal`)}])
        try { chmodSync(file, 0o444); } catch {}
      chmodSync(${JSON.stringify(join(path, '..'))}, 0o555);
      chmodSync(${JSON.stringify(folder)}, 0o755);
      if (process.getuid?.() === 0) process.setuid(65534);
      const faults = [${JSON.stringify(join(folder, 'closed', 'verbatim.db'))}, ${JSON.stringify(join(folder, 'closed', 'in', 'verbatim.db'))}, ${JSON.stringify(path)}]
        .map((file) => openDatabase(file).fault ?? 'opened');
      console.log(JSON.stringify(faults));`;
    const output = execFileSync(process.execPath, ['--require', TYPESCRIPT_HOOK, '-e', script], {
      encoding: 'utf8',
    });
    const faults = JSON.parse(output) as readonly string[];
    expect(faults).toEqual([
      expect.stringMatching(
        /verbatim\.db: cannot be opened: check that its folder may be written/u,
      ),
      expect.stringMatching(/in: may not be written: give this user the right/u),
      expect.stringMatching(/verbatim\.db: (?:may not be written|cannot be opened): /u),
    ]);
  });
});

describe('the migrations', () => {
  it('bring an older file to the newest version with all that it held', () => {
    const path = newPath();
    const old = connect(path);
    migrate(old, MIGRATIONS.slice(0, 1));
    old.script("INSERT INTO audit VALUES (7, 1, '1', 'add', 'a.md', 'done')");
    old.close();
    const database = opened(path);
    expect(database.auditLog.latest(1)).toEqual([{ id: 7, ...ONE }]);
    expect(database.gaps.list({ sinceMs: 0, limit: 1 })).toEqual([]);
    expect(database.check()).toEqual([]);
    database.close();
  });

  it('take the missing words from what one person asked, as an earlier program kept them all', () => {
    const path = newPath();
    const old = connect(path);
    migrate(old, MIGRATIONS.slice(0, 2));
    for (const persons of [1, 2]) {
      old.write(
        'INSERT INTO gap (folded, question, missing, reason, asked, persons, first_day_ms, last_day_ms) ' +
          "VALUES (?, 'Who?', '[\"Zorblatt\"]', 'no-match', ?, ?, 0, 0)",
        [`who ${persons}`, persons, persons],
      );
    }
    old.close();
    const database = opened(path);
    expect(database.gaps.list({ sinceMs: 0, limit: 2 })).toMatchObject([
      { question: 'Who?', missing: ['Zorblatt'] },
      { question: null, missing: [] },
    ]);
    database.close();
  });

  it('leave a file of a newer program as it is', () => {
    const path = newPath();
    opened(path).close();
    const newer = connect(path);
    newer.script(`PRAGMA user_version = ${MIGRATIONS.length + 1}; PRAGMA wal_checkpoint(TRUNCATE)`);
    newer.close();
    const before = readFileSync(path);
    expect(faultOfOpening(path)).toMatch(
      new RegExp(
        `is of version ${MIGRATIONS.length + 1}, this program knows ${MIGRATIONS.length} at most: start the newer`,
        'u',
      ),
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('do a step whole or not at all', () => {
    const connection = connect(newPath());
    const steps = ['CREATE TABLE one (a)', 'CREATE TABLE two (a); CREATE TABLE one (a)'];
    expect(() => {
      migrate(connection, steps);
    }).toThrow(/table one already exists/u);
    expect(connection.version()).toBe(1);
    expect(connection.rows("SELECT name FROM sqlite_schema WHERE name = 'two'")).toEqual([]);
    migrate(connection, [steps[0] ?? '', 'CREATE TABLE two (a)']);
    expect(connection.version()).toBe(2);
    connection.close();
  });

  it('do nothing of a step in whose middle the process was killed', () => {
    const path = newPath();
    const door = JSON.stringify(join(__dirname, '../../src/database/libsql-door.ts'));
    const script = `
      const connection = require(${door}).connect(${JSON.stringify(path)});
      connection.script('PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; CREATE TABLE audit (a); PRAGMA user_version = 1');
      connection.script('PRAGMA cache_spill = 1');
      process.kill(process.pid, 'SIGKILL');`;
    expect(() =>
      execFileSync(process.execPath, ['--require', TYPESCRIPT_HOOK, '-e', script]),
    ).toThrow();
    const database = opened(path);
    expect(database.check()).toEqual([]);
    database.close();
  });
});
