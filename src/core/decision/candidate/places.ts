import { PLACE_PREPOSITION, isLink } from '../../language/words/link-classes';
import { BEFORE_NOUNS, isPart } from '../../language/parts-of-speech';
import type { NamedHere } from '../../corpus/passage-facts';
import type { Token } from '../../language/token';
import { otherNames, type Pair } from './pair';

/** How surely a place is where the thing asked about is, best first. */
const HANGS_ON_ASKED = 3;
const HANGS_ON_VERB = 2;
const HANGS_ELSEWHERE = 1;

/** A name with how surely it is the place asked for. */
export interface PlaceHere extends NamedHere {
  readonly fit: number;
}

/** The token number that a span begins at; -1 where none does. */
function tokenAt(tokens: readonly Token[], start: number): number {
  return tokens.findIndex((token) => token.end > start);
}

/**
 * Names of places, buildings and bodies that a preposition of place leads in, those that hang on
 * what is asked first: in "the fair in Bonn", asked where the fair was, "Bonn"; in "a man in Rome
 * saw the fair" Rome hangs on the man.
 */
export function placesOf(pair: Pair): readonly PlaceHere[] {
  const { passage, facts, matches } = pair;
  const { tokens } = passage;
  const asked = new Set(matches.flatMap((match) => match.tokens));
  const isDate = (token: Token): boolean =>
    facts.dates.some(({ start, end }) => token.start >= start && token.end <= end);
  const places: PlaceHere[] = [];
  for (const named of otherNames(pair, ['place', 'organisation', 'other'])) {
    let at = tokenAt(tokens, named.start) - 1;
    while (at >= 0 && isPart(tokens[at], BEFORE_NOUNS)) at -= 1;
    if (!isLink(tokens[at]?.folded, PLACE_PREPOSITION)) continue;
    at -= 1;
    while (at >= 0 && (isDate(tokens[at] as Token) || tokens[at]?.folded === 'on')) at -= 1;
    const host = tokens[at];
    const fit = asked.has(at)
      ? HANGS_ON_ASKED
      : host?.pos === 'NOUN' || host?.pos === 'PROPN'
        ? HANGS_ELSEWHERE
        : HANGS_ON_VERB;
    places.push({ ...named, fit });
  }
  return places.sort((a, b) => b.fit - a.fit);
}
