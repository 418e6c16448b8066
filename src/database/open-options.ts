/** Milliseconds that a statement waits for another process, unless said otherwise. */
export const BUSY_MS = 5000;

/** How a database is opened. */
export interface OpenOptions {
  /** Milliseconds that a statement waits for another process, or for the server, before it fails. */
  readonly busyMs?: number;
  /** The same while it is opened for the first time; as `busyMs` unless given. */
  readonly openingMs?: number;
  /** A file may not grow beyond so many pages of 4 KiB. */
  readonly mostPages?: number;
  /** Options of node for the thread that speaks with a server; those of this one unless given. */
  readonly execArgv?: readonly string[];
  /** Told, in one line, that the file was taken away or replaced and what was done. */
  onAnew?(line: string): void;
  /** Told, in one line, that the server cannot be reached any more; null: it can again. */
  onAway?(fault: string | null): void;
}
