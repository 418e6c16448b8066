import type { News } from './connection';
import type { Database } from './database';
import { DatabaseFault } from './database-fault';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations';
import { BUSY_MS, type OpenOptions } from './open-options';
import { serverAddress } from './postgres/address';
import { serverConnection } from './postgres/postgres-door';
import { startSession } from './postgres/session-link';
import { storesOf } from './stores';

/** Milliseconds that a statement waits for another process at least. */
const LEAST_BUSY_MS = 250;
/** Milliseconds for a result besides; a server that takes longer mostly does not answer any more. */
const ANSWER_MS = 2000;
/** Milliseconds for the first result: more than a connection may take, so that its fault is told. */
const OPENING_MS = 6000;

/** A database on a server; `away`: it cannot be reached now, and why, in one line. */
export interface OpenedServer {
  readonly database: Database;
  readonly away?: string;
}

/**
 * Opens the database at an address of PostgreSQL, making its tables where they are missing and bringing older ones to
 * this program's version. One that cannot be reached now is there all the same, as one that goes away later is: what is
 * asked of it is refused until it is back. Throws a DatabaseFault where only somebody can mend it.
 */
export function openServerDatabase(address: string, options: OpenOptions): OpenedServer {
  const { busyMs = BUSY_MS, openingMs = 0, execArgv, onAway = () => undefined } = options;
  const lockMs = Math.max(busyMs, LEAST_BUSY_MS);
  const { place } = serverAddress(address);
  const listeners: ((news: News) => void)[] = [];
  const link = startSession({
    ...{ address, place, execArgv, lockMs, onAway },
    patienceMs: lockMs + ANSWER_MS,
    openingMs: Math.max(openingMs, OPENING_MS) + lockMs,
    onNews: (news) => {
      for (const listener of listeners) listener(news);
    },
  });
  const connection = serverConnection(link, place, (session) => {
    migrate(session, MIGRATIONS);
  });
  const database: Database = {
    ...storesOf(connection),
    lockChanges: connection.lock,
    listen: (tell) => {
      listeners.push(tell);
    },
    check: () => {
      const version = connection.version();
      const [known, expected] = [`is of version ${version}`, MIGRATIONS.length];
      return version === expected ? [] : [`${place}: ${known}, this program expects ${expected}`];
    },
    close: connection.close,
  };
  try {
    connection.version();
    return { database };
  } catch (error) {
    if (error instanceof DatabaseFault && error.isBusy) return { database, away: error.message };
    connection.close();
    throw error;
  }
}
