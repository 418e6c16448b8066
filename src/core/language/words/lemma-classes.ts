import { createClassTable } from './class-table';
import {
  ANSWERS,
  CHARGES,
  INQUIRIES,
  MISGIVINGS,
  NEGATIVES,
  PREVENTIONS,
  REBUTTALS,
  REFUSALS,
  UNDOINGS,
  WITHHOLDINGS,
} from './negation-words';
import { HAPPENINGS } from './tense-words';

/** The classes of verbs and nouns by what they do to what they govern, by lemma; see `word-classes.ts`. */
const TABLE = createClassTable();

/** "refuse", "unable": it did not happen; "deny": it is not so; "doubt": it is left open; "avoid": it is kept from being. */
export const REFUSING = TABLE.add(REFUSALS);
export const DENYING = TABLE.add(REBUTTALS);
export const DOUBTING = TABLE.add(MISGIVINGS);
export const PREVENTING = TABLE.add(PREVENTIONS);
/** What was planned or feared is not: "shelve", "unhurt". */
export const UNDOING = TABLE.add(UNDOINGS);
/** What keeps "saying" from having been said; what makes a sentence one that denies, its grammar unread. */
export const WITHHOLDING = TABLE.add(WITHHOLDINGS);
export const NEGATIVE = TABLE.add(NEGATIVES);
/** What leaves a question behind it open ("asked who"), answers it ("revealed who"), charges without proof. */
export const ASKING = TABLE.add(INQUIRIES);
export const ANSWERING = TABLE.add(ANSWERS);
export const ALLEGING = TABLE.add(CHARGES);
/** What tells no more of a thing than that it is: "happened", "was held". */
export const HAPPENING = TABLE.add(HAPPENINGS);

/** Whether a lemma is in one of some of these classes; false for none. */
export function isLemmaOf(lemma: string | undefined, classes: number): boolean {
  return lemma !== undefined && (TABLE.classesOf(lemma) & classes) !== 0;
}

/** The same of a token by its lemma, or by its folded form where the tagger gave it no lemma of its own. */
export function isTokenOf(
  token: { readonly lemma: string; readonly folded: string } | undefined,
  classes: number,
): boolean {
  return isLemmaOf(token?.lemma, classes) || isLemmaOf(token?.folded, classes);
}
