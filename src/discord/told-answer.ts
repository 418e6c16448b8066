import type { Outcome } from '../core/outcome/outcome';
import { keyOf } from '../core/outcome/text-key';
import type { ToldAnswer } from '../database/follows';

/** What of an outcome is kept, to see whether a later one is another answer; null: there is none. */
export function toldAnswerOf({ outcome, excerpts }: Outcome): ToldAnswer | null {
  const [first] = excerpts;
  if (outcome !== 'answered' || first === undefined) return null;
  const { article, field, text, paragraph } = first;
  // words that moved, or were broken into lines otherwise, are the same answer
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  return { digest: keyOf(JSON.stringify([article, field, words])), article, paragraph };
}

/** Reasons for silence that no coverage will end. */
const NEVER_ANSWERED: readonly Outcome['reason'][] = ['empty', 'too-long'];

/** Whether somebody may want to be told once a question with this outcome is covered. */
export function canBecomeCovered({ outcome, reason }: Outcome): boolean {
  return outcome === 'not-covered' && !NEVER_ANSWERED.includes(reason);
}
