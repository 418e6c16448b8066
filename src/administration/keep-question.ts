import type { AbstentionReason, Outcome } from '../core/answer/outcome';
import { attempt, type Attempt } from '../database/database-fault';
import type { Opened } from '../database/open-database';
import { cleanGap } from './clean-gap';

/** Why there was no answer, where the coverage could have had one: the rest teaches an editor nothing. */
const TELLING: ReadonlySet<AbstentionReason> = new Set([
  'no-match',
  'weak-match',
  'detail-missing',
  'false-premise',
  'outlet-silent',
]);

/** Who asked, for counting persons, and when. */
export interface Asking {
  /** Tells persons apart, for example a user id: hashed with a key of the day, never kept. */
  readonly personKey: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
}

const NOTHING: Attempt<'kept' | 'nothing'> = { value: 'nothing' };

/**
 * Keeps what editors learn from: a question without an answer as a gap, one with an answer to be asked
 * again of the next version; cleaned, without who asked. To be called only where GAPS is on. Never throws.
 */
export function keepQuestion(
  database: Opened,
  { question, understoodAs, outcome, reason, missing, excerpts }: Outcome,
  { personKey, atMs }: Asking,
): Attempt<'kept' | 'nothing'> {
  if ('fault' in database) return database;
  const { gaps, askedQuestions } = database.database;
  // a follow-up means nothing without what it follows
  const cleaned = cleanGap(understoodAs ?? question);
  if (cleaned === null) return NOTHING;
  const [first] = excerpts;
  return attempt(() => {
    if (outcome === 'answered' && first !== undefined) {
      const { article: articleId, start } = first;
      askedQuestions.record({ atMs, question: cleaned, articleId, start, personKey });
      return 'kept';
    }
    if (outcome !== 'not-covered' || reason === null || !TELLING.has(reason)) return 'nothing';
    const terms = missing.flatMap((term) => cleanGap(term) ?? []);
    gaps.record({ atMs, question: cleaned, missing: terms, reason, personKey });
    return 'kept';
  });
}

/** Deletes every question that was kept: for a start where GAPS is off. Never throws. */
export function forgetQuestions(database: Opened): Attempt<number> {
  if ('fault' in database) return database;
  const { gaps, askedQuestions } = database.database;
  return attempt(
    () => gaps.forget(Number.MAX_SAFE_INTEGER) + askedQuestions.forget(Number.MAX_SAFE_INTEGER),
  );
}
