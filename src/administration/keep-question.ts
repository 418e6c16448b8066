import type { AbstentionReason, Excerpt, Outcome } from '../core/answer/outcome';
import type { Database } from '../database/database';
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

/** Whether something was kept: of a question that is nothing but mentions and links, nothing is. */
type Kept = 'kept' | 'nothing';

/** Keeps a question without an answer, cleaned. Throws a DatabaseFault. */
export function recordGap(
  { gaps }: Pick<Database, 'gaps'>,
  gap: Pick<Outcome, 'question' | 'missing'> & { readonly reason: AbstentionReason },
  { personKey, atMs }: Asking,
): Kept {
  const question = cleanGap(gap.question);
  if (question === null) return 'nothing';
  const missing = gap.missing.flatMap((term) => cleanGap(term) ?? []);
  gaps.record({ atMs, question, missing, reason: gap.reason, personKey });
  return 'kept';
}

/** Keeps a question with the place of its first excerpt, cleaned. Throws a DatabaseFault. */
export function recordAnswered(
  { askedQuestions }: Pick<Database, 'askedQuestions'>,
  answered: { readonly question: string } & Pick<Excerpt, 'article' | 'start'>,
  { personKey, atMs }: Asking,
): Kept {
  const question = cleanGap(answered.question);
  if (question === null) return 'nothing';
  const { article: articleId, start } = answered;
  askedQuestions.record({ atMs, question, articleId, start, personKey });
  return 'kept';
}

/**
 * Keeps what editors learn from: a question without an answer as a gap, one with an answer to be asked
 * again of the next version; cleaned, without who asked. To be called only where GAPS is on. Never throws.
 */
export function keepQuestion(
  database: Opened,
  { question, understoodAs, outcome, reason, missing, excerpts }: Outcome,
  { personKey, atMs }: Asking,
): Attempt<Kept> {
  if ('fault' in database) return database;
  const stores = database.database;
  const asking = { personKey, atMs };
  // a follow-up means nothing without what it follows
  const words = understoodAs ?? question;
  const [first] = excerpts;
  return attempt(() => {
    if (outcome === 'answered' && first !== undefined) {
      const { article, start } = first;
      return recordAnswered(stores, { question: words, article, start }, asking);
    }
    if (outcome !== 'not-covered' || reason === null || !TELLING.has(reason)) return 'nothing';
    return recordGap(stores, { question: words, missing, reason }, asking);
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
