const CURES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: check the name',
  ENOTDIR: 'is not a folder: give a folder',
  EISDIR: 'is a folder: give a file',
  EACCES: 'may not be opened by this user: change its permissions',
  EPERM: 'may not be opened by this user: change its permissions',
  ELOOP: 'is a link that leads back to itself: remove the link',
  ENAMETOOLONG: 'has too long a name: shorten it',
  EMFILE: 'cannot be opened, too many files are open: close some or raise the limit',
  ENOSPC: 'cannot be written, the disk is full: make room',
  EROFS: 'cannot be written, the disk is read-only: choose another folder',
  EEXIST: 'exists already: choose another name',
};

/** The system's name for an error ("ENOENT"), or the empty string. */
export function faultCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode ? String(error.code) : '';
}

/** A file-system error as a predicate with its cure: "does not exist: check the name". */
export function systemFault(error: unknown): string {
  const code = faultCode(error);
  return CURES[code] ?? `cannot be used (${code || String(error)}): check the disk and the name`;
}
