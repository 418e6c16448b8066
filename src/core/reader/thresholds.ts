/** From which share on the pairs that the reader set side by side are told, where an answer is explained; by hand. */
export const TOLD_PAIRS = {
  /** Smaller shares of a word are left out: they explain nothing. */
  leastShare: 0.05,
  /** From this likeness of two spellings on, it was the spelling that met. */
  leastAlike: 0.5,
} as const;
