import type { DateFact, Facts, Figure, Name, NameMention, Quotation, Role } from '../facts/facts';

/** A name where it stands. */
export interface NamedHere extends NameMention {
  readonly name: Name;
}

/** The facts that stand in one passage. */
export interface PassageFacts {
  readonly names: readonly NamedHere[];
  readonly roles: readonly Role[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFact[];
}

interface Gathering {
  names: NamedHere[];
  roles: Role[];
  quotations: Quotation[];
  figures: Figure[];
  dates: DateFact[];
}

const gathering = (): Gathering => ({
  names: [],
  roles: [],
  quotations: [],
  figures: [],
  dates: [],
});

/** Sorts an article's facts by the passage they stand in; one entry a passage. */
export function sortFacts(facts: Facts, passages: number): readonly PassageFacts[] {
  const sorted = Array.from({ length: passages }, gathering);
  for (const name of facts.names) {
    for (const mention of name.mentions) sorted[mention.passage]?.names.push({ ...mention, name });
  }
  for (const role of facts.roles) sorted[role.passage]?.roles.push(role);
  for (const quotation of facts.quotations) sorted[quotation.passage]?.quotations.push(quotation);
  for (const figure of facts.figures) sorted[figure.passage]?.figures.push(figure);
  for (const date of facts.dates) sorted[date.passage]?.dates.push(date);
  return sorted;
}
