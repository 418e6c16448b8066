import type { Connection, Durability } from './connection';

function rollBack(connection: Connection): void {
  try {
    connection.rollBack();
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
  durability: Durability = { isDurable: false },
): T {
  if (open.has(connection)) return work();
  connection.begin(durability);
  open.add(connection);
  try {
    const result = work();
    connection.commit();
    return result;
  } catch (error) {
    rollBack(connection);
    throw error;
  } finally {
    open.delete(connection);
  }
}
