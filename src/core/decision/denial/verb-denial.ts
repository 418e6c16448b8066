import {
  SOMEBODY,
  ARTICLE,
  QUANTIFIER,
  BE_THEN,
  isOf,
  NOT,
  NOBODY,
} from '../../language/words/word-classes';
import { asksAgain, EXCEPTION, isLink } from '../../language/words/link-classes';
import {
  isTokenOf,
  REFUSING,
  DENYING,
  PREVENTING,
  ASKING,
  ANSWERING,
} from '../../language/words/lemma-classes';
import type { Token } from '../../language/token';
import { DOUBLE_MARKS } from '../../language/words/quote-marks';

/**
 * Why what a verb tells did not happen, or is not told: the verb is denied or refused (`not`), its subject
 * is nobody (`nobody`), somebody denies it (`denied`), or it stands in a reported question that stays
 * open (`untold`).
 */
export type VerbDenial = 'not' | 'nobody' | 'denied' | 'untold';

/** Tokens between a verb and what denies it; further away another verb is meant. */
const REACH = 12;
/** How far before its question word "asked" or "did not say" may stand: "did not tell the court who". */
const ASKED_WITHIN = 5;

const word = (token: Token | undefined): string => token?.folded ?? '';
const CLAUSE_END = new RegExp(`^[,.;:!?–—()${DOUBLE_MARKS}]$`, 'u');
const endsClause = (token: Token | undefined): boolean =>
  token === undefined || CLAUSE_END.test(token.text);
const isNot = (token: Token | undefined): boolean => isOf(token?.folded, NOT);

/** Where another clause begins, whose "until" and "but" are its own: "did not go, and said that". */
function opensAnother(tokens: readonly Token[], at: number): boolean {
  if (/^[.;:]$/u.test(tokens[at]?.text ?? '')) return true;
  return (
    tokens[at]?.text === ',' &&
    /^(?:and|as|which|who|while|although|because)$/u.test(word(tokens[at + 1]))
  );
}

/** Whether what is denied is so after all: "did not open until Monday", "nobody but Kim", "not only". */
function isExcepted(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && !opensAnother(tokens, at); at += 1) {
    if (isLink(tokens[at]?.folded, EXCEPTION)) return true;
  }
  return false;
}

/** The first token of what belongs to a verb, with how often it is denied on the way there. */
function groupOf(tokens: readonly Token[], verb: number): { first: number; denials: number } {
  let denials = 0;
  let at = verb - 1;
  for (; at >= 0 && at > verb - REACH; at -= 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (isNot(token)) denials += 1;
    else if (word(token) === 'to') {
      const yet = word(before) === 'yet';
      const isUnmet =
        isOf(before?.folded, BE_THEN) && word(tokens[at + 1]) === 'have' && at + 2 <= verb;
      if (yet || isUnmet || isTokenOf(before, REFUSING)) denials += 1;
      else if (before?.pos !== 'VERB' && before?.pos !== 'ADJ' && before?.pos !== 'AUX') break;
      if (before?.pos === 'VERB' || before?.pos === 'ADJ') at -= 1;
    } else if (token?.pos !== 'AUX' && token?.pos !== 'ADV' && token?.lemma !== 'have') break;
  }
  return { first: at + 1, denials };
}

/** "without signing", "instead of selling", "denied having sold", "avoided meeting". */
function isShunned(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (/^(?:without|than)$/u.test(word(before)) && word(tokens[first - 2]) !== 'more') return true;
  const phrase = `${word(tokens[first - 2])} ${word(before)}`;
  if (/^(?:instead of|far from|short of|ruled out|rule out|rules out|against)$/u.test(phrase))
    return true;
  return isTokenOf(before, DENYING) || (before?.pos === 'VERB' && isTokenOf(before, PREVENTING));
}

/** The first token of the subject's clause before a verb group: behind a mark, "that" or another verb. */
function clauseStart(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && first - at < REACH) {
    const before = tokens[at - 1];
    if (endsClause(before) || before?.pos === 'VERB' || before?.pos === 'AUX') break;
    if (before?.pos === 'SCONJ' || word(before) === 'that') break;
    at -= 1;
  }
  return at;
}

/** Whether a verb's subject is nobody: "no minister", "none of the", "not one of", "hardly any". */
function isNobodys(tokens: readonly Token[], first: number): boolean {
  let at = clauseStart(tokens, first);
  if (tokens[at]?.pos === 'CCONJ' && word(tokens[at]) !== 'neither') at += 1;
  if (at >= first) return false;
  if (isNot(tokens[at])) {
    return (
      isOf(tokens[at + 1]?.folded, QUANTIFIER | SOMEBODY | ARTICLE) ||
      word(tokens[at]) === 'neither'
    );
  }
  // "no doubt the mayor opened it": the subject is somebody
  return (
    isOf(tokens[at]?.folded, NOBODY) && !/^(?:doubt|wonder|longer)$/u.test(word(tokens[at + 1]))
  );
}

/** Whether somebody denies the clause: "denied that he had sold it", "rejected claims that". */
function isDeniedBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - REACH - 2; at -= 1) {
    const token = tokens[at];
    if (endsClause(token) || token?.pos === 'CCONJ') return false;
    if (isTokenOf(token, DENYING)) return !isNot(tokens[at - 1]);
    if (word(token) === 'evidence' && word(tokens[at - 1]) === 'no') return true;
  }
  return false;
}

/** Whether a verb stands in a reported question that is left open: "did not say who led", "asked when". */
function isLeftOpen(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > 0 && at > first - REACH; at -= 1) {
    const token = tokens[at];
    if (endsClause(token)) return false;
    if (!asksAgain(token?.folded)) continue;
    for (let back = at - 1; back >= 0 && back >= at - ASKED_WITHIN; back -= 1) {
      const opener = tokens[back];
      if (endsClause(opener)) return false;
      if (isTokenOf(opener, ASKING)) return true;
      if (!isTokenOf(opener, ANSWERING)) continue;
      const group = groupOf(tokens, back);
      return group.denials > 0 || isNobodys(tokens, group.first);
    }
    return false;
  }
  return false;
}

/**
 * Why what the verb at an index tells did not happen or is not told; null where it is told as so, or
 * where it is not sure. `tokens` are one sentence's; two denials undo each other.
 */
export function verbDenialAt(tokens: readonly Token[], verb: number): VerbDenial | null {
  const { first, denials } = groupOf(tokens, verb);
  if (isLeftOpen(tokens, verb)) return 'untold';
  if (isExcepted(tokens, clauseStart(tokens, first))) return null;
  if (denials > 0) return denials % 2 === 1 ? 'not' : null;
  if (isTokenOf(tokens[first - 1], DENYING)) return 'denied';
  if (isShunned(tokens, first)) return 'not';
  if (isNobodys(tokens, first)) return 'nobody';
  return isDeniedBefore(tokens, first) ? 'denied' : null;
}
