/** What counts how much where candidates are found, beside BM25 (`bm25.ts`). */
export const RETRIEVAL_WEIGHTS = {
  /** How much of its paragraph's score a sentence is lent; set by hand, and what ranking was trained behind. */
  paragraph: 0.5,
  /** What a word of like meaning adds, as a share of its weight; no share did better on public questions. */
  related: 0.5,
  /** How many times as many candidates everyday wordings may lead to: they are met more often by chance. */
  everydayTimes: 2,
} as const;
