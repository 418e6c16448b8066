import type { EverydayRelation } from '../language/words/everyday-table';
import type { Token } from '../language/token';
import type { QuestionKind } from './kinds';

/** How a variant of a term came about. */
export type VariantKind =
  'exact' | 'acronym' | 'demonym' | 'derivation' | 'spelling' | 'number' | 'synonym' | 'related';

/** Another way the coverage may word a term: all its stems, one after the other. */
export interface Variant {
  readonly stems: readonly string[];
  readonly kind: VariantKind;
  /** How much a match by this variant counts beside an exact one, 0 to 1. */
  readonly weight: number;
}

/**
 * What news may call what is asked in everyday words. Kept apart from the variants: it finds
 * candidates, but what meets a term by it is not taken for the term's own wording.
 */
export interface EverydayVariant {
  /** The stems that the coverage is searched for. */
  readonly stems: readonly string[];
  readonly relation: EverydayRelation;
  /** How much a match by it counts beside an exact one, 0 to 1. */
  readonly weight: number;
}

/** One content word of the question. */
export interface QuestionTerm {
  /** As typed. */
  readonly text: string;
  readonly stem: string;
  readonly lemma: string;
  readonly pos: Token['pos'];
  /** A name, or part of one. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** The coverage has the word itself somewhere; then a synonym more likely means another thing. */
  readonly isHeld: boolean;
  /** Place among the question's tokens. */
  readonly position: number;
  /** Ways to meet it in the coverage, best first; the exact stem always leads. */
  readonly variants: readonly Variant[];
  /** News wordings of the word, or of the phrase that it is the first term of. */
  readonly everyday: readonly EverydayVariant[];
  /** 1 for what was typed now, less for what an earlier turn lends, and for words that say little. */
  readonly weight: number;
  /** Lent by an earlier turn of the conversation. */
  readonly inherited: boolean;
}

/** A thing asked about that must be somebody's own. */
export interface Owned {
  readonly owner: readonly QuestionTerm[];
  readonly head: QuestionTerm;
}

/**
 * Terms that a question may have, lent ones included: which terms a passage meets is kept as one bit a
 * term in integers of 32 bits with a sign, and a term more would be taken for another.
 */
export const MOST_TERMS = 31;

/** One thing asked. A question with several parts is asked part by part. */
export interface Question {
  /** The words asked, cleaned and mended. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kind: QuestionKind;
  /** The noun the answer is an instance of ("camps" in "how many camps"): stem, or null. */
  readonly focus: string | null;
  /** The words of the focus as typed. */
  readonly focusText: string | null;
  /** At most `MOST_TERMS`: those typed now, in their order, then those lent. */
  readonly terms: readonly QuestionTerm[];
  /** News wordings of the phrases that hold no term: small words that mean something together. */
  readonly phrases: readonly (readonly EverydayVariant[])[];
  /** "X's own report": who must own what; null where nothing of the kind is asked. */
  readonly owned: Owned | null;
  /** Phrases typed between quotation marks. */
  readonly quoted: readonly string[];
}
