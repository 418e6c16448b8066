import {
  COORDINATOR,
  CONDITION,
  CONCESSION,
  RELATIVE,
  isLink,
} from '../../language/words/link-classes';
import type { Cue } from './cue';
import type { Sentence } from '../syntax/sentence';
import { wordSet } from '../../language/words/word-set';
import { isClause } from './clause-start';
import { withoutMarks } from './reported-end';

/** Token indices of words that a sentence reports without quotation marks. */
export interface ReportedClause {
  readonly first: number;
  readonly next: number;
}

/** Index behind an agency's dateline: "(CNN) --", "TALESK (Northwire) -"; 0 without one. */
function afterDateline({ tokens }: Sentence): number {
  const dash = tokens.findIndex(({ text }, at) => at < 9 && at > 0 && /^[-–—]+$/u.test(text));
  if (dash < 0) return 0;
  const isLine = tokens
    .slice(0, dash)
    .every(({ kind, isCapitalised }) => kind !== 'word' || isCapitalised);
  return isLine ? dash + 1 : 0;
}

/** Whether a clause of saying stands in the midst of what it reports: "The plan, Berg said, failed." */
function isInserted({ tokens, quoted, inDate }: Sentence, cue: Cue): boolean {
  let next = Math.max(cue.next, cue.isInverted ? (cue.subject?.next ?? 0) : 0);
  while (inDate.has(next) || /^(?:on|in)$/u.test(tokens[next]?.folded ?? '')) next += 1;
  if (tokens[next]?.text !== ',' || !/^[,–—]$/u.test(tokens[cue.clauseFrom - 1]?.text ?? ''))
    return false;
  const after = tokens[next + 1];
  if (after === undefined || quoted.has(next + 1)) return false;
  const goesOn = after.pos === 'AUX' || (after.pos === 'VERB' && !after.folded.endsWith('ing'));
  return goesOn || /^(?:and|but)$/u.test(tokens[cue.clauseFrom - 2]?.folded ?? '');
}

/**
 * "Since then, says the mayor, Jordi Camps, thousands have come": where the words begin; or 0, as where they stand
 * ahead ("It may rain, says the mayor, Jordi Camps, who farms") and what is behind tells of the speaker.
 */
function insertedAhead(sentence: Sentence, cue: Cue): number {
  const { tokens, phraseFrom, quoted } = sentence;
  if (!cue.isInverted || cue.clauseFrom > 5 || quoted.size > 0) return 0;
  let next = cue.subject?.next ?? 0;
  const name = phraseFrom.get(next + 1);
  if (name !== undefined && name.name !== null && tokens[next]?.text === ',') next = name.next;
  if (tokens[next]?.text !== ',' || tokens.length - next <= 5) return 0;
  const opener = tokens[next + 1]?.folded;
  const isToldAhead = isClause(sentence, afterDateline(sentence), true);
  const isBeside = isLink(opener, RELATIVE) || (isToldAhead && !isLink(opener, COORDINATOR));
  return isBeside ? 0 : next + 1;
}

/** Whether a sentence's first word opens what only leads in what is said: "Asked why, …", "While …". */
const leadsIn = (folded: string): boolean =>
  isLink(folded, CONCESSION | CONDITION) || LEADS_IN.has(folded);

const LEADS_IN = wordSet('asked speaking when');

/** Words before a clause of saying that ends the sentence: "The plan failed, Berg said." */
export function trailingClause(
  sentence: Sentence,
  cue: Cue,
  earlier: readonly Cue[],
): ReportedClause | null {
  const { tokens, quoted } = sentence;
  const last = cue.clauseFrom - 1;
  if (!/^[,–—]$/u.test(tokens[last]?.text ?? '') && !(quoted.has(last) && last > 0)) return null;
  // words in marks behind the cue are what it reports, and an opening clause belongs to them
  const hasMarkedEnd = tokens.some((_, at) => at > cue.at && quoted.has(at));
  const goesOn = tokens[cue.next]?.text === ',' && tokens[cue.next + 1]?.pos === 'CCONJ';
  if (cue.kind !== 'according' && hasMarkedEnd && !goesOn) return null;
  if (leadsIn(tokens[0]?.folded ?? '')) return null;
  const spoken = earlier.filter(
    ({ kind, subject, isNegated }) => kind !== 'noun' && subject !== null && !isNegated,
  );
  if (spoken.some(({ isShared }) => !isShared)) return null;
  let first = spoken.at(-1)?.next ?? afterDateline(sentence);
  if (isLink(tokens[first]?.folded, COORDINATOR)) first += 1;
  const later = insertedAhead(sentence, cue);
  if (later > 0) return { first: later, next: withoutMarks(tokens, later, tokens.length) };
  if (isInserted(sentence, cue)) {
    return { first, next: withoutMarks(tokens, first, tokens.length) };
  }
  const indices = tokens.slice(first, last).map((_, at) => first + at);
  const words = indices.filter((at) => !quoted.has(at) && tokens[at]?.kind !== 'mark');
  const hasVerb = indices.some(
    (at) => !quoted.has(at) && (tokens[at]?.pos === 'AUX' || isClause(sentence, at, true)),
  );
  if (words.length < 3 || !hasVerb) return null;
  return { first, next: quoted.has(last) ? last + 1 : last };
}
