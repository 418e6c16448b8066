import { questionKey } from './fold-question';
import type { Connection, Row } from './connection';
import { keepPersons, dayOf, keepsLatest, LEAST_PERSONS } from './persons';
import { numberIn, textIn, textsIn } from './row';
import { transact } from './transaction';

/** A question that the coverage did not answer. */
export interface NewGap {
  /** Milliseconds since the epoch; only the day is kept. */
  readonly atMs: number;
  /** Free of mentions, links and long numbers. */
  readonly question: string;
  /** The terms that the coverage does not join. */
  readonly missing: readonly string[];
  /** Of those, what may be shown where one person alone asked; the others are kept once two did. */
  readonly tellable: readonly string[];
  /** Why there was no answer. */
  readonly reason: string;
  /** Tells persons apart, for example a user id: never kept, only counted. */
  readonly personKey: string;
}

/** A gap as it may be shown. */
export interface Gap {
  readonly id: number;
  /** null where fewer than two persons asked it on one day. */
  readonly question: string | null;
  /** Those that tell nothing of anybody, where the question is not shown. */
  readonly missing: readonly string[];
  readonly reason: string;
  /** How often it was asked. */
  readonly asked: number;
  /** Start of the day (UTC) it was first and last asked on, milliseconds since the epoch. */
  readonly firstDayMs: number;
  readonly lastDayMs: number;
}

/** What people asked in vain. Every method throws a DatabaseFault where the database cannot. */
export interface Gaps {
  record(gap: NewGap): void;
  /** Last asked at `sinceMs` or later, most frequent first, then the newest. */
  list(options: { readonly sinceMs: number; readonly limit: number }): readonly Gap[];
  /** Deletes what was last asked before; gives how many. */
  forget(beforeMs: number): number;
}

const gapOf = (row: Row): Gap => ({
  id: numberIn(row, 'id'),
  question: numberIn(row, 'persons') >= LEAST_PERSONS ? textIn(row, 'question') : null,
  missing: textsIn(row, 'missing'),
  reason: textIn(row, 'reason'),
  asked: numberIn(row, 'asked'),
  firstDayMs: numberIn(row, 'first_day_ms'),
  lastDayMs: numberIn(row, 'last_day_ms'),
});

/** The gaps of a file. */
export function gapsOf(connection: Connection): Gaps {
  return {
    record({ atMs, question, missing, tellable, reason, personKey }) {
      const day = dayOf(atMs);
      transact(connection, () => {
        const [row] = connection.rows(
          'INSERT INTO gap (folded, question, missing, reason, asked, persons, first_day_ms, last_day_ms) ' +
            `VALUES (?, ?, ?, ?, 1, 1, ?, ?) ON CONFLICT (folded) DO UPDATE SET asked = gap.asked + 1, ` +
            `missing = excluded.missing, reason = excluded.reason, ${keepsLatest('gap')} RETURNING id`,
          [questionKey(question), question, JSON.stringify(tellable), reason, day, day],
        );
        if (row === undefined) return;
        const subject = numberIn(row, 'id');
        keepPersons(connection, 'gap', { what: 'gap', subject, personKey }, atMs);
        connection.write('UPDATE gap SET missing = ? WHERE id = ? AND persons >= ?', [
          JSON.stringify(missing),
          subject,
          LEAST_PERSONS,
        ]);
      });
    },
    list: ({ sinceMs, limit }) =>
      connection
        .rows(
          'SELECT * FROM gap WHERE last_day_ms >= ? ORDER BY asked DESC, last_day_ms DESC, id LIMIT ?',
          [dayOf(sinceMs), limit],
        )
        .map(gapOf),
    forget: (beforeMs) =>
      transact(connection, () => {
        connection.write(
          "DELETE FROM person_seen WHERE what = 'gap' AND subject IN (SELECT id FROM gap WHERE last_day_ms < ?)",
          [beforeMs],
        );
        return connection.write('DELETE FROM gap WHERE last_day_ms < ?', [beforeMs]).changes;
      }),
  };
}
