import type { QuestionTerm } from '../question/question';
import type { Reading } from './reading';
import type { Evidence } from './evidence';
import type { Obstacle } from './obstacle';

/** One thing that may keep a passage from being an answer; null where it does not. */
export type Check = (reading: Reading, evidence: Evidence) => Obstacle | null;

/** Terms as the question words them. */
export const textOf = (terms: readonly QuestionTerm[]): readonly string[] =>
  terms.map(({ text }) => text);
