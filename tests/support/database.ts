import type { Database } from '../../src/database/database';
import { openDatabase } from '../../src/database/open-database';
import type { OpenOptions } from '../../src/database/open-options';
import { THREAD_ARGUMENTS } from './serving';

/** Opens a database that must open. */
export function opened(path: string, options: OpenOptions = {}): Database {
  const result = openDatabase(path, { execArgv: THREAD_ARGUMENTS, ...options });
  if ('fault' in result) throw new Error(result.fault);
  return result.database;
}

/** The fault of one that must not open. */
export function faultOfOpening(path: string, options: OpenOptions = {}): string {
  const result = openDatabase(path, { execArgv: THREAD_ARGUMENTS, ...options });
  if ('fault' in result) return result.fault;
  result.database.close();
  return '';
}
