import type { Article } from '../article/article';
import type { Passage } from '../article/passage';
import type { English } from '../language/english';
import type { DateFact } from './spans/date-fact';
import { readDateFacts } from './spans/dates';
import { createDiscourse } from './reference/discourse';
import type { Figure } from './spans/figure';
import { countedInTables, readFigures } from './spans/figures';
import type { Name } from './names/name';
import { readGenders } from './reference/name-genders';
import { readNames } from './names/names';
import type { Quotation } from './quotations/quotation';
import { readQuotations } from './quotations/quotations';
import { quotedStretches } from './syntax/quoted-stretches';
import type { Reference } from './reference/reference';
import type { Role } from './roles/role';
import { readReferences } from './references';
import { readRoles } from './roles/roles';
import { readSentences } from './syntax/sentence';
import { readSpoken } from './quotations/spoken-sentence';

export type { DateFact } from './spans/date-fact';
export type { Figure } from './spans/figure';
export type { Name, NameKind, NameMention } from './names/name';
export type { Quotation } from './quotations/quotation';
export type { Role } from './roles/role';

/** What one article says, each fact with the passage it stands in; plain data, in reading order. */
export interface Facts {
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
  readonly quotations: readonly Quotation[];
  readonly references: readonly Reference[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFact[];
}

/**
 * Reads the facts of one article from its passages (in reading order). Pure: the same article gives
 * the same facts. What is not sure is left out or null, and no text makes it throw.
 */
export function readFacts(passages: readonly Passage[], article: Article, english: English): Facts {
  const datesByPassage = passages.map((passage) => readDateFacts(passage, article.datePublished));
  const datesOf = ({ position }: Passage): readonly DateFact[] => datesByPassage[position] ?? [];
  const names = readNames(passages, datesOf, english);
  const stretches = quotedStretches(passages);
  const sentences = readSentences(passages, { names, datesOf, stretches });
  const roles = sentences.flatMap(readRoles);
  const discourse = createDiscourse(readGenders(sentences, names, roles), roles);
  const spoken = sentences.map((sentence) => readSpoken(sentence, discourse));
  const quotations = readQuotations(passages, spoken, stretches);
  const written = passages.flatMap((passage) => readFigures(passage, datesOf(passage)));
  const figures = countedInTables(written, passages);
  const dates = datesByPassage.flat();
  return { names, roles, quotations, references: spoken.flatMap(readReferences), figures, dates };
}
