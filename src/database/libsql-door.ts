import { resolve } from 'node:path';
import Libsql from 'libsql';
import type { Connection, Row, Value } from './connection';
import { faultOf } from './database-fault';
import { numberIn } from './row';

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
  const script = (sql: string): void => {
    guarded(() => library.exec(sql));
  };
  const rows = (sql: string, values: readonly Value[] = []): readonly Row[] =>
    guarded(() => statement(sql).all(values.map(bound)) as readonly Row[]);
  return {
    path,
    write: (sql, values = []) =>
      guarded(() => ({ changes: statement(sql).run(values.map(bound)).changes })),
    rows,
    script,
    begin: ({ isDurable }) => {
      script(`PRAGMA synchronous = ${isDurable ? 'FULL' : 'NORMAL'}; BEGIN IMMEDIATE`);
    },
    commit: () => {
      script('COMMIT');
    },
    rollBack: () => {
      script('ROLLBACK');
    },
    version: () => {
      const [row] = rows('PRAGMA user_version');
      return row === undefined ? 0 : numberIn(row, 'user_version');
    },
    step: (migration, version) => {
      script(migration);
      script(`PRAGMA user_version = ${version}`);
    },
    // whoever has the file open too looks for itself
    tell: () => undefined,
    close: () => {
      // a statement kept would go on reading a closed file
      prepared.clear();
      guarded(() => library.close());
    },
  };
}
