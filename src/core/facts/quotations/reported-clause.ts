import { FINITE_BE, HAVE, isOf } from '../../language/words/word-classes';
import type { Cue } from './cue';
import type { Sentence } from '../syntax/sentence';
import { wordSet } from '../../language/words/word-set';
import { type ReportedClause, trailingClause } from './trailing-clause';
import { reportedStart } from './reported-start';
import { reportedEnd } from './reported-end';

/** "…, who had asked whether she knew, that": what a relative clause reports ends with the clause. */
const isRelative = ({ tokens }: Sentence, { subject, at }: Cue): boolean =>
  subject !== null &&
  tokens.slice(subject.next, at).some(({ folded }) => folded === 'who' || folded === 'which');

/** Whether the sentence goes on at a word as it did before a relative clause. */
const goesOnAt = (folded: string): boolean =>
  isOf(folded, FINITE_BE | HAVE) || GOING_ON.has(folded);

const GOING_ON = wordSet('that and said');

function firstComma({ tokens }: Sentence, first: number, end: number): number {
  const comma = tokens.findIndex(({ text }, at) => at > first && text === ',');
  return comma > first && comma < end && goesOnAt(tokens[comma + 1]?.folded ?? '') ? comma : end;
}

/** The words a cue reports without quotation marks (some may stand in marks within), or null. */
export function reportedClauseOf(
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
): ReportedClause | null {
  const { tokens, quoted } = sentence;
  if (cue.isNegated || cue.subject === null || cue.kind === 'judge') return null;
  const place = cues.indexOf(cue);
  if (cue.kind === 'according') {
    if (cue.at > 0 && /^[,–—]$/u.test(tokens[cue.at - 1]?.text ?? ''))
      return trailingClause(sentence, cue, []);
    const from = cue.subject.next;
    const comma = tokens.findIndex(
      (token, at) => at >= from && at < from + 14 && token.text === ',',
    );
    if (comma < 0) return null;
    const next = reportedEnd(sentence, comma + 1, cues.slice(place + 1));
    return next - comma > 3 && !quoted.has(comma + 1) ? { first: comma + 1, next } : null;
  }
  const begins = reportedStart(sentence, cue);
  // weak verbs report only what "that" introduces: "signalled that costs would fall"
  const isTold = !cue.isWeak || cue.lemma === 'find' || tokens[begins - 1]?.folded === 'that';
  const first = isTold ? begins : -1;
  if (first >= 0) {
    const whole = reportedEnd(sentence, first, cues.slice(place + 1));
    const next = isRelative(sentence, cue) ? firstComma(sentence, first, whole) : whole;
    const words = tokens
      .slice(first, next)
      .filter(({ kind }, at) => kind !== 'mark' && !quoted.has(first + at));
    const marked = tokens.some((_, at) => at >= first && at < next && quoted.has(at));
    return words.length >= (marked ? 1 : 2) ? { first, next } : null;
  }
  const speaks = cue.kind === 'say' || cue.kind === 'tell' || cue.kind === 'think';
  return speaks && !cue.isWeak ? trailingClause(sentence, cue, cues.slice(0, place)) : null;
}
