import { SUBJECT, isOf } from '../../language/words/word-classes';
import type { Subject } from './cue';
import { type Phrase, sortOf } from '../syntax/phrase';
import { extentOf } from '../syntax/phrase-extent';
import { roleFrom, type PlacedRole } from '../roles/role-place';
import type { Sentence } from '../syntax/sentence';
import { subjectOf } from './chain-subject';

/**
 * The subject that follows its verb: "said Greg Lund, director of …", "said a spokesman for …". Behind
 * a verb that only a speaker can follow (`isInverted`) whatever stands before a name is its role.
 */
export function subjectAfter(sentence: Sentence, at: number, isInverted = false): Subject | null {
  const { phraseFrom, tokens } = sentence;
  const phrase = phraseFrom.get(at);
  const role = roleFrom(sentence, at);
  if (phrase === undefined) return isInverted && role !== null ? subjectOfRole(role) : null;
  const word = tokens[phrase.head]?.folded ?? '';
  if (phrase.kind === 'pronoun' && !isOf(word, SUBJECT) && word !== 'one') return null;
  const next = phrase.kind === 'common' ? extentOf(sentence, phrase) : phrase.next;
  const both = tokens[next]?.folded === 'and' ? phraseFrom.get(next + 1) : undefined;
  if (both !== undefined && phrase.name?.kind === 'person' && both.name?.kind === 'person') {
    return { phrase, first: phrase.first, next: both.next, name: null, isJoint: true };
  }
  const isSure = isInverted || role?.isLast === true || sortOf(phrase, tokens) === 'person';
  if (role !== null && isSure) return subjectOfRole(role, phrase);
  // "said a lift attendant.": the last word of the role, taken for an adjective
  const isCut =
    isInverted && tokens[next]?.pos === 'ADJ' && /^[,.;]$/u.test(tokens[next + 1]?.text ?? '');
  return subjectOf(phrase, isCut ? next + 1 : next);
}

/** The one whose role stands where a subject does. */
export function subjectOfRole({ first, next, named }: PlacedRole, phrase?: Phrase): Subject {
  const whole: Phrase = { first, next, head: next - 1, kind: 'common', name: null, owner: null };
  return subjectOf(phrase ?? whole, next, named.name);
}
