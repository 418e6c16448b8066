import type { Config } from '../config';
import type { Place } from '../administration/place';
import type { Command } from './run-commands';

export type { ExitCode } from './run-commands';

/** What a command works on and prints to. */
export interface Shell {
  readonly config: Config;
  readonly place: Place;
  /** `shell:` and the name of the system's user. */
  readonly who: string;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Prints lines on standard output. */
  print(lines: readonly string[]): void;
  /** Prints lines on standard error, each after the program's name. */
  complain(lines: readonly string[]): void;
}

/** One word after `npm run -s knowledge --`. */
export type ShellCommand = Command<Shell>;

/** What stands before a command's options. */
export const callOf = (name: string): string => `npm run -s knowledge -- ${name}`;

/** Of every command, for its help text. */
export const EXIT_CODES =
  'Exit code: 0 when all is well, 1 when something is wrong or was refused, 2 for unusable arguments.';
