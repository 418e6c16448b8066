import { BEFORE_NOUNS, NOMINALS, PARTS, isPart } from '../language/parts-of-speech';
import { overlap, type Span, type Token } from '../language/token';
import type { Pair } from '../decision/pair';
import { wants } from '../question/kinds';
import { CLOCK_WORDS } from '../language/words/calendar-words';
import { isLink, PLACE_PREPOSITION } from '../language/words/link-classes';
import { isDated } from './marked-values';

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

/** The words right before the deed asked about that name who did it; null where none do. */
function doerTold({ question, matches, passage: { tokens } }: Pair): Span | null {
  const verb = question.terms.findIndex(({ pos, inherited }) => pos === 'VERB' && !inherited);
  const [deed] = matches[verb]?.tokens ?? [];
  if (deed === undefined) return null;
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
 * hour; asked who did what is told in somebody's words, who did it and not who tells it. Else the stretch.
 */
export function phraseMeant(read: Span, known: Span | null, pair: Pair): Span {
  const { question, passage } = pair;
  const words = passage.tokens.filter((token) => isIn(token, read));
  if (wants(question.kind, 'place')) {
    if (words.every((word) => tellsTime(word, pair))) return known ?? placeTold(pair) ?? read;
    const place = words.some((word) => isDated(word, pair)) ? placeTold(pair) : null;
    return place && isIn(place, read) ? place : read;
  }
  if (question.kind === 'who' && isWhoTells(read, pair)) return doerTold(pair) ?? read;
  return read;
}
