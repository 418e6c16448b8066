import type { Database } from './database';
import { faultOf } from './database-fault';
import { openFileDatabase } from './open-file';
import type { OpenOptions } from './open-options';
import { openServerDatabase } from './open-server';
import { isServer } from './postgres/address';

/**
 * A database, or one line that says why there is none and names the cure. `away`: it is on a server that
 * cannot be reached now, and why; it is used once it can.
 */
export type Opened =
  { readonly database: Database; readonly away?: string } | { readonly fault: string };

/**
 * Opens the database in a file, or at an address of PostgreSQL (`postgres://…`), making what is missing and bringing
 * what is older to this program's version. Never throws: without a database there is a fault to show, and
 * everything but administration goes on.
 */
export function openDatabase(name: string, options: OpenOptions = {}): Opened {
  try {
    return isServer(name)
      ? openServerDatabase(name, options)
      : { database: openFileDatabase(name, options) };
  } catch (error) {
    // the address itself holds secrets
    return { fault: faultOf(error, isServer(name) ? 'DATABASE_URL' : name).message };
  }
}
