import type { Turn } from '../core/answer/engine';
import type { AbstentionReason, Excerpt, Outcome } from '../core/outcome/outcome';
import { foldText } from '../core/language/fold';
import type { Database } from '../database/database';
import { cleanGap } from './clean-gap';

/** Who asked, for counting persons, and when. */
export interface Asking {
  /** Tells persons apart, for example a user id: hashed with a key of the day, never kept. */
  readonly personKey: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
}

/** Whether something was kept: of a question that is nothing but mentions and links, nothing is. */
type Kept = 'kept' | 'nothing';

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Keeps a question without an answer, cleaned. Throws a DatabaseFault. */
export function recordGap(
  { gaps }: { readonly gaps: Pick<Database['gaps'], 'record'> },
  gap: Pick<Outcome, 'question' | 'missing'> &
    Pick<Turn, 'tellable'> & { readonly reason: AbstentionReason },
  { personKey, atMs }: Asking,
): Kept {
  const question = cleanGap(gap.question);
  if (question === null) return 'nothing';
  const clean = (terms: readonly string[]): readonly string[] =>
    terms.flatMap((term) => cleanGap(term) ?? []);
  const tellable = clean(gap.tellable);
  // of a question with two parts only the last may be kept: what two persons see must stand in it
  const asked = wordsOf(question);
  const missing = clean(gap.missing).filter(
    (term) => tellable.includes(term) || [...wordsOf(term)].every((word) => asked.has(word)),
  );
  gaps.record({ atMs, question, missing, tellable, reason: gap.reason, personKey });
  return 'kept';
}

/** Keeps a question with the place of its first excerpt, cleaned. Throws a DatabaseFault. */
export function recordAnswered(
  { askedQuestions }: { readonly askedQuestions: Pick<Database['askedQuestions'], 'record'> },
  answered: { readonly question: string } & Pick<Excerpt, 'article' | 'start'>,
  { personKey, atMs }: Asking,
): Kept {
  const question = cleanGap(answered.question);
  if (question === null) return 'nothing';
  const { article: articleId, start } = answered;
  askedQuestions.record({ atMs, question, articleId, start, personKey });
  return 'kept';
}
