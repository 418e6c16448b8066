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

/** Verbs after which "saying that" was not said, or is only said to have been. */
const WITHHOLDING =
  /^(?:den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?|forg[eo]t(?:s|ting)?|ceased?|quit|stopped|considered|considering|imagined?)$/u;
/** What stands before "of saying": "short of", "instead of", "accused of". */
const OF_WITHHOLDING = wordSet('short instead accused suspected incapable dreamed dreamt talk');
const CONDITION = wordSet('if whether unless lest suppose supposing');
/** Lemmas of what nobody who uses them holds to be so. */
const DISBELIEF = wordSet('deny doubt dispute question reject challenge wonder ask dismiss');
/** Words before "that" under which a clause is not told as fact: "no evidence that", "not true that". */
const UNSURE = wordSet(
  'true untrue false wrong possible impossible unlikely likely unclear evidence proof sign denial possibility ' +
    'idea notion suggestion suggestions rumor rumors rumour rumours allegation allegations claim claims report ' +
    'reports accusation accusations hint hints doubt doubts question suspicion suspicions',
);
const NOTHING = wordSet('nothing none nobody nowhere neither little few no');
/** How far left of an auxiliary "at no point" and "never once" may begin, in tokens. */
const FRONTED = 4;

/** "denied ever saying", "stopped short of saying", "rather than say". */
function isWithheld({ tokens }: Sentence, { before }: VerbGroup): boolean {
  const governor = tokens[before]?.folded ?? '';
  if (WITHHOLDING.test(governor)) return true;
  if (governor === 'of') return OF_WITHHOLDING.has(tokens[before - 1]?.folded ?? '');
  return /^(?:without|than)$/u.test(governor);
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
    .some(({ folded }) => isNegation(folded) || NOTHING.has(folded));
}

/** Whether the subject is nobody: "no minister", "hardly anybody", "nothing in the report". */
function isNobody({ tokens }: Sentence, { first, name }: Subject): boolean {
  // "little Amelie" is somebody
  if (name === null && NOTHING.has(tokens[first]?.folded ?? '') && tokens[first]?.folded !== 'few')
    return true;
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (isNegation(before.folded) || before.folded === 'no') return true;
  return before.pos === 'ADP' && /^(?:nothing|none|nobody)$/u.test(tokens[first - 2]?.folded ?? '');
}

/** Whether the clause of saying stands below words that do not hold it true. */
function isSubordinate({ tokens }: Sentence, first: number, earlier: readonly Cue[]): boolean {
  const opener = tokens[first - 1]?.folded ?? '';
  if (CONDITION.has(opener)) return true;
  const end = opener === 'that' ? first - 1 : first;
  if (opener === 'that' && UNSURE.has(tokens[end - 1]?.folded ?? '')) return true;
  const outer = earlier.findLast(({ next }) => next <= end);
  return (
    outer !== undefined && outer.next === end && (outer.isNegated || DISBELIEF.has(outer.lemma))
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
