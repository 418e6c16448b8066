import type { Database } from './database';
import type { Connection } from './connection';
import { DAY_MS, forgetPersons } from './persons';
import { transact } from './transaction';

/** How long each kind is kept, in days. */
const KEPT_DAYS = {
  gaps: 90,
  feedback: 90,
  askedQuestions: 30,
  audit: 365,
  changes: 365,
  follows: 365,
};

/** Deletes what is older than it may be, and yesterday's hashes of persons. Throws a DatabaseFault. */
export function prune(
  connection: Connection,
  stores: Pick<
    Database,
    'auditLog' | 'changes' | 'gaps' | 'feedback' | 'askedQuestions' | 'follows'
  >,
  nowMs: number,
): void {
  const before = (days: number): number => nowMs - days * DAY_MS;
  stores.gaps.forget(before(KEPT_DAYS.gaps));
  stores.feedback.forget(before(KEPT_DAYS.feedback));
  stores.askedQuestions.forget(before(KEPT_DAYS.askedQuestions));
  stores.auditLog.forget(before(KEPT_DAYS.audit));
  stores.changes.forget(before(KEPT_DAYS.changes));
  stores.follows.forget(before(KEPT_DAYS.follows));
  transact(connection, () => {
    forgetPersons(connection, nowMs);
  });
}
