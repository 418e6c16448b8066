import type { Corpus } from '../corpus/corpus';
import type { Question } from '../question/question';
import type { Reader, Reading } from './reader';

/** A reader with the coverage that it reads. */
export interface CoverageReader {
  /** Reads passages, given by number, in the order given. */
  read(question: Question, numbers: readonly number[]): readonly Reading[];
}

/** Gives a reader a coverage to read. */
export function createCoverageReader(reader: Reader, corpus: Corpus): CoverageReader {
  const encodings = reader.encode(corpus);
  return { read: (question, numbers) => reader.read(question, numbers, corpus, encodings) };
}
