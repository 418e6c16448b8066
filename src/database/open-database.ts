import { askedQuestionsOf } from './asked-questions';
import { auditLogOf } from './audit-log';
import { lockChanges } from './change-lock';
import { changesOf } from './changes';
import type { Database } from './database';
import { attempt, DatabaseFault, faultOf } from './database-fault';
import { feedbackOf } from './feedback';
import { followsOf } from './follows';
import { gapsOf } from './gaps';
import { guildSettingsOf } from './guild-settings';
import { inspect, looksSound, requireSound } from './inspect';
import { lastingConnection } from './lasting-connection';
import { connect, type Connection } from './libsql-door';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations';
import { holdsSomething, makePlace } from './database-place';
import { prune } from './prune';
import { transact } from './transaction';
import { versionsOf } from './versions';

/** A database, or one line that says why there is none and names the cure. */
export type Opened = { readonly database: Database } | { readonly fault: string };

/** How a database is opened. */
export interface OpenOptions {
  /** Milliseconds that a statement waits for another process before it fails. */
  readonly busyMs?: number;
  /** The same while the file is opened for the first time; as `busyMs` unless given. */
  readonly openingMs?: number;
  /** The file may not grow beyond so many pages of 4 KiB. */
  readonly mostPages?: number;
  /** Told, in one line, that the file was taken away or replaced and what was done. */
  onAnew?(line: string): void;
}

const BUSY_MS = 5_000;
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

function databaseOf(connection: Connection): Database {
  const stores = {
    path: connection.path,
    auditLog: auditLogOf(connection),
    changes: changesOf(connection),
    gaps: gapsOf(connection),
    feedback: feedbackOf(connection),
    guildSettings: guildSettingsOf(connection),
    askedQuestions: askedQuestionsOf(connection),
    follows: followsOf(connection),
    versions: versionsOf(connection),
  };
  return {
    ...stores,
    lockChanges: () => lockChanges(connection.path),
    together: (work, durability) => transact(connection, work, durability),
    prune: (nowMs) => {
      prune(connection, stores, nowMs);
    },
    check: () => inspect(connection, MIGRATIONS.length),
    close: () => {
      close(connection);
    },
  };
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
 * Opens the database, making the file and its folder where they are missing and bringing an older file
 * to this program's version. A damaged, foreign or newer file stays byte for byte as it is; one that is
 * taken away later is made anew. Never throws: without a database there is a fault to show, and
 * everything but administration goes on.
 */
export function openDatabase(path: string, options: OpenOptions = {}): Opened {
  try {
    const { busyMs = BUSY_MS, openingMs = busyMs, onAnew = () => undefined } = options;
    const first = openFile(path, { ...options, busyMs: openingMs });
    first.script(`PRAGMA busy_timeout = ${busyMs}`);
    const again = (): Connection => openFile(path, { ...options, busyMs });
    return { database: databaseOf(lastingConnection(first, again, onAnew)) };
  } catch (error) {
    return { fault: faultOf(error, path).message };
  }
}
