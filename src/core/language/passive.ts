import { isPart, NOMINALS, PARTICIPLES, PARTS } from './parts-of-speech';
import type { Token } from './token';
import { BE, GET, isOf, NOT, REFLEXIVE, SHORT_BE } from './words/word-classes';

/** Tokens between an auxiliary and its participle; more belong to another verb. */
const REACH = 4;
/** How participles of the past end: "told", "sent", "taken", "shown", "made", "done", "begun", "hung", "struck". */
const PAST_ENDING = /(?:[dt]|en|[wr]n|de|ne|un|ung|uck)$/u;

/** Whether a word is a form of "be" or "get", or a shortened one that is no owner's: "was", "got", "'re". */
export function isPassiveAuxiliary(token: Token | undefined): boolean {
  if (isOf(token?.folded, BE | GET)) return true;
  return isOf(token?.folded, SHORT_BE) && token?.pos === 'AUX';
}

/** What may stand between the two: "was not yet fully told", "were both told". */
const isBetween = (token: Token | undefined): boolean =>
  isPart(token, PARTS.ADV | PARTS.PART) ||
  isOf(token?.folded, NOT | REFLEXIVE) ||
  token?.folded === 'both' ||
  token?.folded === 'all';

function passiveAt(tokens: readonly Token[], at: number, between: typeof isBetween): boolean {
  const verb = tokens[at];
  if (!isPart(verb, PARTICIPLES) || !PAST_ENDING.test(verb?.folded ?? '')) return false;
  for (let before = at - 1; before >= 0 && before >= at - REACH; before -= 1) {
    if (isPassiveAuxiliary(tokens[before])) return true;
    if (!between(tokens[before])) return false;
  }
  return false;
}

/** Whether the verb at a place stands in the passive: "was seized", "had not yet been told", "got hurt". */
export function isPassiveAt(tokens: readonly Token[], at: number): boolean {
  return passiveAt(tokens, at, isBetween);
}

/** The same in a question, where the subject may stand in between: "when was the mayor told?" */
export function isPassiveAsked(tokens: readonly Token[], at: number): boolean {
  const mayAsk = PARTS.DET | PARTS.PRON | NOMINALS;
  return passiveAt(tokens, at, (token) => isBetween(token) || isPart(token, mayAsk));
}
