import { createHmac, randomBytes } from 'node:crypto';
import type { Connection } from './connection';
import { bytesOrNullIn, numberIn } from './row';
import { transact } from './transaction';

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
  /** Tells persons apart, for example a user id: never kept, only a keyed hash of it with the rest. */
  readonly personKey: string;
}

/** How answers were received. */
export interface FeedbackCounts {
  readonly up: number;
  readonly down: number;
}

/** What people thought of answers. Every method throws a DatabaseFault where the database cannot. */
export interface Feedback {
  /** Keeps it, in place of what the same person thought of the same answer before. */
  record(feedback: FeedbackRecord): void;
  /** Of all that was given at `sinceMs` or later (default: all that is kept). */
  counts(sinceMs?: number): FeedbackCounts;
  /** Deletes what is older; gives how many. */
  forget(beforeMs: number): number;
}

const KEY_BYTES = 32;

/** The key of the ratings: made at random when first needed, and of no use elsewhere. Within a transaction. */
function keyOf(connection: Connection): Uint8Array {
  const [row] = connection.rows('SELECT secret FROM rating_key');
  const known = row === undefined ? null : bytesOrNullIn(row, 'secret');
  if (known !== null) return known;
  const secret = randomBytes(KEY_BYTES);
  connection.write('INSERT INTO rating_key (one, secret) VALUES (1, ?)', [secret]);
  return secret;
}

/** The feedback of a file. */
export function feedbackOf(connection: Connection): Feedback {
  return {
    record({ atMs, verdict, articleId, passage, reason, questionHash, personKey }) {
      transact(connection, () => {
        // the answer is part of what is hashed, so that one person's ratings cannot be put together
        const rater = createHmac('sha256', keyOf(connection))
          .update(JSON.stringify([articleId, passage, questionHash, personKey]))
          .digest();
        connection.write(
          'INSERT INTO feedback (at_ms, verdict, article, passage, reason, question_hash, rater) ' +
            'VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (rater) DO UPDATE SET ' +
            'at_ms = excluded.at_ms, verdict = excluded.verdict, reason = excluded.reason',
          [atMs, verdict, articleId, passage, reason, questionHash, rater],
        );
      });
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
