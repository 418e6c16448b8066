import { HAPPENING, isTokenOf } from '../../language/words/lemma-classes';
import type { Token } from '../../language/token';
import { clausesOf, holds } from './clauses';
import type { Pair } from '../candidate/pair';
import { isMet } from '../thresholds';

/** With which words everyday verbs tell that something happens. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['take', 'place'],
  ['go', 'ahead'],
]);
/** Tokens between "is" and "held". */
const PASSIVE_WITHIN = 3;

/** Whether a verb at a token tells no more of a thing than that it is: "happened", "was held", "took place". */
function tellsHappening(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const partner = PARTNERS.get(token.lemma);
  if (partner !== undefined) return tokens[at + 1]?.folded === partner;
  // a dam that holds is none
  const before = tokens.slice(Math.max(0, at - PASSIVE_WITHIN), at);
  const isPassive = before.some(({ lemma }) => lemma === 'be');
  return isTokenOf(token, HAPPENING) && (token.lemma !== 'hold' || isPassive);
}

/**
 * Where a passage tells whether what is asked about happened at all, of a question that has no other deed: "When was the
 * fair held?", "Where was the fair?".
 */
export function happeningPlaces({ question, passage, matches }: Pair): readonly number[] {
  if (question.kind !== 'when' && question.kind !== 'where') return [];
  const { tokens } = passage;
  const asked = question.tokens;
  const hasDeed = asked.some(({ pos }, at) => pos === 'VERB' && !tellsHappening(asked, at));
  const places = [...tokens.keys()].filter((at) => tellsHappening(tokens, at));
  if (hasDeed || places.length === 0) return [];
  const met = matches.filter(isMet).flatMap((match) => match.tokens);
  const clauses = clausesOf(tokens);
  return places.filter((at) => {
    const clause = clauses.find((pieces) => holds(pieces, at));
    return clause !== undefined && met.some((one) => one < at && holds(clause, one));
  });
}
