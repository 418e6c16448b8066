import type { Sentence } from '../facts/syntax/sentence';
import { extentOf } from '../facts/syntax/phrase-extent';
import { isNegation } from '../facts/syntax/verb-group';
import { PARTS, VERBS, isPart } from '../language/parts-of-speech';
import type { Token } from '../language/token';
import { speechVerbOf } from '../language/words/speech-verbs';
import {
  BE,
  DEMONSTRATIVE,
  DO,
  FINITE_BE,
  HAVE,
  MODAL,
  POSSESSIVE,
  QUANTIFIER,
  isOf,
} from '../language/words/word-classes';
import { UNCHANGING } from '../language/words/tense-words';
import { without, wordSet } from '../language/words/word-set';
import { APOSTROPHES, QUOTE_MARKS } from '../language/words/quote-marks';

/** Tokens of a sentence, from the first to one past the last. */
export interface Stretch {
  readonly first: number;
  readonly next: number;
}

/** A main clause that says who did what, plain enough to be turned into a question; token indices. */
export interface PlainClause {
  readonly subject: Stretch;
  /** The helping verb, or the "is" that is the only one; null: the verb stands alone ("reopened"). */
  readonly auxiliary: number | null;
  /** Of the verb without a helping one: what helps it to be asked. */
  readonly helper: 'did' | 'does';
  /** The verbs behind the helping one, adverbs and "not" left out. */
  readonly verbs: readonly number[];
  readonly isNegated: boolean;
  /** What follows the verbs, up to the clause's end. */
  readonly rest: Stretch;
  /** Dates before the subject, if any ("On Monday the bridge reopened"). */
  readonly opening: Stretch;
}

/** What ends a clause so that what is before can stand alone. */
const ENDS = wordSet(
  'after before when while because although though until unless but who which as since',
);
/** What begins what the verb needs, so that the clause means nothing without it. */
const NEEDED = wordSet('that whether if what how why where whose');
/** Verbs whose past is written as the verb itself. */
const UNCHANGED = without(UNCHANGING, 'read let bet shed');
const OPENERS = wordSet('on in at');

const MARK = new RegExp(`^[,.;:!?()[\\]${QUOTE_MARKS}–—…-]+$`, 'u');
const isMark = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && MARK.test(token.text);
const INNER = new RegExp(`^(?:[${APOSTROPHES}]s?|[-‐‑])$`, 'u');
/** "the mayor's", "four-year": marks within a word end nothing. */
const isInner = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaceBefore && INNER.test(token.text);

/** The end of the clause whose verbs end before `from`; null where what is cut off is needed. */
function endFrom(sentence: Sentence, from: number): number | null {
  const { tokens, quoted, phraseFrom } = sentence;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || quoted.has(at) || NEEDED.has(token.folded)) return null;
    if (isInner(token)) continue;
    if (isMark(token)) return /^[,.;]$/u.test(token.text) ? at : null;
    if (ENDS.has(token.folded)) return at;
    if (token.pos !== 'CCONJ') continue;
    const follower = phraseFrom.get(at + 1)?.next ?? at + 1;
    if (isPart(tokens[follower], VERBS | PARTS.ADV)) return at;
  }
  return tokens.length;
}

/** Dates that open a sentence, with the comma behind them. */
function openingOf({ tokens, inDate }: Sentence): Stretch {
  let at = OPENERS.has(tokens[0]?.folded ?? '') && inDate.has(1) ? 1 : 0;
  if (!inDate.has(at)) return { first: 0, next: 0 };
  while (inDate.has(at)) at += 1;
  return { first: 0, next: tokens[at]?.text === ',' ? at + 1 : at };
}

/** Whether the words that a phrase begins with mean something outside of their article. */
function standsAlone(token: Token | undefined): boolean {
  return !isOf(token?.folded, DEMONSTRATIVE | POSSESSIVE | QUANTIFIER) && token?.pos !== 'PRON';
}

/** Tokens between two commas that say who somebody is. */
const LONGEST_APPOSITION = 14;

/** Where a sentence goes on behind ", the head of the board," or ", 43,": at once where no such thing stands. */
function pastApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !isPart(tokens[at + 1], PARTS.DET | PARTS.NUM)) return at;
  const length = tokens.slice(at + 1, at + 1 + LONGEST_APPOSITION).findIndex(isMark);
  const close = at + 1 + length;
  const inner = tokens.slice(at + 1, close);
  const isClosed = length > 0 && tokens[close]?.text === ',' && isPart(tokens[close + 1], VERBS);
  return isClosed && !inner.some((token) => isPart(token, VERBS)) ? close + 1 : at;
}

/** The plain main clause of a sentence; null where it has none, or it is not plain enough. */
export function plainClauseOf(sentence: Sentence): PlainClause | null {
  const { tokens, phraseFrom, quoted } = sentence;
  const opening = openingOf(sentence);
  const phrase = phraseFrom.get(opening.next);
  if (phrase === undefined || phrase.kind === 'pronoun') return null;
  if (!standsAlone(tokens[phrase.first]) || quoted.size > 0) return null;
  const subject = { first: phrase.first, next: extentOf(sentence, phrase) };
  let at = pastApposition(tokens, subject.next);
  const isHelping = isOf(tokens[at]?.folded, BE | HAVE | DO | MODAL);
  const auxiliary = isHelping && /^\p{L}+$/u.test(tokens[at]?.text ?? '') ? at : null;
  if (auxiliary !== null) at += 1;
  const verbs: number[] = [];
  let isNegated = false;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isNegation(token?.folded ?? '') || token?.folded === "n't") isNegated = true;
    else if (token?.pos === 'ADV' && isPart(tokens[at + 1], VERBS | PARTS.ADV | PARTS.PART))
      continue;
    else if (auxiliary !== null && isOf(token?.folded, BE | HAVE) && verbs.length === 0)
      verbs.push(at);
    else if (token?.pos === 'VERB') {
      verbs.push(at);
      at += 1;
      break;
    } else break;
  }
  const verb = tokens[verbs.at(-1) ?? -1];
  // "has 400 pages", "did": no verb to help
  if (auxiliary !== null && verb === undefined && !isOf(tokens[auxiliary]?.folded, FINITE_BE)) {
    return null;
  }
  if (auxiliary === null && (verb === undefined || verbs.length > 1)) return null;
  if (speechVerbOf(verb) !== undefined) return null;
  const end = endFrom(sentence, at);
  if (end === null) return null;
  // "Housing starts fell": what was taken for the verb is a part of the subject
  const [after] = tokens.slice(at, end);
  if (isPart(after, VERBS) && !/(?:ing|ed|en)$/u.test(after?.folded ?? '')) return null;
  const clause = { subject, verbs, isNegated, rest: { first: at, next: end }, opening, auxiliary };
  if (auxiliary !== null) return { ...clause, helper: 'did' };
  const helper = helperOf(verb);
  return helper === null ? null : { ...clause, helper };
}

/** One short vowel between consonants: such a verb doubles the last of them before "-ed". */
const DOUBLES = /^[^aeiou]*[aeiou][^aeiouwxy]$/u;

/** A verb as it stands behind "did". */
export function baseOf({ folded, lemma }: Token): string {
  if (UNCHANGED.has(folded)) return folded;
  // "fined" comes from "fine", as "fin" would make "finned"
  return DOUBLES.test(lemma) && folded === `${lemma}ed` ? `${lemma}e` : lemma;
}

/** What helps a finite verb to be asked; null for a form that is none, or not sure to be one. */
function helperOf(verb: Token | undefined): PlainClause['helper'] | null {
  if (verb === undefined || verb.folded.endsWith('ing')) return null;
  if (UNCHANGED.has(verb.folded)) return 'did';
  if (verb.lemma === verb.folded) return null;
  return verb.folded.endsWith('s') && !verb.folded.endsWith('ss') ? 'does' : 'did';
}
