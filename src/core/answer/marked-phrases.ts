import { BEFORE_NOUNS, NOMINALS, PARTS, isPart } from '../language/parts-of-speech';
import { overlap, type Span, type Token } from '../language/token';
import type { Pair } from '../decision/pair';
import { wants } from '../question/kinds';
import { isPassiveAt } from '../language/passive';
import { CLOCK_WORDS } from '../language/words/calendar-words';
import { wordSet } from '../language/words/word-set';
import { isLink, PLACE_PREPOSITION } from '../language/words/link-classes';
import { isDated } from './marked-times';

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

/** A place with what it belongs to behind it: "the old hall of the court". */
function withOwner({ start, end }: Span, { passage: { tokens } }: Pair): Span {
  let to = tokens.findIndex((token) => token.start >= end);
  if (to < 0 || tokens[to]?.folded !== 'of') return { start, end };
  to += 1;
  while (isPart(tokens[to], PARTS.DET | BEFORE_NOUNS)) to += 1;
  const owner = to;
  while (isPart(tokens[to], NOMINALS)) to += 1;
  return { start, end: to > owner ? (tokens[to - 1]?.end ?? end) : end };
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
 * What a stretch that is no answer of the kind asked for is put right to: asked where, the place and not the
 * hour; asked who did what, who did it and neither who tells it nor with whom it was done. Else the stretch.
 */
export function phraseMeant(read: Span, known: Span | null, pair: Pair): Span {
  const { question, passage } = pair;
  const words = passage.tokens.filter((token) => isIn(token, read));
  if (wants(question.kind, 'place')) {
    if (words.every((word) => tellsTime(word, pair))) return known ?? placeTold(pair) ?? read;
    const place = words.some((word) => isDated(word, pair)) ? placeTold(pair) : null;
    return withOwner(place && isIn(place, read) ? place : read, pair);
  }
  if (question.kind === 'who' && (isWhoTells(read, pair) || isOtherParty(read, pair)))
    return doerTold(pair) ?? read;
  return read;
}
