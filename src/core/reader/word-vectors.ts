/** Finds what is known of words: the row of a word's vector; 0 where it has none. */
export type VectorIndex = (folded: string, lemma: string) => number;

/**
 * Looks a word up as it is, then its dictionary form, then what stands behind its last hyphen; the
 * first word of the list has row 1.
 */
export function createVectorIndex(words: readonly string[]): VectorIndex {
  const rows = new Map(words.map((word, index) => [word, index + 1]));
  return (folded, lemma) => {
    const row = rows.get(folded) ?? rows.get(lemma);
    if (row !== undefined) return row;
    const hyphen = folded.lastIndexOf('-');
    return hyphen < 0 ? 0 : (rows.get(folded.slice(hyphen + 1)) ?? 0);
  };
}
