import { DatabaseFault } from './database-fault';
import type { Connection } from './libsql-door';
import { numberIn } from './row';
import { transact } from './transaction';

/** The number of migrations a file has been through; 0 for an empty one. */
export function versionOf(connection: Connection): number {
  const [row] = connection.rows('PRAGMA user_version');
  return row === undefined ? 0 : numberIn(row, 'user_version');
}

/** Refuses a file that a newer program has changed; throws a DatabaseFault. */
export function requireKnownVersion(connection: Connection, known: number): void {
  const version = versionOf(connection);
  if (version <= known) return;
  throw new DatabaseFault(
    `${connection.path}: is of version ${version}, this program knows ${known} at most: ` +
      'start the newer Verbatim that made it, or name another file in DATABASE_PATH',
  );
}

/**
 * Brings a file to the newest version, one step after the other, each whole or not at all. Several
 * processes may do so at once: each step is done by one of them. Throws a DatabaseFault.
 */
export function migrate(connection: Connection, migrations: readonly string[]): void {
  requireKnownVersion(connection, migrations.length);
  for (const [done, step] of migrations.entries()) {
    if (versionOf(connection) > done) continue;
    transact(
      connection,
      () => {
        if (versionOf(connection) > done) return;
        connection.script(step);
        connection.script(`PRAGMA user_version = ${done + 1}`);
      },
      { isDurable: true },
    );
  }
}
