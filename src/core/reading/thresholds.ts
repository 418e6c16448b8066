/** The numbers in what ranking reads; its weights (`data/`) were fitted with them, so they change only together. */
export const READING_WEIGHTS = {
  /** How much a word that is only meant counts beside one that stands there. */
  implied: 0.8,
  /** The least a content word weighs, so that its weight tells it from a function word. */
  leastWord: 0.1,
  /** Words from the nearest of a question's words at which a phrase's closeness has halved, seen from afar and near. */
  farHalf: 5,
  nearHalf: 1.5,
  /** Keeps the log of odds that were never seen finite. */
  leastOdds: 0.01,
} as const;
