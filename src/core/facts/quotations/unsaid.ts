import { NOBODY, PRIVATIVE, isOf } from '../../language/words/word-classes';
import { CONDITION, isLink } from '../../language/words/link-classes';
import {
  WITHHOLDING,
  isTokenOf,
  DENYING,
  DOUBTING,
  isLemmaOf,
} from '../../language/words/lemma-classes';
import { UNCERTAINTIES } from '../../language/words/negation-words';
import { wordSet } from '../../language/words/word-set';
import type { Cue, Subject } from './cue';
import type { Sentence } from '../syntax/sentence';
import type { SpeechVerb } from '../../language/words/speech-verbs';
import { isNegation, type VerbGroup } from '../syntax/verb-group';

/** A verb of saying while it is read. */
export interface ReadVerb {
  readonly at: number;
  readonly verb: SpeechVerb;
  readonly group: VerbGroup;
  readonly subject: Subject;
}

/** What stands before "of saying": "short of", "instead of", "accused of". */
const OF_WITHHOLDING = wordSet('short instead accused suspected incapable dreamed dreamt talk');
/** Whether a folded word stands for nothing or for next to it. */
const isNothing = (folded: string): boolean =>
  isOf(folded, NOBODY) || folded === 'little' || folded === 'few';
/** How far left of an auxiliary "at no point" and "never once" may begin, in tokens. */
const FRONTED = 4;

/** "denied ever saying", "stopped short of saying", "rather than say". */
function isWithheld({ tokens }: Sentence, { before }: VerbGroup): boolean {
  const governor = tokens[before]?.folded ?? '';
  if (isTokenOf(tokens[before], WITHHOLDING)) return true;
  if (governor === 'of') return OF_WITHHOLDING.has(tokens[before - 1]?.folded ?? '');
  return isOf(governor, PRIVATIVE) || governor === 'than';
}

/** "Did Berg say that …?", "Nor has Berg said", "Had Berg said so, …"; "Only then did Berg say" is none. */
function isInversion({ tokens }: Sentence, first: number): boolean {
  const auxiliary = first - 1;
  if (tokens[auxiliary]?.pos !== 'AUX') return false;
  if (tokens.at(-1)?.text === '?' || tokens.at(-2)?.text === '?') return true;
  const before = tokens[auxiliary - 1];
  if (before === undefined || before.kind === 'mark' || before.pos === 'CCONJ') return true;
  return tokens
    .slice(Math.max(0, auxiliary - FRONTED), auxiliary)
    .some(({ folded }) => isNegation(folded) || isNothing(folded));
}

/** Whether the subject is nobody: "no minister", "hardly anybody", "nothing in the report". */
function isNobody({ tokens }: Sentence, { first, name }: Subject): boolean {
  // "little Amelie" is somebody
  if (name === null && isNothing(tokens[first]?.folded ?? '') && tokens[first]?.folded !== 'few')
    return true;
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (isNegation(before.folded) || before.folded === 'no') return true;
  return before.pos === 'ADP' && isOf(tokens[first - 2]?.folded, NOBODY);
}

/** Whether the clause of saying stands below words that do not hold it true. */
function isSubordinate({ tokens }: Sentence, first: number, earlier: readonly Cue[]): boolean {
  const opener = tokens[first - 1]?.folded ?? '';
  if (isLink(opener, CONDITION) || opener === 'whether') return true;
  const end = opener === 'that' ? first - 1 : first;
  if (opener === 'that' && UNCERTAINTIES.has(tokens[end - 1]?.folded ?? '')) return true;
  const outer = earlier.findLast(({ next }) => next <= end);
  return (
    outer !== undefined &&
    outer.next === end &&
    (outer.isNegated || isLemmaOf(outer.lemma, DENYING | DOUBTING))
  );
}

/**
 * Whether a sentence with a verb of saying does not tell that the words were said: it denies, asks,
 * supposes or reports that somebody else says so.
 */
export function isUnsaid(sentence: Sentence, read: ReadVerb, earlier: readonly Cue[]): boolean {
  const { at, verb, group, subject } = read;
  const { tokens } = sentence;
  if (group.isNegated || isWithheld(sentence, group) || isNobody(sentence, subject)) return true;
  if (subject.first > at) return false;
  // "contradicted reports that": a noun taken for a verb
  const isNoun = verb.form === 'present' && tokens[at - 1]?.pos === 'VERB';
  return (
    isNoun ||
    isInversion(sentence, subject.first) ||
    isSubordinate(sentence, subject.first, earlier)
  );
}
