import type { Connection, Row } from './connection';
import { bytesOrNullIn, numberIn, numberOrNullIn, textIn } from './row';
import { transact } from './transaction';

/** What a change does to an article's file. */
export type ChangeKind = 'add' | 'replace' | 'remove' | 'undo';

/** A change as it is announced, before the file is touched. */
export interface NewChange {
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  /** A Discord user id, or `shell:` and the name of the system's user. */
  readonly who: string;
  readonly kind: ChangeKind;
  /** The file within the knowledge folder, with forward slashes. */
  readonly file: string;
  /** The file's bytes before; null where there is none. */
  readonly before: Uint8Array | null;
  /** The file's bytes after; null where there is none. */
  readonly after: Uint8Array | null;
  /** The change that an undo takes back. */
  readonly undoes?: number;
  /** The first of the changes that were made in one step with it, where it is not that one itself. */
  readonly batch?: number;
}

/** A change that is kept. */
export interface Change extends Omit<NewChange, 'undoes' | 'batch'> {
  readonly id: number;
  readonly undoes: number | null;
  readonly batch: number | null;
}

/** The history of changes of the coverage. Every method throws a DatabaseFault where the database cannot. */
export interface Changes {
  /** Keeps the bytes before the file is touched, safe from a power cut; gives the change's id. */
  begin(change: NewChange): number;
  /** The file is as the change wants it. */
  finish(id: number): void;
  /** The file was left as it had been. */
  abandon(id: number): void;
  /** Begun, and neither finished nor abandoned: the process ended in between. Oldest first. */
  unfinished(): readonly Change[];
  /** The newest add, replace or remove that was not taken back yet. */
  latestToUndo(): Change | null;
  /** How many changes of the same step, itself included, were not taken back yet. */
  inStep(change: Pick<Change, 'id' | 'batch'>): number;
  /** Deletes what is older and not under way; gives how many. */
  forget(beforeMs: number): number;
}

const changeOf = (row: Row): Change => ({
  id: numberIn(row, 'id'),
  atMs: numberIn(row, 'at_ms'),
  who: textIn(row, 'who'),
  kind: textIn(row, 'kind') as ChangeKind,
  file: textIn(row, 'file'),
  before: bytesOrNullIn(row, 'before'),
  after: bytesOrNullIn(row, 'after'),
  undoes: numberOrNullIn(row, 'undoes'),
  batch: numberOrNullIn(row, 'batch'),
});

/** A change that can be taken back. */
const UNDOABLE =
  "state = 'finished' AND kind <> 'undo' AND id NOT IN " +
  "(SELECT undoes FROM change WHERE state = 'finished' AND undoes IS NOT NULL)";

/** The history of changes of a file. */
export function changesOf(connection: Connection): Changes {
  const durably = <T>(work: () => T): T => transact(connection, work, { isDurable: true });
  const end = (id: number, state: 'finished' | 'abandoned'): void => {
    durably(() =>
      connection.write("UPDATE change SET state = ? WHERE id = ? AND state = 'begun'", [state, id]),
    );
  };
  return {
    begin: ({ atMs, who, kind, file, before, after, undoes, batch }) =>
      durably(() => {
        const [row] = connection.rows(
          'INSERT INTO change (at_ms, who, kind, file, before, after, undoes, batch, state) ' +
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'begun') RETURNING id",
          [atMs, who, kind, file, before, after, undoes ?? null, batch ?? null],
        );
        return row === undefined ? 0 : numberIn(row, 'id');
      }),
    finish: (id) => {
      end(id, 'finished');
    },
    abandon: (id) => {
      end(id, 'abandoned');
    },
    unfinished: () =>
      connection.rows("SELECT * FROM change WHERE state = 'begun' ORDER BY id").map(changeOf),
    latestToUndo() {
      const [row] = connection.rows(
        `SELECT * FROM change WHERE ${UNDOABLE} ORDER BY id DESC LIMIT 1`,
      );
      return row === undefined ? null : changeOf(row);
    },
    inStep({ id, batch }) {
      const first = batch ?? id;
      const [row] = connection.rows(
        `SELECT count(*) AS changes FROM change WHERE ${UNDOABLE} AND (id = ? OR batch = ?)`,
        [first, first],
      );
      return row === undefined ? 0 : numberIn(row, 'changes');
    },
    forget: (beforeMs) =>
      connection.write("DELETE FROM change WHERE at_ms < ? AND state <> 'begun'", [beforeMs])
        .changes,
  };
}
