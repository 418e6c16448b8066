import type { Connection } from './libsql-door';

/** How much a transaction promises. */
export interface Durability {
  /** Whether what was written outlives a power cut, at the price of waiting for the disk. */
  readonly isDurable: boolean;
}

function rollBack(connection: Connection): void {
  try {
    connection.script('ROLLBACK');
  } catch {
    // a full disk, for one, has ended the transaction already
  }
}

const open = new WeakSet<Connection>();

/** Whether a connection is in the middle of a transaction. */
export const isInTransaction = (connection: Connection): boolean => open.has(connection);

/**
 * Does all of `work` or none of it; nobody else writes in between. Within another one of the same
 * connection it is part of that, with that one's durability. Throws what `work` throws, and a DatabaseFault.
 */
export function transact<T>(
  connection: Connection,
  work: () => T,
  { isDurable }: Durability = { isDurable: false },
): T {
  if (open.has(connection)) return work();
  if (isDurable) connection.script('PRAGMA synchronous = FULL');
  try {
    connection.script('BEGIN IMMEDIATE');
    open.add(connection);
    try {
      const result = work();
      connection.script('COMMIT');
      return result;
    } catch (error) {
      rollBack(connection);
      throw error;
    } finally {
      open.delete(connection);
    }
  } finally {
    if (isDurable) connection.script('PRAGMA synchronous = NORMAL');
  }
}
