import { isPassiveAt } from '../../language/passive';
import type { Token } from '../../language/token';
import { ANSWERING, DENYING, isTokenOf, REFUSING } from '../../language/words/lemma-classes';
import { asksAgain } from '../../language/words/link-classes';
import { isOf, NOBODY, NOT, PRIVATIVE, UNTRUE } from '../../language/words/word-classes';
import { wordSet } from '../../language/words/word-set';

/**
 * How a word turns what its clause tells: "not", "nobody", "untrue"; "ruled" out, "turned" down, decided "against"; somebody
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
  if (lemma === 'rule' || lemma === 'throw') return behind.includes('out');
  if (lemma !== 'turn' && lemma !== 'vote') return false;
  // "turned both down"
  return behind[0] === 'down' || (behind[1] === 'down' && tokens[at + 1]?.isStop === true);
}

/** Whether the token at an index tells that something was not done: "refused", "failed to", and not "the dam failed". */
export function refuses(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isTokenOf(token, REFUSING)) return false;
  if (!/^(?:fail|neglect|forget|omit|hesitate)$/u.test(token?.lemma ?? '')) return true;
  return tokens.slice(at + 1, at + 1 + TO_WITHIN).some(({ folded }) => folded === 'to');
}

/** Lemmas of verbs by which somebody turns down what stands behind their "against": "decided against closing". */
const CHOOSING = wordSet('decide vote opt');
/** Whether the token at an index is the "against" of a choice. */
const isChosenAgainst = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.folded === 'against' && CHOOSING.has(tokens[at - 1]?.lemma ?? '');

/** Tokens behind a word that denies within which its verb of saying stands, and behind that the question it leaves open. */
const SAYING_WITHIN = 3;
/** Lemmas of verbs that leave open whatever is theirs, where they are denied: "did not confirm the report". */
const REPLYING = wordSet('confirm comment respond reply');

/**
 * Whether what a word denies is only that somebody tells something: "declined to say whether it was sold", "did not
 * comment on the sale". It is more where that is what is asked about.
 */
function leavesOpen(
  tokens: readonly Token[],
  at: number,
  isAsked: (at: number) => boolean,
): boolean {
  const within = tokens.slice(at + 1, at + 1 + SAYING_WITHIN);
  const saying = within.findIndex(
    (token) => isTokenOf(token, ANSWERING) || REPLYING.has(token.lemma),
  );
  if (saying < 0 || isAsked(at + 1 + saying)) return false;
  if (REPLYING.has(within[saying]?.lemma ?? '')) return true;
  return tokens
    .slice(at + 2 + saying, at + 2 + saying + SAYING_WITHIN)
    .some(({ folded }) => asksAgain(folded));
}

const OTHERS = wordSet('else other others further');
/** Whether nobody is meant but who is told of: "nobody else", "no other boat", "no one else". */
function isOther(tokens: readonly Token[], at: number, isAsked: (at: number) => boolean): boolean {
  const next = tokens[at + 1]?.folded === 'one' ? at + 2 : at + 1;
  return OTHERS.has(tokens[next]?.folded ?? '') && !isAsked(next);
}

/** Tokens behind "dismiss" or "reject" within which its "as" stands, and behind that what the thing is called. */
const CALLED_WITHIN = 8;
/** Whether a thing is turned down as the very thing that is asked about: "dismissed the claims as rumours" calls them that. */
function isCalledAsked(
  tokens: readonly Token[],
  at: number,
  isAsked: (at: number) => boolean,
): boolean {
  const as = tokens.findIndex((token, to) => to > at && token.folded === 'as');
  if (as < 0 || as > at + CALLED_WITHIN) return false;
  const called = tokens.slice(as + 1, as + 1 + CALLED_WITHIN);
  const end = called.findIndex(({ folded }) => /^[,.;:]$/u.test(folded));
  return called.slice(0, end < 0 ? undefined : end).some((_, to) => isAsked(as + 1 + to));
}

/** Lemmas of verbs that tell, where they are denied, that something is so: "never stopped hoping", "did not dispute that it was full". */
const GOING_ON = wordSet('stop cease dispute contest');
/** Whether the token at an index is the "nothing" of what is done for no money: "got in for nothing". */
export const isForNothing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.folded === 'nothing' && tokens[at - 1]?.folded === 'for';
const FREE = wordSet('cost charge extra additional');
/** Tokens behind "without" within which what is not there stands. */
const LACKING_WITHIN = 2;

/**
 * How the token at an index denies what stands in its clause; null where it does not, or leaves it open. `isAsked` tells
 * whether a token is one that is asked about.
 */
export function denyingAt(
  tokens: readonly Token[],
  at: number,
  isAsked: (at: number) => boolean = () => false,
): DenyingKind | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const [form, next] = [token.folded, tokens[at + 1]?.folded ?? ''];
  const isYet = form === 'yet' && next === 'to';
  const mayLeaveOpen = isOf(form, NOT) || isTokenOf(token, REFUSING) || isYet || form === 'neither';
  if (mayLeaveOpen && leavesOpen(tokens, at, isAsked)) return null;
  if (form === 'no' && /^(?:doubt|matter)$/u.test(next)) return null;
  // "nobody else was hurt": somebody was
  if (isOf(form, NOBODY) && isOther(tokens, at, isAsked)) return null;
  const verb = tokens[at + 1]?.lemma ?? '';
  if (isOf(form, NOT) && GOING_ON.has(verb) && !isAsked(at + 1)) return null;
  if (isOf(form, PRIVATIVE)) {
    const isLacking = tokens
      .slice(at + 1, at + 1 + LACKING_WITHIN)
      .some((_, to) => isAsked(at + 1 + to));
    return isLacking ? 'not' : null;
  }
  if (isOf(form, NOT)) return /^(?:only|just|least|merely)$/u.test(next) ? null : 'not';
  // "no longer than a thumb", "no more than six": that measures
  if (form === 'no' && tokens[at + 2]?.folded === 'than') return null;
  if (form === 'no' && next === 'longer') return 'not';
  // "at no cost": it is done, for nothing
  if (form === 'no' && tokens[at - 1]?.folded === 'at' && FREE.has(next)) return null;
  if (isForNothing(tokens, at)) return null;
  if (isOf(form, NOBODY)) return 'nobody';
  if (isOf(form, UNTRUE)) return 'untrue';
  if (isYet) return 'refusing';
  if (isOut(tokens, at) || (isChosenAgainst(tokens, at) && !isAsked(at))) return 'out';
  if (isTokenOf(token, DENYING)) {
    if (token.lemma !== 'dismiss' && token.lemma !== 'reject') return 'denying';
    // "may be dismissed", "rejected parcels": that is done to people and things, and denies nothing
    const isDone = token.pos === 'VERB' && !isPassiveAt(tokens, at);
    return isDone && !isCalledAsked(tokens, at, isAsked) ? 'rejecting' : null;
  }
  return refuses(tokens, at) ? 'refusing' : null;
}
