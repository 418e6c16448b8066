import { areInOneClause } from './clauses';
import type { Facing } from './facing';
import { verbDenialAt } from './verb-denial';

/**
 * How what denies in a sentence stands to the deed asked about: it is told and its clause denies nothing; denied before it
 * in its clause; denied behind it alone ("regretted trips never made"); denied in other clauses alone; none of these.
 */
export type DeedStanding = 'told' | 'denied' | 'denied-behind' | 'denied-elsewhere' | 'untold';

/** The tokens that tell the deed: those that meet the question's verb, else verbs that meet another of its words. */
export function deedPlaces({ given, tokens, met, verbPlaces }: Facing): readonly number[] {
  if (verbPlaces.length > 0) return verbPlaces;
  const { terms } = given.pair.question;
  return [...met]
    .filter(([at, term]) => tokens[at]?.pos === 'VERB' && !terms[term]?.isName)
    .map(([at]) => at);
}

/** The token that meets the weightiest word of the question that is no name; none where none is met. */
function weightiest({ given, met }: Facing): readonly number[] {
  const { terms } = given.pair.question;
  const weightOf = (term: number): number => terms[term]?.weight ?? 0;
  const [first] = [...met]
    .filter(([, term]) => !terms[term]?.isName)
    .sort(([, a], [, b]) => weightOf(b) - weightOf(a));
  return first ? [first[0]] : [];
}

/** Reads how what denies in a sentence stands to the deed asked about. */
export function deedStandingOf(facing: Facing): DeedStanding {
  const { tokens, clauses, denials } = facing;
  const deeds = deedPlaces(facing);
  const places = deeds.length > 0 ? deeds : weightiest(facing);
  const own = denials.filter(({ at }) =>
    places.some((place) => areInOneClause(clauses, at, place)),
  );
  // "could not", "was not": a tagger may part the verb from the word that denies it
  if (
    own.some(({ at }) =>
      places.some((place) => at <= place + 1 && areInOneClause(clauses, at, place)),
    )
  )
    return 'denied';
  if (own.length > 0) return 'denied-behind';
  if (deeds.length > 0 && deeds.every((place) => verbDenialAt(tokens, place) === null))
    return 'told';
  return denials.length > 0 && places.length > 0 ? 'denied-elsewhere' : 'untold';
}
