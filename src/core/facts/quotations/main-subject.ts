import {
  QUESTION_WORD,
  RELATIVE,
  CONDITION,
  CONCESSION,
  TEMPORAL,
  BOUND,
  SEQUENCE,
  isLink,
} from '../../language/words/link-classes';
import type { Cue, Subject } from './cue';
import { subjectBefore } from './subject-before';
import { sortOf } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { speechVerbOf } from '../../language/words/speech-verbs';
import { verbGroup } from '../syntax/verb-group';

/** Whether a word makes the clause behind it hang on another. */
const subordinates = (folded: string): boolean =>
  isLink(folded, QUESTION_WORD | RELATIVE | CONDITION | BOUND) ||
  folded === 'because' ||
  folded === 'whether';
/** Whether a word at a sentence's head puts a clause before the main one. */
const introduces = (folded: string): boolean =>
  isLink(folded, CONDITION | CONCESSION | TEMPORAL | BOUND | SEQUENCE) ||
  folded === 'because' ||
  folded === 'despite';

/** Whether a clause hangs on another: it follows a verb of saying, "that", "who" and the like. */
function isEmbedded({ tokens }: Sentence, first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  return subordinates(before.folded) || speechVerbOf(before) !== undefined;
}

/**
 * The subject that a verb without one of its own shares: that of the last clause of saying before it
 * which hangs on no other, or else of the sentence's main clause. Null where neither is found.
 */
export function mainSubject(
  sentence: Sentence,
  before: number,
  earlier: readonly Cue[],
): Subject | null {
  const { tokens, quoted } = sentence;
  for (const cue of [...earlier].reverse()) {
    if (cue.subject === null || cue.kind === 'according' || cue.kind === 'noun') continue;
    const isOwn = cue.isShared || cue.isInverted;
    if (isOwn || !isEmbedded(sentence, cue.subject.first)) return cue.subject;
  }
  let first: Subject | null = null;
  const introduced = introduces(tokens[0]?.folded ?? '');
  for (let at = 1; at < Math.min(before, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined || quoted.has(at)) continue;
    const isVerb = token.pos === 'AUX' || (token.pos === 'VERB' && !token.folded.endsWith('ing'));
    if (!isVerb || tokens[at - 1]?.folded === 'to') continue;
    const group = verbGroup(sentence, at);
    const subject = subjectBefore(sentence, at, group);
    if (subject === null || isEmbedded(sentence, subject.first)) continue;
    if (first === null) first = subject;
    else if (introduced && subject.first > first.next && sortOf(subject.phrase, tokens) !== 'none')
      return subject;
    if (!introduced) return first;
  }
  return first;
}
