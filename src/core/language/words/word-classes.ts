import {
  BARE_BE_FORMS,
  BE_NOW_FORMS,
  BE_THEN_FORMS,
  DO_FORMS,
  GET_FORMS,
  HAVE_FORMS,
  MODALS,
  OPENING_AUXILIARIES,
  SHORT_BE_FORMS,
  TENTATIVES,
} from './auxiliaries';
import { createClassTable } from './class-table';
import { ARTICLES, DEMONSTRATIVES, QUANTIFIERS, VAGUE_COUNTS } from './determiners';
import { DENIERS, NOBODIES, PRIVATIVES, UNTRUTHS } from './negation-words';
import {
  OBJECTS,
  ONE_PERSON_WORDS,
  POSSESSIVES,
  REFLEXIVES,
  SOMEBODY_WORDS,
  SUBJECTS,
  THIRD_POSSESSIVES,
} from './pronouns';
import { GENERATIONS, HONORIFICS } from './title-words';

/**
 * The classes of the small words of English, by their folded form (lower case, straight quotes): one bit
 * each, to be put together with `|`. What joins words and clauses is in `link-classes.ts`, verbs and nouns
 * by their lemma in `lemma-classes.ts`.
 */
const TABLE = createClassTable();

/** Pronouns as subject ("she") and as object ("her"); before what somebody has; pointing back ("herself"). */
export const SUBJECT = TABLE.add(SUBJECTS);
export const OBJECT = TABLE.add(OBJECTS);
export const POSSESSIVE = TABLE.add(POSSESSIVES);
export const REFLEXIVE = TABLE.add(REFLEXIVES);
/** "his her its their": of those the ones for whom is spoken of. */
export const THIRD_POSSESSIVE = TABLE.add(THIRD_POSSESSIVES);
/** One person that is spoken of, in every case; people without saying who ("somebody", "others"). */
export const ONE_PERSON = TABLE.add(ONE_PERSON_WORDS);
export const SOMEBODY = TABLE.add(SOMEBODY_WORDS);

/** "a an the"; "this that these those"; "some", "each", "most"; a count without a figure ("dozens"). */
export const ARTICLE = TABLE.add(ARTICLES);
export const DEMONSTRATIVE = TABLE.add(DEMONSTRATIVES);
export const QUANTIFIER = TABLE.add(QUANTIFIERS);
export const VAGUE_COUNT = TABLE.add(VAGUE_COUNTS);

/** Forms of "be": now, then, not finite ("been"), and shortened ("'s", which may own or be "has"). */
export const BE_NOW = TABLE.add(BE_NOW_FORMS);
export const BE_THEN = TABLE.add(BE_THEN_FORMS);
export const BARE_BE = TABLE.add(BARE_BE_FORMS);
export const SHORT_BE = TABLE.add(SHORT_BE_FORMS);
/** The finite forms of "be"; all that are written out; all. */
export const FINITE_BE = BE_NOW | BE_THEN;
export const BE = FINITE_BE | BARE_BE;
export const ANY_BE = BE | SHORT_BE;
/** Forms of "have", "do" and "get"; verbs of may and must; of those the ones that leave it open. */
export const HAVE = TABLE.add(HAVE_FORMS);
export const DO = TABLE.add(DO_FORMS);
export const GET = TABLE.add(GET_FORMS);
export const MODAL = TABLE.add(MODALS);
export const TENTATIVE = TABLE.add(TENTATIVES);
/** What opens a yes-no question, its shortened denials too. */
export const AUXILIARY = TABLE.add(OPENING_AUXILIARIES);

/** What denies a verb ("not", "hardly", "didn't"); stands for nobody ("none"); denies a noun ("without"). */
export const NOT = TABLE.add(DENIERS);
export const NOBODY = TABLE.add(NOBODIES);
export const PRIVATIVE = TABLE.add(PRIVATIVES);
export const DENIAL = NOT | NOBODY | PRIVATIVE;
/** What calls something said untrue: "baseless". */
export const UNTRUE = TABLE.add(UNTRUTHS);

/** "mr", "dame", before a name; "jr", "iii", behind it. */
export const HONORIFIC = TABLE.add(HONORIFICS);
export const GENERATION = TABLE.add(GENERATIONS);

/** Whether a folded word is in one of some classes: `isOf(token.folded, BE | GET)`; false for none. */
export function isOf(folded: string | undefined, classes: number): boolean {
  return folded !== undefined && (TABLE.classesOf(folded) & classes) !== 0;
}

/** Whether a folded word makes the noun phrase that it opens one that is known: "the", "this". */
export function isDefinite(folded: string | undefined): boolean {
  return isOf(folded, DEMONSTRATIVE) || folded === 'the';
}
