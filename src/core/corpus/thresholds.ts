/** The numbers that tell texts that several outlets carry. Shares run from 0 to 1. */
export const COPY_THRESHOLDS = {
  /** A paragraph is a copy where the other article holds this share of its shingles, in whatever paragraphs. */
  paragraph: 0.3,
  /** An article is one where so much of it, by shingles, is in copied paragraphs. */
  article: 0.5,
  /** Of fewer shingles nothing is told: a line that an outlet puts below everything it prints is no story. */
  leastShingles: 20,
  /** Of a paragraph with fewer, neither. */
  leastInParagraph: 5,
  /** Of the shorter article's sample of shingles, so much must be shared for a look at both. */
  worthALook: 0.06,
  /**
   * Of a sentence's content words, so many are left where an outlet edited it. In copies of the articles of
   * bench/stories with 5, 10 and 20 % of the words changed, 97, 94 and 85 % of the sentences have a counterpart by
   * it, and of those that a copy leaves out 3 %.
   */
  editedSentence: 0.7,
} as const;
