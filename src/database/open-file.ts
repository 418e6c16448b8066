import { lockChanges } from './change-lock';
import type { Connection } from './connection';
import type { Database } from './database';
import { attempt, DatabaseFault } from './database-fault';
import { holdsSomething, makePlace } from './database-place';
import { inspect, looksSound, requireSound } from './inspect';
import { lastingConnection } from './lasting-connection';
import { connect } from './libsql-door';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations';
import { BUSY_MS, type OpenOptions } from './open-options';
import { storesOf } from './stores';

const PAUSE_MS = 20;

/** To change the journal's kind takes a lock for which SQLite does not wait by itself. */
function keepJournal(connection: Connection, busyMs: number): void {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      connection.script('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!(error instanceof DatabaseFault && error.isBusy) || waited >= busyMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

function prepare(connection: Connection, { busyMs = BUSY_MS, mostPages }: OpenOptions): void {
  connection.script(`PRAGMA busy_timeout = ${busyMs}`);
  keepJournal(connection, busyMs);
  connection.script(
    'PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL',
  );
  if (mostPages !== undefined) connection.script(`PRAGMA max_page_count = ${mostPages}`);
  migrate(connection, MIGRATIONS);
  requireWritable(connection);
}

/** Tells at once where the file may be read but not written; who only has to wait is not refused. */
function requireWritable(connection: Connection): void {
  try {
    connection.script(`BEGIN IMMEDIATE; PRAGMA user_version = ${MIGRATIONS.length}; ROLLBACK`);
  } catch (error) {
    if (!(error instanceof DatabaseFault && error.isBusy)) throw error;
  }
}

/** A moment when all that was written stands in the one file is a good one to end at. */
function close(connection: Connection): void {
  try {
    connection.script('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // somebody else is at work with it, and will do so
  }
  connection.close();
}

/** Opens a file that is there or not, and looks whether it is fit for use. Throws a DatabaseFault. */
function openFile(path: string, options: OpenOptions): Connection {
  makePlace(path);
  const known = MIGRATIONS.length;
  const isSound = !holdsSomething(path) || looksSound(path, known, options.busyMs ?? BUSY_MS);
  const connection = connect(path);
  try {
    if (!isSound) requireSound(connection, known);
    prepare(connection, options);
    return connection;
  } catch (error) {
    attempt(() => {
      connection.close();
    });
    throw error;
  }
}

/**
 * Opens a file as a database, making it and its folder where they are missing and bringing an older one to
 * this program's version. A damaged, foreign or newer file stays byte for byte as it is; one that is taken
 * away later is made anew. Throws a DatabaseFault.
 */
export function openFileDatabase(path: string, options: OpenOptions): Database {
  const { busyMs = BUSY_MS, openingMs = busyMs, onAnew = () => undefined } = options;
  const first = openFile(path, { ...options, busyMs: openingMs });
  first.script(`PRAGMA busy_timeout = ${busyMs}`);
  const again = (): Connection => openFile(path, { ...options, busyMs });
  const connection = lastingConnection(first, again, onAnew);
  return {
    ...storesOf(connection),
    lockChanges: () => lockChanges(path),
    listen: null,
    check: () => inspect(connection, MIGRATIONS.length),
    close: () => {
      close(connection);
    },
  };
}
