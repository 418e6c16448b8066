import {
  RELATIVE,
  CONDITION,
  CONCESSION,
  TEMPORAL,
  isLink,
} from '../../language/words/link-classes';
import { VERBS, isPart } from '../../language/parts-of-speech';
import { HAVE, isOf } from '../../language/words/word-classes';
import { sortOf } from '../syntax/phrase';
import type { Cue, Subject } from './cue';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subject-before';
import { mainSubject } from './main-subject';
import type { Sentence } from '../syntax/sentence';
import { speechVerbOf, takesHearer, type SpeechVerb } from '../../language/words/speech-verbs';
import { verbGroup } from '../syntax/verb-group';
import { wordSet } from '../../language/words/word-set';
import { type FoundSubject, ofParticiple } from './participle-subject';

const OF_NAMING = wordSet('call dub label term brand name title describe style deem');

/** The agent of a passive: "described as … by Berg". */
function agentOf(sentence: Sentence, from: number): Subject | null {
  const { tokens } = sentence;
  for (let at = from; at < Math.min(tokens.length, from + 40); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[;:]$/u.test(token.text)) return null;
    if (sentence.quoted.has(at)) continue;
    if (token.folded === 'by') {
      const agent = subjectAfter(sentence, at + 1);
      return agent !== null && sortOf(agent.phrase, tokens) !== 'none' ? agent : null;
    }
    if (token.pos === 'AUX' || (speechVerbOf(token) !== undefined && at > from)) return null;
  }
  return null;
}

/** Whose a verb of saying is, and how it stands to it; null where it reports nothing. */
export function readVerb(
  sentence: Sentence,
  at: number,
  verb: SpeechVerb,
  earlier: readonly Cue[],
): FoundSubject | null {
  const { tokens, quoted } = sentence;
  // "when asked how he felt"
  const lead = tokens[at - 1]?.folded;
  const reduced = lead !== 'as' && isLink(lead, CONDITION | CONCESSION | TEMPORAL);
  if (reduced && verb.form === 'past') return null;
  const group = verbGroup(sentence, at);
  const isFinite = tokens[group.before + 1]?.pos === 'AUX' && group.before + 1 < at;
  if (verb.form === 'participle' && !isFinite) return ofParticiple(sentence, at, earlier);
  if (group.isInfinitive) return null;
  const follower = tokens[at + 1];
  const bare = follower?.folded === 'as' || quoted.has(at + 1);
  const perfect = tokens.slice(group.before + 1, at).some(({ folded }) => isOf(folded, HAVE));
  const naming = OF_NAMING.has(verb.lemma) && verb.form === 'past' && bare && !perfect;
  const what = tokens
    .slice(Math.max(0, group.before - 8), group.before + 1)
    .some(({ folded }) => isLink(folded, RELATIVE) || folded === 'what' || folded === 'how');
  const isPassive = verb.form === 'past' && group.isPassive;
  if (isPassive || (naming && !what))
    return { subject: agentOf(sentence, at + 1), isNegated: group.isNegated };
  const { before, isNegated } = group;
  const isFirst = before < 0 || quoted.has(before) || /^[,–—:]$/u.test(tokens[before]?.text ?? '');
  if (isFirst && verb.form !== 'base' && before === at - 1) {
    const inverted = subjectAfter(sentence, at + 1, true);
    const starts = before < 0 || quoted.has(before);
    const speaks =
      inverted !== null &&
      (sortOf(inverted.phrase, tokens) !== 'none' || inverted.name !== null || starts);
    const clauseAhead = inverted !== null && isPart(tokens[inverted.next], VERBS) && !starts;
    if (
      inverted !== null &&
      speaks &&
      verb.kind !== 'judge' &&
      !clauseAhead &&
      !(before < 0 && verb.lemma !== 'say')
    ) {
      const insertion = starts ? null : subjectBefore(sentence, at, group);
      // "the porter, Mr Dunn, asked a guest" and "Singh, a counsel, said Lund had left" against "the
      // plan failed, said Lund"
      const hears = takesHearer(verb.lemma) && insertion !== null;
      if (!hears && (insertion === null || !clauseFollows(sentence, inverted.next))) {
        if (
          insertion === null ||
          sentence.tokens[inverted.next] === undefined ||
          isClosed(sentence, inverted.next)
        )
          return { subject: inverted, isInverted: true, isNegated };
      }
    }
  }
  if (verb.form === 'base' && before < 0) return null;
  const own = subjectBefore(sentence, at, group);
  if (own !== null) return { subject: own, isNegated };
  const joins =
    tokens[before]?.pos === 'CCONJ' ||
    tokens[before]?.folded === 'then' ||
    (tokens[before]?.text === ',' && verb.kind === 'say') ||
    (quoted.has(before) && verb.form === 'past');
  return joins ? { subject: mainSubject(sentence, at, earlier), isShared: true, isNegated } : null;
}

const clauseFollows = ({ tokens }: Sentence, at: number): boolean => isPart(tokens[at], VERBS);

const isClosed = ({ tokens, inDate }: Sentence, at: number): boolean =>
  /^(?:[,.;–—]|who|in|at|on|as|after|during)$/u.test(tokens[at]?.text ?? '') || inDate.has(at);
