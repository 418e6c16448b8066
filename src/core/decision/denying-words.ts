import { isPassiveAt } from '../language/passive';
import type { Token } from '../language/token';
import { ANSWERING, DENYING, isTokenOf, REFUSING } from '../language/words/lemma-classes';
import { asksAgain } from '../language/words/link-classes';
import { isOf, NOBODY, NOT, UNTRUE } from '../language/words/word-classes';

/**
 * How a word turns what its clause tells: "not", "nobody", "untrue"; "ruled" out, "turned" down; somebody
 * denies it, rejects it, or refused or failed to.
 */
export type DenyingKind =
  'not' | 'nobody' | 'untrue' | 'out' | 'denying' | 'rejecting' | 'refusing';

/** Tokens behind "rule" or "turn" within which its "out" or "down" stands: "rule one out". */
const OUT_WITHIN = 2;
/** Tokens behind "fail" within which its "to" stands: what has failed of itself denies nothing. */
const TO_WITHIN = 2;

function isOut(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 1 + OUT_WITHIN).map(({ folded }) => folded);
  const lemma = tokens[at]?.lemma;
  if (lemma === 'rule') return behind.includes('out');
  return (lemma === 'turn' || lemma === 'vote') && behind[0] === 'down';
}

/** Tokens behind a word that denies within which its verb of saying stands, and behind that the question it leaves open. */
const SAYING_WITHIN = 3;

/** Whether what a word denies is only that somebody tells something: "declined to say whether it was sold". */
function leavesOpen(tokens: readonly Token[], at: number): boolean {
  const within = tokens.slice(at + 1, at + 1 + SAYING_WITHIN);
  const saying = within.findIndex((token) => isTokenOf(token, ANSWERING));
  if (saying < 0) return false;
  return tokens
    .slice(at + 2 + saying, at + 2 + saying + SAYING_WITHIN)
    .some(({ folded }) => asksAgain(folded));
}

/** How the token at an index denies what stands in its clause; null where it does not, or leaves it open. */
export function denyingAt(tokens: readonly Token[], at: number): DenyingKind | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const [form, next] = [token.folded, tokens[at + 1]?.folded ?? ''];
  if ((isOf(form, NOT) || isTokenOf(token, REFUSING)) && leavesOpen(tokens, at)) return null;
  if (form === 'no' && /^(?:doubt|matter)$/u.test(next)) return null;
  if (isOf(form, NOT)) return /^(?:only|just|least|merely)$/u.test(next) ? null : 'not';
  if (isOf(form, NOBODY)) return 'nobody';
  if (isOf(form, UNTRUE)) return 'untrue';
  if (form === 'yet' && next === 'to') return 'refusing';
  if (isOut(tokens, at)) return 'out';
  if (isTokenOf(token, DENYING)) {
    if (token.lemma !== 'dismiss' && token.lemma !== 'reject') return 'denying';
    // "may be dismissed", "rejected parcels": that is done to people and things, and denies nothing
    return token.pos === 'VERB' && !isPassiveAt(tokens, at) ? 'rejecting' : null;
  }
  if (!isTokenOf(token, REFUSING)) return null;
  if (!/^(?:fail|neglect|forget|omit|hesitate)$/u.test(token.lemma)) return 'refusing';
  const behind = tokens.slice(at + 1, at + 1 + TO_WITHIN);
  return behind.some(({ folded }) => folded === 'to') ? 'refusing' : null;
}
