import type { Cue } from './cue';
import { nounCueAt } from './noun-cues';
import type { Sentence } from '../syntax/sentence';
import { isWeakSpeech } from '../../language/words/speech-verbs';
import { isUnsaid } from './unsaid';
import { verbGroup } from '../syntax/verb-group';
import { verbAt } from './saying-verb';
import { groupStart } from './participle-subject';
import { readVerb } from './verb-subject';

/** Where what is said of saying begins: "has denied", "regretted saying". */
function verbStart(sentence: Sentence, at: number, before: number): number {
  const { tokens, quoted } = sentence;
  const isGoverned =
    tokens[at]?.folded.endsWith('ing') === true &&
    tokens[before]?.pos === 'VERB' &&
    !quoted.has(before);
  return groupStart(sentence, isGoverned ? before - 1 : before, at);
}

/** The words of a sentence that report what somebody says, in order. */
export function readCues(sentence: Sentence): readonly Cue[] {
  const { tokens } = sentence;
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const other = nounCueAt(sentence, at);
    if (other !== null) {
      cues.push(other);
      continue;
    }
    const verb = verbAt(sentence, at);
    if (verb === undefined) continue;
    const found = readVerb(sentence, at, verb, cues);
    if (found === null) continue;
    const { subject, isInverted = false, isShared = false, isNegated = false } = found;
    const own = subject === null || isShared || subject.first > at ? at : subject.first;
    const group = verbGroup(sentence, at);
    const unsaid = subject !== null && isUnsaid(sentence, { at, verb, group, subject }, cues);
    cues.push({
      at,
      from: found.from ?? verbStart(sentence, at, group.before),
      next: at + 1,
      kind: verb.kind,
      lemma: verb.lemma,
      subject,
      clauseFrom: own,
      isInverted,
      isShared,
      isNegated: isNegated || unsaid,
      isWeak: isWeakSpeech(verb),
    });
  }
  return cues;
}
