import { lockChanges } from './change-lock';
import { attempt, DatabaseFault } from './database-fault';
import { clearBeside, identityOf, makePlace } from './database-place';
import type { Connection } from './connection';
import { isInTransaction } from './transaction';

const GONE =
  'was taken away while it was in use, with all that was kept in it; a new and empty one was made';
const REPLACED = 'was replaced while it was in use; the one that is there now was opened';

/**
 * A connection to whatever file has the name: one that was taken away meanwhile is made anew, as writing
 * on into a file that nobody can find again would lose everything with the next start. `open` gives the
 * next connection and may throw a DatabaseFault, in which case it is tried again at the next use;
 * `onAnew` is told of it in one line. Nothing is opened anew in the middle of a transaction.
 */
export function lastingConnection(
  first: Connection,
  open: () => Connection,
  onAnew: (line: string) => void,
): Connection {
  const { path } = first;
  let current = first;
  let identity = identityOf(path, null);
  let isClosed = false;

  const openAnew = (): void => {
    // what is left of the old file must not be in the way of the new one
    attempt(() => {
      current.close();
    });
    identity = null;
    makePlace(path);
    // of several processes, or threads of this one, one makes the file
    const release = lockChanges(path);
    if (release === null) {
      throw new DatabaseFault(`${path}: is being made anew: try again in a moment`, true);
    }
    try {
      const isGone = identityOf(path, null) === null;
      if (isGone) clearBeside(path);
      current = open();
      identity = identityOf(path, null);
      onAnew(`${path}: ${isGone ? GONE : REPLACED}`);
    } finally {
      release();
    }
  };
  const present = (): Connection => {
    const isOurs = identity !== null && identityOf(path, identity) === identity;
    if (!isOurs && !isClosed && !isInTransaction(lasting)) openAnew();
    return current;
  };
  const lasting: Connection = {
    path,
    write: (sql, values) => present().write(sql, values),
    rows: (sql, values) => present().rows(sql, values),
    script: (sql) => {
      present().script(sql);
    },
    begin: (durability) => {
      present().begin(durability);
    },
    commit: () => {
      current.commit();
    },
    rollBack: () => {
      current.rollBack();
    },
    version: () => present().version(),
    step: (migration, version) => {
      present().step(migration, version);
    },
    tell: (news) => {
      present().tell(news);
    },
    close: () => {
      isClosed = true;
      current.close();
    },
  };
  return lasting;
}
