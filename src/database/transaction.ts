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

/**
 * Does all of `work` or none of it; nobody else writes in between. Throws what `work` throws, and a
 * DatabaseFault. Not to be nested.
 */
export function transact<T>(
  connection: Connection,
  work: () => T,
  { isDurable }: Durability = { isDurable: false },
): T {
  if (isDurable) connection.script('PRAGMA synchronous = FULL');
  try {
    connection.script('BEGIN IMMEDIATE');
    try {
      const result = work();
      connection.script('COMMIT');
      return result;
    } catch (error) {
      rollBack(connection);
      throw error;
    }
  } finally {
    if (isDurable) connection.script('PRAGMA synchronous = NORMAL');
  }
}
