import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../../src/database/database-fault';
import { openDatabase } from '../../src/database/open-database';
import { opened } from '../support/database';
import { temporaryFolders } from '../support/temporary';

const newFolder = temporaryFolders();
const ONE = { atMs: 1, who: '1', action: 'add', subject: 'a.md', result: 'done' };

/** A database in use with one line in its log. */
function inUse() {
  const folder = join(newFolder(), 'data');
  const path = join(folder, 'verbatim.db');
  const lines: string[] = [];
  const database = opened(path, { onAnew: (line) => lines.push(line), busyMs: 20 });
  database.auditLog.record(ONE);
  return { folder, path, lines, database };
}

describe('a database whose file is taken away while it is in use', () => {
  it.each<[string, (folder: string, path: string) => void]>([
    ['the file', (_, path) => rmSync(path)],
    [
      'the file and those beside it',
      (_, path) => {
        for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
      },
    ],
    ['its folder', (folder) => rmSync(folder, { recursive: true })],
    ['the file, by another name', (folder, path) => renameSync(path, join(folder, 'old.db'))],
  ])('is made anew, which is told once: %s', (_, takeAway) => {
    const { folder, path, lines, database } = inUse();
    takeAway(folder, path);
    expect(database.auditLog.latest(1)).toEqual([]);
    database.auditLog.record({ ...ONE, result: 'later' });
    expect(database.check()).toEqual([]);
    expect(lines).toEqual([
      `${path}: was taken away while it was in use, with all that was kept in it; a new and empty one was made`,
    ]);
    database.close();
    const again = opened(path);
    expect(again.auditLog.latest(9)).toMatchObject([{ result: 'later' }]);
    again.close();
  });

  it('is one file for all who have it open, and none loses what another writes', () => {
    const { path, lines, database } = inUse();
    const other = opened(path, { onAnew: (line) => lines.push(line) });
    rmSync(path);
    other.auditLog.record({ ...ONE, result: 'first' });
    database.auditLog.record({ ...ONE, result: 'second' });
    other.close();
    database.auditLog.record({ ...ONE, result: 'third' });
    expect(database.check()).toEqual([]);
    database.close();
    const again = opened(path);
    expect(again.auditLog.latest(9).map(({ result }) => result)).toEqual([
      'third',
      'second',
      'first',
    ]);
    expect(lines).toEqual([
      expect.stringContaining('was taken away'),
      expect.stringContaining('was replaced'),
    ]);
    again.close();
  });

  it('takes the one that was put in its place', () => {
    const { path, lines, database } = inUse();
    const backup = join(newFolder(), 'backup.db');
    const kept = opened(backup);
    kept.auditLog.record({ ...ONE, result: 'of the backup' });
    kept.close();
    rmSync(`${path}-wal`, { force: true });
    renameSync(backup, path);
    expect(database.auditLog.latest(9)).toMatchObject([{ result: 'of the backup' }]);
    expect(lines).toEqual([expect.stringContaining('was replaced while it was in use')]);
    database.close();
  });

  it('is a fault in one line where it cannot be made, until it can', () => {
    const { folder, path, database } = inUse();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'in the way');
    const read = () => attempt(() => database.auditLog.latest(1));
    expect(read()).toEqual({ fault: expect.stringMatching(/^[^\n]*data: is no folder: [^\n]+$/u) });
    rmSync(folder);
    mkdirSync(folder);
    expect(read()).toEqual({ value: [] });
    expect(openDatabase(path)).toHaveProperty('database');
    database.close();
  });

  it('does not change files in the middle of a transaction', () => {
    const { path, lines, database } = inUse();
    database.together(
      () => {
        rmSync(path);
        database.auditLog.record({ ...ONE, result: 'lost with the file' });
      },
      { isDurable: false },
    );
    expect(lines).toEqual([]);
    expect(database.auditLog.latest(9)).toEqual([]);
    database.close();
  });
});

describe('several things that are written together', () => {
  it('are all written or none', () => {
    const { database } = inUse();
    expect(() =>
      database.together(
        () => {
          database.auditLog.record(ONE);
          throw new Error('in the middle');
        },
        { isDurable: true },
      ),
    ).toThrow('in the middle');
    expect(database.auditLog.latest(9)).toHaveLength(1);
    database.close();
  });
});
