import type { Corpus, PassageRange } from '../corpus/corpus';
import { lowerBound, type Posting, type Postings } from '../corpus/postings';
import { highest } from './highest';
import type { Question, QuestionTerm } from '../question/question';

/** Okapi BM25 (Robertson and Zaragoza 2009), tuned on public questions for single sentences. */
const SATURATION = 0.8;
const LENGTH_PENALTY = 0.5;
/** How much of its paragraph's score a sentence is lent. */
const PARAGRAPH_SHARE = 0.5;

/** What a word of like meaning adds, as a share of its weight; no share did better on public questions. */
const RELATED_SHARE = 0.5;

/** A passage that may answer, with how well its words meet the question's. */
export interface Candidate {
  /** The passage's number in the corpus. */
  readonly passage: number;
  /** BM25 of the sentence, and of its paragraph; 0 where no term is met. */
  readonly sentenceScore: number;
  readonly paragraphScore: number;
}

/** What retrieval found, and what each term weighs in the scope that was searched. */
export interface Retrieval {
  /** By sentence score plus half the paragraph's, best first. */
  readonly candidates: readonly Candidate[];
  /** Inverse document frequency of each of the question's terms within the scope, times its weight. */
  readonly idf: readonly number[];
  /** The first passage of the scope. */
  readonly from: number;
  /** For each passage of the scope, one bit for each term that it meets, by whatever wording: the term's index, at most 30. */
  readonly met: Int32Array;
}

/** The stretch of unit numbers that a scope covers. */
interface Scope {
  readonly from: number;
  readonly to: number;
}

function idfOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** The units that hold every stem of a phrase; each counts once. */
function phrasePosting(postings: Postings, stems: readonly string[]): Posting | null {
  const [first, ...others] = stems;
  if (first === undefined) return null;
  if (others.length === 0) return postings.find(first);
  const all: Posting[] = [];
  for (const stem of stems) {
    const posting = postings.find(stem);
    if (!posting) return null;
    all.push(posting);
  }
  all.sort((a, b) => a.passages.length - b.passages.length);
  const [rarest, ...rest] = all;
  const units = (rarest?.passages ?? new Int32Array()).filter((unit) =>
    rest.every(({ passages }) => passages[lowerBound(passages, unit)] === unit),
  );
  return { passages: units, counts: new Uint16Array(units.length).fill(1) };
}

/** What one term adds to the units in scope. */
interface Tally {
  /** BM25 by unit. */
  readonly scores: Float32Array;
  /** The gain of the term at hand by unit; all 0 between terms. */
  readonly gains: Float32Array;
  /** One bit a term met, by unit. */
  readonly met: Int32Array;
}

/** Adds one term's BM25 to the scores of the units in scope; returns the term's idf there. */
function addTerm(
  postings: Postings,
  term: QuestionTerm,
  { from, to }: Scope,
  { scores, gains, met }: Tally,
  bit: number,
): number {
  const found: { passages: Int32Array; counts: Uint16Array; start: number; end: number }[] = [];
  const weights: number[] = [];
  let exact = 0;
  let rarest = to - from;
  for (const [index, { stems, weight, kind }] of term.variants.entries()) {
    const posting = phrasePosting(postings, stems);
    if (!posting) continue;
    const { passages, counts } = posting;
    const [start, end] = [lowerBound(passages, from), lowerBound(passages, to)];
    if (start === end) continue;
    // the exact wording's rarity; where the scope lacks it, that of the rarest other
    if (index === 0) exact = end - start;
    rarest = Math.min(rarest, end - start);
    found.push({ passages, counts, start, end });
    weights.push(kind === 'synonym' || kind === 'related' ? RELATED_SHARE * weight : weight);
  }
  const frequency = found.length === 0 ? 0 : exact || rarest;
  const idf = idfOf(frequency, to - from) * term.weight;
  const mean = postings.meanLength || 1;
  for (const [variant, { passages, counts, start, end }] of found.entries()) {
    const most = idf * (weights[variant] ?? 0) * (SATURATION + 1);
    for (let at = start; at < end; at += 1) {
      const unit = passages[at] ?? 0;
      const count = counts[at] ?? 0;
      const offset = unit - from;
      met[offset] = (met[offset] ?? 0) | bit;
      const norm =
        SATURATION * (1 - LENGTH_PENALTY + (LENGTH_PENALTY * (postings.lengths[unit] ?? 0)) / mean);
      const gain = (most * count) / (count + norm);
      // a passage gains by its best wording of a term, not by all of them
      const earlier = gains[offset] ?? 0;
      if (gain <= earlier) continue;
      gains[offset] = gain;
      scores[offset] = (scores[offset] ?? 0) + gain - earlier;
    }
  }
  for (const { passages, start, end } of found) {
    for (let at = start; at < end; at += 1) gains[(passages[at] ?? 0) - from] = 0;
  }
  return idf;
}

function tallyOf(size: number): Tally {
  return {
    scores: new Float32Array(size),
    gains: new Float32Array(size),
    met: new Int32Array(size),
  };
}

/** Finds the passages in scope that share a term, a spelling or a synonym with the question. */
export function retrieve(
  question: Question,
  corpus: Corpus,
  range: PassageRange,
  most: number,
): Retrieval {
  const { from, to } = range;
  const firstParagraph = corpus.paragraphOf[from] ?? 0;
  const lastParagraph = to > from ? (corpus.paragraphOf[to - 1] ?? 0) : firstParagraph - 1;
  const paragraphScope = { from: firstParagraph, to: lastParagraph + 1 };
  const paragraphs = tallyOf(Math.max(0, lastParagraph + 1 - firstParagraph));
  const sentences = tallyOf(to - from);
  const idf = question.terms.map((term, index) => {
    addTerm(corpus.paragraphs, term, paragraphScope, paragraphs, 1 << index);
    return addTerm(corpus.sentences, term, range, sentences, 1 << index);
  });
  const { scores: sentenceScores, met } = sentences;
  const { scores: paragraphScores } = paragraphs;
  const combinedScores = new Float32Array(to - from);
  for (let offset = 0; offset < combinedScores.length; offset += 1) {
    const paragraph = (corpus.paragraphOf[from + offset] ?? 0) - firstParagraph;
    combinedScores[offset] =
      (sentenceScores[offset] ?? 0) + PARAGRAPH_SHARE * (paragraphScores[paragraph] ?? 0);
  }
  const candidates = highest(combinedScores, most).map((offset) => ({
    passage: from + offset,
    sentenceScore: sentenceScores[offset] ?? 0,
    paragraphScore: paragraphScores[(corpus.paragraphOf[from + offset] ?? 0) - firstParagraph] ?? 0,
  }));
  return { candidates, idf, from, met };
}

/** The number that candidates are first ordered by. */
export function combined({ sentenceScore, paragraphScore }: Candidate): number {
  return sentenceScore + PARAGRAPH_SHARE * paragraphScore;
}
