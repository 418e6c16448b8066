import { DatabaseFault } from './database-fault';
import type { Connection } from './connection';
import { transact } from './transaction';

/** The version of a database; throws a DatabaseFault where a newer program has changed it. */
export function requireKnownVersion(connection: Connection, known: number): number {
  const version = connection.version();
  if (version <= known) return version;
  throw new DatabaseFault(
    `${connection.path}: is of version ${version}, this program knows ${known} at most: ` +
      'start the newer Verbatim that made it, or name another one in DATABASE_PATH or DATABASE_URL',
  );
}

/**
 * Brings a database to the newest version, one step after the other, each whole or not at all. Several
 * processes may do so at once: each step is done by one of them. Throws a DatabaseFault.
 */
export function migrate(connection: Connection, migrations: readonly string[]): void {
  const version = requireKnownVersion(connection, migrations.length);
  for (const [done, step] of migrations.entries()) {
    if (version > done) continue;
    transact(
      connection,
      () => {
        if (connection.version() > done) return;
        connection.step(step, done + 1);
      },
      { isDurable: true },
    );
  }
}
