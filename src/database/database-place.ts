import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseFault } from './database-fault';

const ANOTHER = 'name another file in DATABASE_PATH';
const CURES: Readonly<Record<string, string>> = {
  EACCES: `may not be written: give this user the right, or ${ANOTHER}`,
  EPERM: `may not be written: give this user the right, or ${ANOTHER}`,
  EROFS: `lies on a disk that is read-only: ${ANOTHER}`,
  ENOSPC: 'cannot be made, the disk is full: make room',
  ENOTDIR: `lies in something that is no folder: ${ANOTHER}`,
  EEXIST: `is no folder: ${ANOTHER}`,
  ENAMETOOLONG: `has too long a name: ${ANOTHER}`,
};

function faultOf(path: string, error: unknown): DatabaseFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new DatabaseFault(`${path}: ${CURES[code] ?? `cannot be used (${code}): ${ANOTHER}`}`);
}

/** Made one by one from the top: where nothing can be made at all, Node's own way tries for ever. */
function makeFolder(folder: string): void {
  try {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory()) return;
    if (found !== undefined) throw Object.assign(new Error('in the way'), { code: 'EEXIST' });
  } catch (error) {
    throw faultOf(folder, error);
  }
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // another process may have been quicker
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    throw faultOf(folder, error);
  }
}

/** Makes the folder of a database's file where it is missing. Throws a DatabaseFault. */
export function makePlace(path: string): void {
  const file = resolve(path);
  makeFolder(dirname(file));
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new DatabaseFault(`${path}: is a folder: name a file in DATABASE_PATH`);
  }
}

/** Only asks for the size: a process that opens and closes a database's file itself loses its locks on it. */
export function holdsSomething(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/**
 * Tells one file from another that has the same name later; null where there is none. Where that cannot
 * be told at all, `unless`.
 */
export function identityOf(path: string, unless: string | null): string | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false, bigint: true });
    return found === undefined ? null : `${found.dev}:${found.ino}`;
  } catch (error) {
    // a file lies where its folder was
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? null : unless;
  }
}

/** Takes away what SQLite keeps beside a file that is gone itself, which no new one may be read with. */
export function clearBeside(path: string): void {
  for (const ending of ['-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
}
