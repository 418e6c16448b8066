import { askedQuestionsOf } from './asked-questions';
import { auditLogOf } from './audit-log';
import { lockChanges } from './change-lock';
import { changesOf } from './changes';
import type { Database } from './database';
import { DatabaseFault, faultOf } from './database-fault';
import { feedbackOf } from './feedback';
import { gapsOf } from './gaps';
import { guildSettingsOf } from './guild-settings';
import { inspect, looksSound, requireSound } from './inspect';
import { connect, type Connection } from './libsql-door';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations';
import { holdsSomething, makePlace } from './database-place';
import { prune } from './prune';
import { versionsOf } from './versions';

/** A database, or one line that says why there is none and names the cure. */
export type Opened = { readonly database: Database } | { readonly fault: string };

/** How a database is opened. */
export interface OpenOptions {
  /** Milliseconds that a statement waits for another process before it fails. */
  readonly busyMs?: number;
  /** The file may not grow beyond so many pages of 4 KiB. */
  readonly mostPages?: number;
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
  // tells at once where the file may be read but not written
  connection.script(`BEGIN IMMEDIATE; PRAGMA user_version = ${MIGRATIONS.length}; ROLLBACK`);
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
    versions: versionsOf(connection),
  };
  return {
    ...stores,
    lockChanges: () => lockChanges(connection.path),
    prune: (nowMs) => {
      prune(connection, stores, nowMs);
    },
    check: () => inspect(connection, MIGRATIONS.length),
    close: () => {
      close(connection);
    },
  };
}

/**
 * Opens the database, making the file and its folder where they are missing and bringing an older file
 * to this program's version. A damaged, foreign or newer file stays byte for byte as it is. Never
 * throws: without a database there is a fault to show, and everything but administration goes on.
 */
export function openDatabase(path: string, options: OpenOptions = {}): Opened {
  let connection: Connection | null = null;
  try {
    makePlace(path);
    const known = MIGRATIONS.length;
    const isSound = !holdsSomething(path) || looksSound(path, known, options.busyMs ?? BUSY_MS);
    connection = connect(path);
    if (!isSound) requireSound(connection, known);
    prepare(connection, options);
    return { database: databaseOf(connection) };
  } catch (error) {
    try {
      connection?.close();
    } catch {
      // the fault that matters is the one before
    }
    return { fault: faultOf(error, path).message };
  }
}
