/** The numbers that decide how a text is read; set by hand on news texts. */
export const TEXT_THRESHOLDS = {
  /** A text with more than this share of its letters in capitals is shouted, and has no acronyms to be seen. */
  shouted: 0.6,
} as const;
