/**
 * What may be bound. Never a boolean: libsql ends the whole process for one. Numbers are whole.
 */
export type Value = string | number | null | Uint8Array;

/** One row as it came: columns by name, bytes as an ArrayBuffer or Uint8Array. */
export type Row = Readonly<Record<string, unknown>>;

/** What a writing statement did. */
export interface Written {
  /** How many rows it changed. */
  readonly changes: number;
}

/** How much a transaction promises. */
export interface Durability {
  /** Whether what was written outlives a power cut, at the price of waiting for the disk. */
  readonly isDurable: boolean;
}

/** What other processes may want to hear of at once: the coverage, the settings of servers, the archive. */
export const NEWS = ['version', 'settings', 'archive'] as const;
/** One of them. */
export type News = (typeof NEWS)[number];

/**
 * One connection to one database, a file or a server. Statements are written in what SQLite and PostgreSQL
 * both read, with `?` for what is bound. Every method throws a DatabaseFault and nothing else.
 */
export interface Connection {
  /** The file's path as it was given, or the server's address without its secrets: for messages. */
  readonly path: string;
  write(sql: string, values?: readonly Value[]): Written;
  /** All rows. There is no way to stop in the middle, which would keep a file's lock. */
  rows(sql: string, values?: readonly Value[]): readonly Row[];
  /** Runs statements without values, separated by semicolons. */
  script(sql: string): void;
  /** Begins a transaction in which nobody else begins one. */
  begin(durability: Durability): void;
  commit(): void;
  rollBack(): void;
  /** The number of migrations it has been through; 0 for an empty database. */
  version(): number;
  /** Does one more migration, written for SQLite, within a transaction: `version` is the number then. */
  step(migration: string, version: number): void;
  /**
   * Tells other processes, with the end of the transaction if there is one, where the database can; of a
   * file they look for themselves.
   */
  tell(news: News): void;
  close(): void;
}
