import type { Connection, Row } from './connection';
import { numberIn, textIn } from './row';
import { transact } from './transaction';

/** One thing that somebody with the right to did. */
export interface AuditRecord {
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  /** A Discord user id, or `shell:` and the name of the system's user. */
  readonly who: string;
  /** What was done: "add", "reload", "settings". */
  readonly action: string;
  /** To what: a file, a guild; may be empty. */
  readonly subject: string;
  /** What came of it, in one line. */
  readonly result: string;
}

/** A record with its place in the log. */
export interface AuditEntry extends AuditRecord {
  readonly id: number;
}

/** Who changed what and when. Every method throws a DatabaseFault where the database cannot. */
export interface AuditLog {
  record(record: AuditRecord): void;
  /** The newest first; with `beforeId`, only those before that entry. */
  latest(limit: number, beforeId?: number): readonly AuditEntry[];
  /** Deletes what is older; gives how many. */
  forget(beforeMs: number): number;
}

const entryOf = (row: Row): AuditEntry => ({
  id: numberIn(row, 'id'),
  atMs: numberIn(row, 'at_ms'),
  who: textIn(row, 'who'),
  action: textIn(row, 'action'),
  subject: textIn(row, 'subject'),
  result: textIn(row, 'result'),
});

/** The audit log of a file. */
export function auditLogOf(connection: Connection): AuditLog {
  return {
    record({ atMs, who, action, subject, result }) {
      transact(
        connection,
        () =>
          connection.write(
            'INSERT INTO audit (at_ms, who, action, subject, result) VALUES (?, ?, ?, ?, ?)',
            [atMs, who, action, subject, result],
          ),
        { isDurable: true },
      );
    },
    latest: (limit, beforeId = Number.MAX_SAFE_INTEGER) =>
      connection
        .rows('SELECT * FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?', [beforeId, limit])
        .map(entryOf),
    forget: (beforeMs) => connection.write('DELETE FROM audit WHERE at_ms < ?', [beforeMs]).changes,
  };
}
