import type { Article } from '../coverage/article';
import type { Passage } from '../coverage/passage';
import type { English } from '../language/english';
import type { DateFact } from './date-fact';
import { readDateFacts } from './dates';
import { createDiscourse } from './discourse';
import type { Figure } from './figure';
import { readFigures } from './figures';
import type { Name } from './name';
import { readGenders } from './name-genders';
import { readNames } from './names';
import type { Quotation } from './quotation';
import { readQuotations } from './quotations';
import { quotedStretches } from './quoted-stretches';
import type { Reference } from './reference';
import type { Role } from './role';
import { readReferences } from './references';
import { readRoles } from './roles';
import { readSentences } from './sentence';
import { readSpoken } from './spoken-sentence';

export type { DateFact } from './date-fact';
export type { Figure } from './figure';
export type { Name, NameKind, NameMention } from './name';
export type { Quotation } from './quotation';
export type { Role } from './role';

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
  const figures = passages.flatMap((passage) => readFigures(passage, datesOf(passage)));
  const dates = datesByPassage.flat();
  return { names, roles, quotations, references: spoken.flatMap(readReferences), figures, dates };
}
