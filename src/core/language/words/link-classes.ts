import { createClassTable } from './class-table';
import {
  BOUNDS,
  CONCESSIONS,
  CONDITIONS,
  COORDINATORS,
  PLACE_PREPOSITIONS,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVE_ADVERBS,
  RELATIVES,
  SEQUENCES,
  TEMPORALS,
} from './link-words';
import { BESIDES, EXCEPTIONS } from './negation-words';

/** The classes of the words that ask and that join words and clauses, by folded form; see `word-classes.ts`. */
const TABLE = createClassTable();

/** "who", "when", "how"; what joins a clause to a noun ("who", "that"), to its place or time ("where"). */
export const QUESTION_WORD = TABLE.add(QUESTION_WORDS);
export const RELATIVE = TABLE.add(RELATIVES);
export const RELATIVE_ADVERB = TABLE.add(RELATIVE_ADVERBS);
/** "and", "but"; "if", "unless"; "although", "while". */
export const COORDINATOR = TABLE.add(COORDINATORS);
export const CONDITION = TABLE.add(CONDITIONS);
export const CONCESSION = TABLE.add(CONCESSIONS);
/** "as", "when"; from or up to when ("since", "until"); "after", "before". */
export const TEMPORAL = TABLE.add(TEMPORALS);
export const BOUND = TABLE.add(BOUNDS);
export const SEQUENCE = TABLE.add(SEQUENCES);
/** Short prepositions; those that lead in where something is. */
export const PREPOSITION = TABLE.add(PREPOSITIONS);
export const PLACE_PREPOSITION = TABLE.add(PLACE_PREPOSITIONS);
/** By which something denied is so after all ("not until"); by which more is asked for than is named. */
export const EXCEPTION = TABLE.add(EXCEPTIONS);
export const BESIDE = TABLE.add(BESIDES);

/** Whether a folded word is in one of some of these classes; false for none. */
export function isLink(folded: string | undefined, classes: number): boolean {
  return folded !== undefined && (TABLE.classesOf(folded) & classes) !== 0;
}

/** Whether a folded word opens a reported question: "who", "whether", "if". */
export const asksAgain = (folded: string | undefined): boolean =>
  isLink(folded, QUESTION_WORD) || folded === 'whether' || folded === 'if';
