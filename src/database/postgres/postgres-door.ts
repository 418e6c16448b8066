import { numberIn } from '../row';
import type { Connection, Value } from '../connection';
import { attempt, DatabaseFault } from '../database-fault';
import { inPostgres, numbered, SCHEMA } from './dialect';
import type { Answered } from './lasting-session';
import type { SessionLink } from './session-link';
import { CHANNEL } from './session';

/** A connection to a server, in sessions that may end and be followed by others. */
export interface ServerConnection extends Connection {
  /**
   * Takes a lock that one session of all programs has at a time; null where another has it. It holds until it is given
   * back or the session ends, in which case nothing more is done here until it is given back.
   */
  lock(): (() => void) | null;
}

/** What the locks of this program are called in the database ("VBTM" in ASCII), as others may have some too. */
const OURS = 0x5642544d;
/** Whoever writes: as with a file, one transaction at a time, so that what it read still holds when it writes. */
export const WRITING = `${OURS}, 1`;
/** Whoever changes the coverage. */
const CHANGING = `${OURS}, 2`;

/** PostgreSQL keeps no NUL in a text. */
const bound = (value: Value): Value =>
  typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;

/** Speaks with a server over a link; `prepare` is called first in each new session, and may throw a DatabaseFault. */
export function serverConnection(
  link: SessionLink,
  place: string,
  prepare: (connection: Connection) => void,
): ServerConnection {
  /** The session that was prepared last. */
  let prepared: number | null = null;
  let isPreparing = false;
  /** What must not be gone on with in another session: a transaction, a lock. */
  let pins = 0;
  let isLocked = false;

  const lost = (): DatabaseFault =>
    new DatabaseFault(`${place}: lost the connection in the middle of a change: try again`, true);
  const ask = (
    sql: string,
    values: readonly Value[] | null,
  ): Exclude<Answered, { instead: number }> => {
    for (;;) {
      const answered = link.run(prepared ?? 0, sql, values);
      if (!('instead' in answered)) return answered;
      if (pins > 0 || isPreparing) throw lost();
      isPreparing = true;
      prepared = answered.instead;
      try {
        prepare(connection);
      } catch (error) {
        prepared = null;
        throw error;
      } finally {
        isPreparing = false;
      }
    }
  };
  const script = (sql: string): void => {
    ask(sql, null);
  };
  const connection: ServerConnection = {
    path: place,
    write: (sql, values = []) => ({ changes: ask(numbered(sql), values.map(bound)).changes }),
    rows: (sql, values = []) => ask(numbered(sql), values.map(bound)).rows,
    script,
    begin: ({ isDurable }) => {
      const begun = `BEGIN; SELECT pg_advisory_xact_lock(${WRITING})`;
      try {
        script(isDurable ? begun : `${begun}; SET LOCAL synchronous_commit TO off`);
      } catch (error) {
        attempt(() => {
          script('ROLLBACK');
        });
        throw error;
      }
      pins += 1;
    },
    commit: () => {
      script('COMMIT');
      pins -= 1;
    },
    rollBack: () => {
      try {
        script('ROLLBACK');
      } finally {
        pins -= 1;
      }
    },
    version: () => {
      const known = `SELECT count(*) AS tables FROM pg_tables WHERE schemaname = '${SCHEMA}' AND tablename = 'migrated'`;
      const [found] = connection.rows(known);
      if (found === undefined || numberIn(found, 'tables') === 0) return 0;
      const [row] = connection.rows('SELECT steps FROM migrated');
      return row === undefined ? 0 : numberIn(row, 'steps');
    },
    step: (migration, version) => {
      if (version === 1) {
        script(
          `CREATE SCHEMA IF NOT EXISTS ${SCHEMA}; CREATE TABLE migrated (steps BIGINT NOT NULL); INSERT INTO migrated VALUES (0)`,
        );
      }
      script(inPostgres(migration));
      script(`UPDATE migrated SET steps = ${version}`);
    },
    tell: (news) => {
      connection.rows('SELECT pg_notify(?, ?)', [CHANNEL, news]);
    },
    lock: () => {
      // a session may take its own lock once more
      if (isLocked) return null;
      const [row] = connection.rows(
        `SELECT CASE WHEN pg_try_advisory_lock(${CHANGING}) THEN 1 ELSE 0 END AS taken`,
      );
      if (row === undefined || numberIn(row, 'taken') === 0) return null;
      isLocked = true;
      pins += 1;
      return () => {
        // with the session it was lost already
        attempt(() => {
          script(`SELECT pg_advisory_unlock(${CHANGING})`);
        });
        isLocked = false;
        pins -= 1;
      };
    },
    close: () => {
      link.close();
    },
  };
  return connection;
}
