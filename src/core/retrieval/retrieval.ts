import type { Corpus, PassageRange } from '../corpus/corpus';
import type { Question } from '../question/question';
import { highest } from './highest';
import { addPhrase, addTerm, createTally } from './tally';
import { RETRIEVAL_WEIGHTS } from './thresholds';

/** In a scope of up to so many passages each is a candidate: there is time to look at them all. */
const SMALL_SCOPE = 400;

/** A passage that may answer, with how well its words meet the question's. */
export interface Candidate {
  /** The passage's number in the corpus. */
  readonly passage: number;
  /** BM25 of the sentence, and of its paragraph; 0 where no term is met. */
  readonly sentenceScore: number;
  readonly paragraphScore: number;
  /** What everyday wordings add to the two, on the same scale. */
  readonly sentenceEveryday: number;
  readonly paragraphEveryday: number;
}

/** What retrieval found, and what each term weighs in the scope that was searched. */
export interface Retrieval {
  /**
   * By sentence score plus half the paragraph's, best first; then those that only everyday wordings
   * lead to, best first; then, where the scope is small, all others in order.
   */
  readonly candidates: readonly Candidate[];
  /** Inverse document frequency of each of the question's terms within the scope, times its weight. */
  readonly idf: readonly number[];
  /** The first passage of the scope. */
  readonly from: number;
  /** For each passage of the scope, one bit for each term that it meets, by whatever variant: the term's index, at most 30. */
  readonly met: Int32Array;
  /** For each passage of the scope, one bit for each term that it meets by an everyday wording. */
  readonly everydayMet: Int32Array;
  /** For each passage of the scope, what everyday wordings add to its sentence score. */
  readonly everyday: Float32Array;
  /** The best sum of all four scores of a candidate, the paragraph's counted half. */
  readonly best: number;
}

/**
 * Finds the passages in scope that share a term, a spelling, a synonym or a wording with the question:
 * at most `most` by its own words and twice as many by all; every passage where the scope is small.
 */
export function retrieve(
  question: Pick<Question, 'terms' | 'phrases'>,
  corpus: Pick<Corpus, 'paragraphOf' | 'paragraphs' | 'sentences' | 'beyond'>,
  range: PassageRange,
  most: number,
): Retrieval {
  const { from, to, only } = range;
  const firstParagraph = corpus.paragraphOf[from] ?? 0;
  const lastParagraph = to > from ? (corpus.paragraphOf[to - 1] ?? 0) : firstParagraph - 1;
  const paragraphScope = { from: firstParagraph, to: lastParagraph + 1 };
  const paragraphs = createTally(Math.max(0, lastParagraph + 1 - firstParagraph));
  const sentences = createTally(to - from);
  const idf = question.terms.map((term, index) => {
    addTerm(corpus.paragraphs, term, paragraphScope, paragraphs, 1 << index);
    return addTerm(corpus.sentences, term, range, sentences, 1 << index);
  });
  for (const phrase of question.phrases) {
    addPhrase(corpus.paragraphs, phrase, paragraphScope, paragraphs);
    addPhrase(corpus.sentences, phrase, range, sentences);
  }
  const candidateAt = (offset: number): Candidate => {
    const paragraph = (corpus.paragraphOf[from + offset] ?? 0) - firstParagraph;
    return {
      passage: from + offset,
      sentenceScore: sentences.scores[offset] ?? 0,
      paragraphScore: paragraphs.scores[paragraph] ?? 0,
      sentenceEveryday: sentences.everyday[offset] ?? 0,
      paragraphEveryday: paragraphs.everyday[paragraph] ?? 0,
    };
  };
  const own = new Float32Array(to - from);
  const both = new Float32Array(to - from);
  const isMeant = (offset: number): boolean => only === undefined || only[from + offset] === 1;
  for (let offset = 0; offset < own.length; offset += 1) {
    if (!isMeant(offset)) continue;
    const paragraph = (corpus.paragraphOf[from + offset] ?? 0) - firstParagraph;
    own[offset] =
      (sentences.scores[offset] ?? 0) +
      RETRIEVAL_WEIGHTS.paragraph * (paragraphs.scores[paragraph] ?? 0);
    both[offset] =
      (own[offset] ?? 0) +
      (sentences.everyday[offset] ?? 0) +
      RETRIEVAL_WEIGHTS.paragraph * (paragraphs.everyday[paragraph] ?? 0);
  }
  const isSmall = to - from <= SMALL_SCOPE && corpus.beyond === null;
  const led = highest(both, isSmall ? to - from : RETRIEVAL_WEIGHTS.everydayTimes * most);
  const offsets = new Set([...highest(own, most), ...led]);
  if (isSmall) {
    for (let offset = 0; offset < to - from; offset += 1) {
      if (isMeant(offset)) offsets.add(offset);
    }
  }
  return {
    candidates: Array.from(offsets, candidateAt),
    idf,
    from,
    met: sentences.met,
    everydayMet: sentences.everydayMet,
    everyday: sentences.everyday,
    best: both[led[0] ?? -1] ?? 0,
  };
}

/** The number that candidates are first ordered by. */
export function combined({ sentenceScore, paragraphScore }: Candidate): number {
  return sentenceScore + RETRIEVAL_WEIGHTS.paragraph * paragraphScore;
}

/** The same with what everyday wordings add. */
export function combinedWithEveryday(candidate: Candidate): number {
  const { sentenceEveryday, paragraphEveryday } = candidate;
  return combined(candidate) + sentenceEveryday + RETRIEVAL_WEIGHTS.paragraph * paragraphEveryday;
}
