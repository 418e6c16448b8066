/** Primary result codes of SQLite (sqlite.org/rescode.html) as a predicate with its cure. */
const CURES: Readonly<Record<number, string>> = {
  5: 'is in use by another process: try again in a moment',
  6: 'is in use by another process: try again in a moment',
  8: 'may not be written: give this user the right to write the file and its folder',
  10: 'could not be read or written, the disk answered with an error: check the disk',
  11: 'is damaged: stop Verbatim, move the file and those beside it (-wal, -shm) away and start again; no article is in it',
  13: 'cannot grow, the disk is full: make room',
  14: 'cannot be opened: check that its folder may be written and that the name is no folder',
  26: 'is no database or is damaged: stop Verbatim, move the file away (no article is in it) and start again, or name another one in DATABASE_PATH',
};

/** SQLite's code for a database that somebody else holds. */
const BUSY = new Set([5, 6]);
const READ_ONLY = 8;
/** The extended codes of SQLite carry the primary one in their lowest byte. */
const PRIMARY = 0xff;

/** Why the database could not do something now: one line that names the place and the cure. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  constructor(
    message: string,
    /** Whether trying again may help, as another process holds the database or its server is away. */
    readonly isBusy = false,
    /** Whether it was only that the file is not to be written. */
    readonly isReadOnly = false,
  ) {
    super(message);
  }
}

function codeOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 0;
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode & PRIMARY;
  // the library tells of a file that cannot be opened in words alone
  const found = /local database .*: (\d+)"?\)$/u.exec(error instanceof Error ? error.message : '');
  return Number(found?.[1] ?? 0) & PRIMARY;
}

/** Whatever the library threw, as a fault of this file. */
export function faultOf(error: unknown, path: string): DatabaseFault {
  if (error instanceof DatabaseFault) return error;
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : String(error);
  const cure = CURES[code] ?? `cannot be used (${said}): see "npm run -s knowledge -- db-check"`;
  return new DatabaseFault(`${path}: ${cure}`, BUSY.has(code), code === READ_ONLY);
}

/** What work on the database came to, for callers that go on without it. */
export type Attempt<T> = { readonly value: T } | { readonly fault: string };

/** Does work on the database; a DatabaseFault becomes a value, any other error is thrown on. */
export function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof DatabaseFault) return { fault: error.message };
    throw error;
  }
}
