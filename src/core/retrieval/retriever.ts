import type { Period } from '../article/period';
import type { Corpus } from '../corpus/corpus';
import type { Question } from '../question/question';

/** One search that answering a message may lead to. */
export interface Search {
  readonly question: Question;
  /** Only this article; null for all. */
  readonly article: string | null;
  /** Only this publisher's articles; null for all. */
  readonly outlet: string | null;
  /** Only articles published then; null for all. */
  readonly period: Period | null;
  /** The article that the conversation is about, which is wanted whatever is asked; null for none. */
  readonly about: string | null;
}

/** The coverage cannot be reached; the message says what was tried and what can be done. */
export class CoverageUnreachable extends Error {
  override readonly name: string = 'CoverageUnreachable';
}

/**
 * Knows how a coverage is kept, and gives what of it a question is answered from: each candidate with
 * its neighbourhood (the sentences on both sides, its paragraph, the headline), and what every term
 * weighs in the whole coverage.
 */
export interface Retriever {
  /** The words and the articles of the whole coverage, to read questions with; it may be without passages. */
  readonly coverage: Corpus;
  /**
   * All that answering needs of what the searches may find: at once where the coverage is in memory.
   * Rejects with a CoverageUnreachable where it cannot be read.
   */
  gather(searches: readonly Search[]): Corpus | Promise<Corpus>;
}
