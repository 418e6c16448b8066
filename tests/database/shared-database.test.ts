import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, DatabaseFault } from '../../src/database/database-fault';
import { connect } from '../../src/database/libsql-door';
import { TYPESCRIPT_HOOK } from '../support/bot-process';
import { faultOfOpening, opened } from '../support/database';
import { describeDatabases } from '../support/databases';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();
const newPath = (): string => join(newFolder(), 'verbatim.db');
const OPENING = JSON.stringify(join(__dirname, '../../src/database/open-database.ts'));
const ONE = { atMs: 1, who: '1', action: 'add', subject: 'a.md', result: 'done' };

describe('a database that others use too', () => {
  it('says that it is in use when another writes for too long, and works again after', () => {
    const path = newPath();
    const database = opened(path, { busyMs: 10 });
    const other = connect(path);
    other.script('BEGIN IMMEDIATE');
    const tried = attempt(() => {
      database.auditLog.record(ONE);
    });
    expect(tried).toEqual({
      fault: `${path}: is in use by another process: try again in a moment`,
    });
    expect(database.auditLog.latest(1)).toEqual([]);
    other.script('ROLLBACK');
    database.auditLog.record(ONE);
    expect(database.auditLog.latest(1)).toHaveLength(1);
    other.close();
    database.close();
  });

  it('cannot be opened for the first time while another keeps it locked', () => {
    const path = newPath();
    const other = connect(path);
    other.script('BEGIN EXCLUSIVE');
    expect(faultOfOpening(path, { busyMs: 30 })).toMatch(/is in use by another process/u);
    other.close();
  });
});

describeDatabases('a database that others use too,', (kind) => {
  it('is migrated once by several processes that start together, and keeps what each writes', async () => {
    const path = await kind.newDatabase();
    const script = `
      const { openDatabase } = require(${OPENING});
      const { database, fault } = openDatabase(${JSON.stringify(path)});
      if (fault) throw new Error(fault);
      for (let at = 0; at < 15; at += 1) {
        database.gaps.record({ atMs: 1, question: 'Who?', missing: [], tellable: [], reason: 'no-match', personKey: String(process.pid) });
        database.auditLog.record(${JSON.stringify(ONE)});
      }
      database.close();`;
    const codes = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise((resolve) => {
            const child = spawn(process.execPath, ['--require', TYPESCRIPT_HOOK, '-e', script], {
              stdio: ['ignore', 'ignore', 'inherit'],
            });
            child.on('close', resolve);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    const database = opened(path);
    expect(database.check()).toEqual([]);
    expect(database.auditLog.latest(100)).toHaveLength(45);
    expect(database.gaps.list({ sinceMs: 0, limit: 9 })).toMatchObject([
      { question: 'Who?', asked: 45 },
    ]);
    database.close();
  });

  it('tells every process the version that one announced last', async () => {
    const path = await kind.newDatabase();
    const [one, two] = [opened(path), opened(path)];
    expect(two.versions.current()).toBeNull();
    one.versions.announce('aaa', 5);
    expect(two.versions.current()).toEqual({ version: 'aaa', atMs: 5 });
    two.versions.announce('bbb', 6);
    expect(one.versions.current()).toEqual({ version: 'bbb', atMs: 6 });
    one.close();
    two.close();
  });

  it('lets one at a time change the coverage, and the next once a killed one is gone', async () => {
    const path = await kind.newDatabase();
    const [one, two] = [opened(path), opened(path)];
    const release = one.lockChanges();
    expect(release).not.toBeNull();
    expect(two.lockChanges()).toBeNull();
    expect(one.lockChanges()).toBeNull();
    two.auditLog.record(ONE);
    // to try and fail here must not lose the lock that other processes see
    const script = `
      const { openDatabase } = require(${OPENING});
      console.log(openDatabase(${JSON.stringify(path)}).database.lockChanges() === null);`;
    expect(
      execFileSync(process.execPath, ['--require', TYPESCRIPT_HOOK, '-e', script], {
        encoding: 'utf8',
      }),
    ).toBe('true\n');
    release?.();
    const again = two.lockChanges();
    expect(again).not.toBeNull();
    again?.();
    one.close();
    two.close();
  });
});

describe('a disk without room', () => {
  it('is told in one line, and what was kept stays readable', () => {
    const database = opened(newPath(), { mostPages: 60 });
    const before = Buffer.alloc(100_000, 1);
    const change = { atMs: 1, who: '1', kind: 'add', file: 'a.md', before, after: null } as const;
    const first = database.changes.begin(change);
    const tried = attempt(() => {
      for (let at = 0; at < 9; at += 1) database.changes.begin(change);
    });
    expect(tried).toEqual({
      fault: expect.stringMatching(/: cannot grow, the disk is full: make room$/u),
    });
    expect(database.changes.unfinished()[0]).toMatchObject({ id: first });
    expect(database.changes.unfinished()[0]?.before).toHaveLength(100_000);
    expect(database.check()).toEqual([]);
    database.close();
  });

  it('stops a database from being made, not the program', () => {
    // only some systems have such a disk to try
    if (!existsSync('/dev/full')) return;
    expect(faultOfOpening('/dev/full')).toMatch(/^\/dev\/full: cannot grow, the disk is full/u);
  });
});

describe('a fault of the database', () => {
  it('is a value for who asks for one, and no other error is', () => {
    expect(attempt(() => 3)).toEqual({ value: 3 });
    expect(
      attempt(() => {
        throw new DatabaseFault('x.db: is away: look');
      }),
    ).toEqual({ fault: 'x.db: is away: look' });
    expect(() => attempt(() => JSON.parse('{') as unknown)).toThrow(SyntaxError);
  });

  it('comes of a database that was closed, too', () => {
    const database = opened(newPath());
    database.close();
    expect(attempt(() => database.versions.current())).toEqual({
      fault: expect.stringMatching(/verbatim\.db: cannot be used \(.*not open\)/u),
    });
  });
});
