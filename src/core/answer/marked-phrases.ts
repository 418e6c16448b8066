import { BEFORE_NOUNS, NOMINALS, PARTS, VERBS, isPart } from '../language/parts-of-speech';
import { overlap, type Span, type Token } from '../language/token';
import type { Pair } from '../decision/candidate/pair';
import { wants } from '../question/kinds';
import { isPassiveAt } from '../language/passive';
import { CLOCK_WORDS } from '../language/words/calendar-words';
import { wordSet } from '../language/words/word-set';
import { isLink, PLACE_PREPOSITION, RELATIVE } from '../language/words/link-classes';
import { isDated } from './marked-times';
import { askedSaying, speakerMeant } from './told-speaker';

const isIn = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether a token says when: it stands in a date, is an hour, or leads one in. */
function tellsTime(token: Token, pair: Pair): boolean {
  return (
    isDated(token, pair) ||
    CLOCK_WORDS.has(token.folded) ||
    token.kind !== 'word' ||
    isPart(token, PARTS.ADP | PARTS.DET)
  );
}

/** The first "in the old mill", "near Bonn" behind the deed that says where and not when, without its preposition. */
function placeTold(pair: Pair): Span | null {
  const { tokens } = pair.passage;
  for (const [at, token] of tokens.entries()) {
    if (!isLink(token.folded, PLACE_PREPOSITION)) continue;
    let to = at + 1;
    const goesOn = (): boolean =>
      isPart(tokens[to], BEFORE_NOUNS | NOMINALS) ||
      (tokens[to]?.folded === 'of' && isPart(tokens[to + 1], BEFORE_NOUNS | NOMINALS));
    while (goesOn()) to += 1;
    const [first, last] = [tokens[at + 1], tokens[to - 1]];
    const words = tokens.slice(at + 1, to);
    if (!first || !last || words.every((word) => tellsTime(word, pair))) continue;
    return { start: first.start, end: last.end };
  }
  return null;
}

/** Where the verb that is asked about stands in the passage, in tokens; null where it does not. */
function deedTold({ question, matches }: Pair): number | null {
  const verb = question.terms.findIndex(({ pos, inherited }) => pos === 'VERB' && !inherited);
  return matches[verb]?.tokens[0] ?? null;
}

/** The words right before the deed asked about that name who did it; null where none do. */
function doerTold(pair: Pair): Span | null {
  const { tokens } = pair.passage;
  const deed = deedTold(pair);
  if (deed === null) return null;
  let to = deed;
  while (isPart(tokens[to - 1], PARTS.AUX | PARTS.ADV | PARTS.PART)) to -= 1;
  let from = to;
  const goesOn = (): boolean =>
    isPart(tokens[from - 1], BEFORE_NOUNS | NOMINALS) ||
    (tokens[from - 1]?.folded === 'of' && isPart(tokens[from - 2], NOMINALS));
  while (goesOn()) from -= 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

/** What leads in somebody with whom, to whom or from whom something was done. */
const LEADS_IN_OTHERS = wordSet('from to with against for at of over than towards');

/** Whether a stretch is not who did the deed but to, from or with whom, behind it: "bought it from a dealer". */
function isOtherParty(read: Span, pair: Pair): boolean {
  const { question, passage } = pair;
  const { tokens } = passage;
  const deed = deedTold(pair);
  const first = tokens.findIndex(({ end }) => end > read.start);
  if (deed === null || first <= deed || isPassiveAt(tokens, deed)) return false;
  const lead = tokens[first - 1]?.folded ?? '';
  return LEADS_IN_OTHERS.has(lead) && !question.tokens.some(({ folded }) => folded === lead);
}

/** A place without what somebody does there: "the gate of the zoo" of "the gate of the zoo waving a flag". */
function withoutDoing(span: Span, tokens: readonly Token[]): Span {
  const doing = tokens.findIndex(
    (token, at) =>
      isIn(token, span) &&
      token.pos === 'VERB' &&
      token.folded.endsWith('ing') &&
      isPart(tokens[at - 1], NOMINALS) &&
      isPart(tokens[at + 1], PARTS.DET | BEFORE_NOUNS | NOMINALS),
  );
  const end = tokens[doing - 1]?.end ?? 0;
  return end > span.start ? { start: span.start, end } : span;
}

/** A place with what it belongs to behind it, and without a plain "in" or "at": "the old hall of the court". */
function wholePlace(read: Span, { passage: { tokens } }: Pair): Span {
  const span = withoutDoing(read, tokens);
  const first = tokens.findIndex(({ start }) => start === span.start);
  const second = tokens[first + 1];
  const isPlain =
    /^(?:in|at)$/u.test(tokens[first]?.folded ?? '') && isPart(second, NOMINALS | PARTS.DET);
  const [start, { end }] = [isPlain && second ? second.start : span.start, span];
  let to = tokens.findIndex((token) => token.start >= end);
  if (to < 0 || tokens[to]?.folded !== 'of') return { start, end };
  to += 1;
  while (isPart(tokens[to], PARTS.DET | BEFORE_NOUNS)) to += 1;
  const owner = to;
  while (isPart(tokens[to], NOMINALS)) to += 1;
  return { start, end: to > owner ? (tokens[to - 1]?.end ?? end) : end };
}

/** Somebody without the score at the end that tells how the deed came out: "the Otters 4-1". */
function withoutScore(read: Span, { facts, passage: { tokens } }: Pair): Span {
  const score = facts.figures.find(({ kind, end }) => kind === 'score' && end === read.end);
  let to = tokens.findIndex(({ start }) => start === score?.start);
  while (tokens[to - 1]?.kind === 'mark' || isPart(tokens[to - 1], PARTS.ADP)) to -= 1;
  const end = tokens[to - 1]?.end ?? 0;
  return score && end > read.start ? { start: read.start, end } : read;
}

/** Whether a stretch is who says what tells of the deed, and not in it: "they refused it, said the clerk". */
function isWhoTells(read: Span, { facts, matches, passage: { tokens } }: Pair): boolean {
  const met = matches.flatMap((match) => match.tokens).flatMap((at) => tokens[at] ?? []);
  return facts.quotations.some(
    (words) =>
      words.cue !== null &&
      !overlap(words, read) &&
      met.length > 0 &&
      met.every((token) => isIn(token, words)),
  );
}

/**
 * Who did the deed asked about where a relative clause tells it and the stretch runs over from what it is told of: "the
 * EU" of "a text on trade that the EU" (drafted), of who drafted it.
 */
function withinClause(read: Span, { question, matches, passage: { tokens } }: Pair): Span {
  const from = tokens.findLastIndex((token) => isIn(token, read) && isLink(token.folded, RELATIVE));
  let deed = tokens.findIndex(({ start }) => start >= read.end);
  while (isPart(tokens[deed], PARTS.AUX | PARTS.ADV)) deed += 1;
  const isAsked =
    isPart(tokens[deed], PARTS.VERB) &&
    (matches.some((match) => match.tokens.includes(deed)) ||
      question.tokens.some(({ stem }) => stem === tokens[deed]?.stem));
  const subject = tokens.slice(from + 1).filter((token) => isIn(token, read));
  const [first] = subject;
  const isClause = from >= 0 && isAsked && !subject.some((token) => isPart(token, VERBS));
  return isClause && first ? { start: first.start, end: read.end } : read;
}

/** Whether a stretch has the role beside the very name asked about, and no other deed ahead of it. */
const isRole = (read: Span, role: Span, { passage: { tokens } }: Pair): boolean =>
  overlap(read, role) &&
  !tokens.some((token) => isIn(token, read) && token.end <= role.start && isPart(token, VERBS));

/**
 * What a stretch that is no answer of the kind asked for is put right to: asked who somebody is, the role beside the
 * name; asked where, the place and not the hour; asked who did what, who did it and neither who tells it nor with whom it
 * was done; asked who said so, whoever says it. Else the stretch.
 */
export function phraseMeant(stretch: Span, known: Span | null, pair: Pair): Span {
  const { question, passage } = pair;
  const { kind } = question;
  if (wants(kind, 'role')) return known && !isRole(stretch, known, pair) ? known : stretch;
  const isWho = wants(kind, 'person', 'group', 'name');
  const isWhich = kind === 'what-place' || kind === 'what-noun';
  const told = isWho || isWhich ? withinClause(stretch, pair) : stretch;
  const read = isWho ? withoutScore(told, pair) : told;
  const words = passage.tokens.filter((token) => isIn(token, read));
  if (wants(kind, 'place')) {
    if (words.every((word) => tellsTime(word, pair))) return known ?? placeTold(pair) ?? read;
    const place = words.some((word) => isDated(word, pair)) ? placeTold(pair) : null;
    return wholePlace(place && isIn(place, read) ? place : read, pair);
  }
  if (askedSaying(question) >= 0) return speakerMeant(read, pair);
  if (kind !== 'who') return read;
  return isWhoTells(read, pair) || isOtherParty(read, pair) ? (doerTold(pair) ?? read) : read;
}
