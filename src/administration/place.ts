import { createHash } from 'node:crypto';
import type { Opened } from '../database/open-database';

/** What administration works on. */
export interface Place {
  /** The folder of knowledge files. */
  readonly folder: string;
  /** Where history is kept; without it nothing is changed, as it could not be taken back. */
  readonly database: Opened;
}

/** Who does something, and when. */
export interface Deed {
  /** A Discord user id, or `shell:` and the name of the system's user. */
  readonly who: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
}

/** What a file held when somebody looked: a digest of its bytes, or null where there was no file. */
export type Seen = string | null;

/** What to compare later, to tell whether a file is still as it was seen. */
export function seenOf(bytes: Uint8Array | null): Seen {
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
}
