import type { QuestionTerm } from '../../question/question';
import type { Pair } from './pair';

/** Something that speaks against a passage as the answer, and can be told to the asker. */
export interface Sign {
  /** One of the names in `SIGNS`. */
  readonly name: string;
  /** The words of the question that the passage does not bear out; may be empty. */
  readonly missing: readonly string[];
}

/** Looks for one thing that speaks against a passage; null where it is not there. */
export type SignReader = (pair: Pair) => Sign | null;

/** Terms as the question words them. */
export const textOf = (terms: readonly QuestionTerm[]): readonly string[] =>
  terms.map(({ text }) => text);
