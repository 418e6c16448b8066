import { createHash } from 'node:crypto';

/** A question as it is recognised again: capitals, white space and the marks at its ends do not count. */
export function foldQuestion(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s¿¡]+/u, '')
    .trimEnd()
    .replace(/[\s?!.…]{1,50}$/u, '');
}

/** Bytes of UTF-8: PostgreSQL refuses a key of more than 2704 (a third of its page), others beside it included. */
const LONGEST_KEY = 1000;

/** What a question is found by among those kept: its folding, or a digest of one that is too long for an index. */
export function questionKey(question: string): string {
  const folded = foldQuestion(question);
  if (Buffer.byteLength(folded) <= LONGEST_KEY) return folded;
  return `sha256:${createHash('sha256').update(folded).digest('hex')}`;
}
