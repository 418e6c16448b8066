/** The files of this folder that hold wordings, in the order in which they are read. */
export const SOURCES: readonly string[] = [
  ...[0, 1, 2, 3, 4, 5].map((part) => `words-${String(part)}.tsv`),
];
