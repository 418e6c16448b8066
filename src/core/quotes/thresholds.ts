/** From when on a quote is found, and where; found by trying on two of the writers that the set of quotes is made from. */
export const QUOTE_THRESHOLDS = {
  /**
   * From which rate of an alignment's points, of all that can be had, a quote is found: a short one may lie somewhere
   * by chance, and so this much more is asked of one word, half of it of two. Where who is named says the words, a
   * little less is enough. The most like quote of another story came to 0.44 with 5 words, 0.26 with 12 and below 0
   * with 16.
   */
  found: { least: 0.2, forShort: 1.3, bySpeaker: -0.12, most: 0.9 },
  /** From this rate on all of a quote is there. */
  wholly: 0.999,
  /** A place of so many points less than the best is not where a quote is from: about a small word. */
  nearly: 0.75,
  /** So many points more are worth looking further around for. */
  worthMore: 0.5,
  /** Stems that more than this share of the paragraphs hold lead to none. */
  everywhere: 0.02,
  /** What a paragraph counts for in which the speaker is quoted: as much as a word that stands in one of twenty. */
  bySpeaker: 3,
  /** What two words that stand side by side count for. */
  neighbours: 2,
} as const;

/** What a word of a quote weighs in points of the alignment, beside 1 for a word that tells something. */
export const QUOTED_WEIGHTS = {
  /** A function word; where it is changed or put in it costs more, half of what another does. */
  functionWord: 0.4,
  functionWordChanged: 0.5,
  /** A question mark: it tells a question from a statement, and is no word. */
  mark: 0.2,
} as const;

/**
 * Points of the alignment, found by trying on the same two writers: a word left out costs much where it is left out
 * in silence, little where an ellipsis, a bracket or a speech tag stands for it, so that the parts of an honest cut
 * are found wherever they stand.
 */
export const ALIGNMENT_POINTS = {
  /** For a word that is the same, times its weight, and for every such word besides, so that function words are not left lying. */
  same: 2,
  small: 0.2,
  /** Of two places alike, for the one between marks. */
  spoken: 0.05,
  /** For another word in its place, and for one that was put in, times its weight. */
  other: -0.7,
  added: -1,
  /** For leaving out the first word of some and each further one: in silence, at a gap, in a speech tag. */
  skip: { first: -1.2, next: -0.06 },
  skipAtGap: { first: -0.4, next: -0.004 },
  skipTag: { first: -0.8, next: -0.02 },
  /** For leaving out the end of a sentence. */
  newSentence: -0.8,
  /** For each word of a bracket. */
  bracketed: -0.1,
} as const;
