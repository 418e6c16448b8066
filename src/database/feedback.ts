import type { Connection } from './libsql-door';
import { numberIn } from './row';

/** What somebody thought of an answer. */
export interface FeedbackRecord {
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  readonly verdict: 'up' | 'down';
  /** The id of the first excerpt's article. */
  readonly articleId: string;
  /** Where the excerpt begins, in UTF-16 code units of the article's text. */
  readonly passage: number;
  /** What was said to be wrong; null where nothing was. */
  readonly reason: string | null;
  /** Tells questions apart without their text. */
  readonly questionHash: string;
}

/** How answers were received. */
export interface FeedbackCounts {
  readonly up: number;
  readonly down: number;
}

/** What people thought of answers. Every method throws a DatabaseFault where the database cannot. */
export interface Feedback {
  record(feedback: FeedbackRecord): void;
  /** Of all that was given at `sinceMs` or later (default: all that is kept). */
  counts(sinceMs?: number): FeedbackCounts;
  /** Deletes what is older; gives how many. */
  forget(beforeMs: number): number;
}

/** The feedback of a file. */
export function feedbackOf(connection: Connection): Feedback {
  return {
    record({ atMs, verdict, articleId, passage, reason, questionHash }) {
      connection.write(
        'INSERT INTO feedback (at_ms, verdict, article, passage, reason, question_hash) ' +
          'VALUES (?, ?, ?, ?, ?, ?)',
        [atMs, verdict, articleId, passage, reason, questionHash],
      );
    },
    counts(sinceMs = 0) {
      const [row] = connection.rows(
        "SELECT count(*) FILTER (WHERE verdict = 'up') AS up, " +
          "count(*) FILTER (WHERE verdict = 'down') AS down FROM feedback WHERE at_ms >= ?",
        [sinceMs],
      );
      return row === undefined
        ? { up: 0, down: 0 }
        : { up: numberIn(row, 'up'), down: numberIn(row, 'down') };
    },
    forget: (beforeMs) =>
      connection.write('DELETE FROM feedback WHERE at_ms < ?', [beforeMs]).changes,
  };
}
