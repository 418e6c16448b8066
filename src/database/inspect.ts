import { DatabaseFault } from './database-fault';
import type { Connection } from './connection';
import { connect } from './libsql-door';
import { requireKnownVersion } from './migrate';
import { APPLICATION_ID } from './migrations';
import { numberIn, textIn } from './row';

/** Most faults that a check of a file lists. */
const MOST_FAULTS = 20;

function faultsIn(connection: Connection, pragma: 'integrity_check' | 'quick_check'): string[] {
  return connection
    .rows(`PRAGMA ${pragma}(${MOST_FAULTS})`)
    .map((row) => textIn(row, pragma))
    .filter((line) => line !== 'ok');
}

function requireOurs(connection: Connection): void {
  const [row] = connection.rows(
    'SELECT application_id AS id, (SELECT count(*) FROM sqlite_schema) AS tables FROM pragma_application_id',
  );
  if (row === undefined || numberIn(row, 'tables') === 0) return;
  if (numberIn(row, 'id') === APPLICATION_ID) return;
  throw new DatabaseFault(
    `${connection.path}: is a database of another program: name another file in DATABASE_PATH`,
  );
}

/** Reads a file through; throws a DatabaseFault where it is damaged, foreign or newer than `known`. */
export function requireSound(connection: Connection, known: number): void {
  requireOurs(connection);
  requireKnownVersion(connection, known);
  const [fault] = faultsIn(connection, 'quick_check');
  if (fault === undefined) return;
  throw new DatabaseFault(
    `${connection.path}: is damaged (${fault.split('\n')[0] ?? fault}): stop Verbatim, move the file and ` +
      'those beside it (-wal, -shm) away and start again; no article is in it',
  );
}

/**
 * Looks at a file through a connection that cannot write, so that a damaged or foreign one stays as it
 * is for whoever mends it. False where that cannot be told without writing, as a process was killed in
 * the middle of a transaction that must be rolled back first. Throws a DatabaseFault.
 */
export function looksSound(path: string, known: number, busyMs: number): boolean {
  const connection = connect(path, 'read');
  try {
    connection.script(`PRAGMA busy_timeout = ${busyMs}`);
    requireSound(connection, known);
    return true;
  } catch (error) {
    if (error instanceof DatabaseFault && error.isReadOnly) return false;
    throw error;
  } finally {
    connection.close();
  }
}

/** Everything that is wrong with an open file, one line each; none where it is sound. Throws a DatabaseFault. */
export function inspect(connection: Connection, known: number): readonly string[] {
  const orphans = connection
    .rows('PRAGMA foreign_key_check')
    .map(
      (row) =>
        `a row of ${textIn(row, 'table')} names one of ${textIn(row, 'parent')} that is gone`,
    );
  const version = connection.version();
  return [
    ...faultsIn(connection, 'integrity_check'),
    ...orphans,
    ...(version === known ? [] : [`is of version ${version}, this program expects ${known}`]),
  ].map((fault) => `${connection.path}: ${fault}`);
}
