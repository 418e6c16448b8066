import type { Writable } from 'node:stream';
import type { English } from '../../core/language/english';
import type { Command } from '../run-commands';

/** What an archive's command works on and prints to. */
export interface ArchiveShell {
  /** The folder of the archive; null where none is set. */
  readonly archive: string | null;
  /** The folder of knowledge files. */
  readonly knowledge: string;
  english(): English;
  /** Milliseconds of any clock that never goes back. */
  now(): number;
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Where progress is shown. */
  readonly errors: Writable & { readonly isTTY?: boolean };
  /** Told after the archive was changed. */
  onPublished(): void;
  /** Prints lines on standard output. */
  print(lines: readonly string[]): void;
  /** Prints lines on standard error, each after the program's name. */
  complain(lines: readonly string[]): void;
}

/** One word after `npm run -s archive --`. */
export type ArchiveCommand = Command<ArchiveShell>;

/** What stands before a command's options. */
export const callOf = (name: string): string => `npm run -s archive -- ${name}`;
