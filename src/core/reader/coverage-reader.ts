import type { Corpus } from '../corpus/corpus';
import type { Question } from '../question/question';
import { sentenceBefore } from './places';
import type { Reader, Reading } from './reader';

/** A reader with the coverage that it reads. */
export interface CoverageReader {
  /** Reads passages, given by number, in the order given. */
  read(question: Question, numbers: readonly number[]): readonly Reading[];
}

/** Gives a reader a coverage to read. */
export function createCoverageReader(reader: Reader, corpus: Corpus): CoverageReader {
  if (corpus.beyond !== null) return readerOfPart(reader, corpus);
  const encodings = reader.encode(corpus);
  return { read: (question, numbers) => reader.read(question, numbers, corpus, encodings) };
}

/**
 * Reads a part of a coverage that was gathered for one question: of its passages only those are encoded that
 * are read, and the sentences before them.
 */
function readerOfPart(reader: Reader, corpus: Corpus): CoverageReader {
  return {
    read: (question, numbers) => {
      const wanted = new Set(numbers.flatMap((number) => [number, sentenceBefore(corpus, number)]));
      return reader.read(question, numbers, corpus, reader.encode(corpus, wanted));
    },
  };
}
