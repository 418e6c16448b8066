import { resolve } from 'node:path';
import Libsql from 'libsql';
import { faultOf } from './database-fault';

/**
 * What may be bound. Never a boolean: the library ends the whole process for one. Numbers are stored as
 * integers where the column is one.
 */
export type Value = string | number | null | Uint8Array;

/** One row as it came: columns by name, bytes as an ArrayBuffer. */
export type Row = Readonly<Record<string, unknown>>;

/** What a writing statement did. */
export interface Written {
  /** How many rows it changed. */
  readonly changes: number;
  /** The id of the row inserted last on this connection. */
  readonly id: number;
}

/** One connection to one file. Every method throws a DatabaseFault and nothing else. */
export interface Connection {
  /** The path as it was given, for messages. */
  readonly path: string;
  write(sql: string, values?: readonly Value[]): Written;
  /** All rows. There is no way to stop in the middle, which would keep the file's lock. */
  rows(sql: string, values?: readonly Value[]): readonly Row[];
  /** Runs statements without values, separated by semicolons. */
  script(sql: string): void;
  close(): void;
}

/** The library ends a text at a NUL character; what follows it would be lost. */
const bound = (value: Value): Value =>
  typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;

/** A path as a URI that opens it for reading alone. */
function readOnlyUri(path: string): string {
  const forward = path.replaceAll('\\', '/');
  const escaped = forward.replaceAll(/[%?#]/gu, (mark) => encodeURIComponent(mark));
  return `file:${escaped.startsWith('/') ? '' : '/'}${escaped}?mode=ro`;
}

/** Opens a file; for writing, it is made where it is missing. Throws a DatabaseFault. */
export function connect(path: string, mode: 'write' | 'read' = 'write'): Connection {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw faultOf(error, path);
    }
  };
  // an absolute path is never taken for the address of a remote database
  const absolute = resolve(path);
  const library = guarded(() => new Libsql(mode === 'write' ? absolute : readOnlyUri(absolute)));
  // preparing takes longer than running; the statements are those written in this program
  const prepared = new Map<string, Libsql.Statement>();
  const statement = (sql: string): Libsql.Statement => {
    let known = prepared.get(sql);
    if (known === undefined) prepared.set(sql, (known = library.prepare(sql)));
    return known;
  };
  return {
    path,
    write: (sql, values = []) =>
      guarded(() => {
        const { changes, lastInsertRowid } = statement(sql).run(values.map(bound));
        return { changes, id: Number(lastInsertRowid) };
      }),
    rows: (sql, values = []) =>
      guarded(() => statement(sql).all(values.map(bound)) as readonly Row[]),
    script: (sql) => {
      guarded(() => library.exec(sql));
    },
    close: () => {
      // a statement kept would go on reading a closed file
      prepared.clear();
      guarded(() => library.close());
    },
  };
}
