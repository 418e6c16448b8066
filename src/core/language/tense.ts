import { PARTS, NAMINGS, NOMINALS, isPart } from './parts-of-speech';
import { BE_NOW, BE_THEN, BARE_BE, SHORT_BE, MODAL, NOT, isOf } from './words/word-classes';
import { RELATIVE, isLink } from './words/link-classes';
import { BOUNDS } from './words/link-words';
import { without } from './words/word-set';
import {
  DEFERRING,
  IMPLICATIVE,
  PUTTING,
  REPORTING,
  SCHEDULED,
  TO_COME,
  TURNING,
  UNCHANGING,
} from './words/tense-words';
import type { Token } from './token';

/**
 * How the words around a date place it: `past`; `future` ("will open", "must be filed"); `present`, a
 * plan told in the simple present ("opens on", "is held on"); `planned`, ahead of what is told but
 * maybe past by now ("was due on", "agreed to meet on").
 */
export type Bearing = 'past' | 'present' | 'future' | 'planned';

interface Verb {
  readonly at: number;
  readonly bearing: Bearing;
}

/** Tokens; a verb further away has other business. */
const REACH = 24;

const word = (token: Token | undefined): string => token?.folded ?? '';
/** Whether what an auxiliary opens lies ahead. */
const isAhead = (folded: string): boolean => isOf(folded, MODAL) || folded === 'going';
/** What may stand between the words of one verb: "has not yet been". */
const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADV' || isOf(token.folded, NOT));

/** The first token at or behind an index that is no adverb. */
function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isBetween(tokens[next])) next += 1;
  return next;
}

/** What an auxiliary says of time with the words behind it. */
function bearingOfAuxiliary(tokens: readonly Token[], at: number): Bearing | null {
  const auxiliary = word(tokens[at]);
  let next = skipAdverbs(tokens, at + 1);
  const isPerfect = word(tokens[next]) === 'have';
  if (isAhead(auxiliary)) return isPerfect ? 'past' : 'future';
  if (auxiliary === 'be' && word(tokens[at - 1]) === 'to')
    return bearingOfInfinitive(tokens, at - 1);
  if (isOf(auxiliary, BARE_BE)) return null;
  while (isOf(tokens[next]?.folded, BARE_BE)) next = skipAdverbs(tokens, next + 1);
  const follower = tokens[next];
  const isTo = word(follower) === 'to' || word(follower) === 'going';
  const isScheduled = SCHEDULED.has(word(follower));
  if (isOf(auxiliary, BE_NOW | SHORT_BE)) {
    if (isTo || isScheduled) return 'future';
    // "is accused of theft on 2 December": the day is the theft's
    const isHeld = follower?.pos === 'VERB' && !follower.folded.endsWith('ing');
    const link = word(tokens[next + 1]);
    return isHeld && /^(?:of|with|over)$/u.test(link) ? 'past' : 'present';
  }
  if (isOf(auxiliary, BE_THEN)) return isTo || isScheduled ? 'planned' : 'past';
  if (/^(?:has|have)$/u.test(auxiliary)) return isScheduled ? 'future' : 'past';
  if (auxiliary === 'had') return isScheduled ? 'planned' : 'past';
  if (auxiliary === 'did') return 'past';
  return /^(?:do|does)$/u.test(auxiliary) ? 'present' : null;
}

/** Whether an auxiliary that belongs to the word at an index stands before it. */
function hasAuxiliary(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (isBetween(tokens[before])) before -= 1;
  return tokens[before]?.pos === 'AUX' || isAhead(word(tokens[before]));
}

/** "hope to finish", "failed to open": by the verb that the infinitive hangs on. */
function bearingOfInfinitive(tokens: readonly Token[], to: number): Bearing {
  const governor = lastVerb(tokens, to);
  if (governor === null) return 'future';
  const lemma = tokens[governor.at]?.lemma ?? '';
  if (governor.bearing === 'present') return 'future';
  return governor.bearing === 'past' && !IMPLICATIVE.has(lemma) ? 'planned' : governor.bearing;
}

/** What a word says of time as a finite verb; null where it is none or its auxiliary says it. */
function bearingAtVerb(tokens: readonly Token[], at: number): Bearing | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  if (token.pos === 'AUX' || isAhead(word(token))) return bearingOfAuxiliary(tokens, at);
  const before = tokens[at - 1];
  const isRelative = token.pos === 'ADJ' && isLink(before?.folded, RELATIVE);
  const isFinite = token.pos === 'VERB' || (isRelative && token.folded.endsWith('ed'));
  if (word(token) === 'due' && !hasAuxiliary(tokens, at)) return 'planned';
  if (!isFinite || hasAuxiliary(tokens, at)) return null;
  if (word(before) === 'to') return bearingOfInfinitive(tokens, at - 1);
  if (token.folded.endsWith('ing')) return null;
  if (SCHEDULED.has(token.folded) && tokens[at + 1]?.pos === 'ADP') return 'planned';
  const isPast = token.folded.endsWith('ed') || UNCHANGING.has(token.folded);
  if (isPast || (token.lemma !== token.folded && !/[^s]s$/u.test(token.folded))) return 'past';
  return TURNING.has(token.lemma) ? 'future' : 'present';
}

/** The last verb before an index that tells its clause's time. */
function lastVerb(tokens: readonly Token[], end: number): Verb | null {
  for (let at = end - 1; at >= 0 && at > end - REACH; at -= 1) {
    if (tokens[at]?.text === ';') return null;
    const bearing = bearingAtVerb(tokens, at);
    if (bearing !== null) return { at, bearing };
  }
  return null;
}

const isReporting = (token: Token | undefined): boolean =>
  token !== undefined && REPORTING.has(token.lemma);

/** The first verb behind an index that tells its clause's time. */
function nextVerb(tokens: readonly Token[], from: number): Verb | null {
  for (let at = from + 1; at < Math.min(tokens.length, from + REACH); at += 1) {
    if (tokens[at]?.text === ';') return null;
    const bearing = bearingAtVerb(tokens, at);
    if (bearing !== null) return { at, bearing };
  }
  return null;
}

/** Whether a date ends its clause: a mark, "that" or nothing follows it. */
function endsClause(tokens: readonly Token[], date: number): boolean {
  let next = date + 1;
  while (tokens[next]?.pos === 'NUM' || tokens[next]?.pos === 'PROPN') next += 1;
  const after = tokens[next];
  return after === undefined || after.kind === 'mark' || after.folded === 'that';
}

/**
 * Whether a verb of saying has its own day: "said on Tuesday", "told us on Tuesday", "announced the
 * plan on Tuesday", not "announced the vote on Tuesday would fail".
 */
const hasOwnDay = (tokens: readonly Token[], verb: number, date: number): boolean =>
  isPart(tokens[verb + 1], PARTS.ADP | PARTS.PRON) ||
  verb + 1 >= date ||
  tokens[verb + 1]?.kind === 'mark' ||
  tokens[verb]?.lemma === 'tell' ||
  endsClause(tokens, date);

/** What an auxiliary right behind a date of one word says. */
const ofAuxiliaryAt = (tokens: readonly Token[], at: number): Bearing | null =>
  tokens[at]?.pos === 'AUX' ? bearingOfAuxiliary(tokens, at) : null;

/** Whether a phrase hangs on a preposition: "in televised remarks". */
function isGoverned(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (isPart(tokens[at], NOMINALS | PARTS.DET)) at -= 1;
  return tokens[at]?.pos === 'ADP';
}

/** "The fair runs from", "Doors open at", "Pupils return on": a plan's verb that was taken for a noun or adjective. */
function isMistaken(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at > 0 && at > end - REACH; at -= 1) {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!isPart(before, NAMINGS) || after?.pos !== 'ADP') continue;
    const isVerb = token?.pos === 'NOUN' && /[^s]s$/u.test(token.folded);
    const isPlural = isPart(token, PARTS.ADJ | PARTS.NOUN) && /[^s]s$/u.test(before?.folded ?? '');
    if ((isVerb || isPlural) && !isGoverned(tokens, at)) return true;
  }
  return false;
}

/** Whether a token is the month beside the number of its day or year, which taggers take for an auxiliary. */
function isMay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.folded !== 'may' || !token.isCapitalised) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return !token.isStop || before?.kind === 'number' || after?.kind === 'number';
}

/** The same tokens, with the month of May as a name, by its capital no word of any list. */
const withMay = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some((_, at) => isMay(tokens, at))
    ? tokens.map((token, at) =>
        isMay(tokens, at) ? { ...token, folded: token.text, pos: 'PROPN' } : token,
      )
    : tokens;

/** Tokens between a verb of moving and the day it moves to: "put the vote back to". */
const MOVED_WITHIN = 6;

const MOVED_TO: ReadonlySet<string> = new Set([...without(BOUNDS, 'since'), 'to', 'for']);
/** "has been moved to 3 May", "put off until Monday": a day that something is moved to lies ahead of the moving. */
function isMovedTo(tokens: readonly Token[], at: number): boolean {
  if (!MOVED_TO.has(word(tokens[at - 1]))) return false;
  const before = tokens.slice(Math.max(0, at - MOVED_WITHIN), at - 1);
  const isOff = before.some((token) => OFF.test(word(token)));
  return before.some(
    ({ lemma, pos }) => pos === 'VERB' && (DEFERRING.has(lemma) || (isOff && PUTTING.has(lemma))),
  );
}
const OFF = /^(?:off|back|forward)$/u;

/**
 * How the words around the date that begins at a token place it: by the last verb before it, or the
 * first behind it where none is. Without any it is past, as most of what news tells.
 */
export function bearingAt(read: readonly Token[], at: number): Bearing {
  const tokens = withMay(read);
  const last = lastVerb(tokens, at);
  const until = /^(?:until|till)$/u.test(word(tokens[at - 1]));
  if (isMovedTo(tokens, at)) {
    // "has been moved" holds now; "was moved" may have been overtaken
    const verbs = tokens.slice(Math.max(0, at - MOVED_WITHIN - 2), at);
    const isNow = verbs.some((token) => /^(?:has|have)$/u.test(word(token)));
    return last?.bearing === 'past' && !isNow ? 'planned' : 'future';
  }
  // "Tuesday will be the rehearsal", but "the man held on Tuesday will appear"
  const own = last !== null && at - last.at <= 2 ? null : ofAuxiliaryAt(tokens, at + 1);
  if (own !== null) return own;
  if (last !== null) {
    const tells = isReporting(tokens[last.at]) && last.bearing !== 'future';
    if (!tells) return until && last.bearing === 'past' ? 'planned' : last.bearing;
    if (hasOwnDay(tokens, last.at, at)) return last.bearing === 'planned' ? 'planned' : 'past';
  }
  if (last === null && /^(?:after|since|following)$/u.test(word(tokens[at - 1]))) return 'past';
  const next = nextVerb(tokens, at);
  // "The fair runs from 3 May, the board said": what follows the comma is another clause
  const isApart =
    next === null || tokens.slice(at, next.at).some(({ text }) => /^[,–—]$/u.test(text));
  if (isApart && last === null && isMistaken(tokens, at)) return 'present';
  if (next !== null) return next.bearing;
  // "from 1 January, fares …": a bare day that something counts from or up to is a plan's
  if (last === null && /^(?:from|by|until|till|effective)$/u.test(word(tokens[at - 1])))
    return 'future';
  const isToCome = tokens
    .slice(Math.max(0, at - REACH), at)
    .some((each) => TO_COME.has(word(each)));
  return isToCome ? 'future' : 'past';
}
