/** Keys kept at most, unless told otherwise; then all are forgotten and the next are worked out anew. */
const MOST_KEPT = 50_000;
/** UTF-16 code units; longer texts are hardly met twice, and no one may fill the memory with them. */
const LONGEST_KEPT = 40;

/**
 * A reader of words that keeps its answers: texts repeat their words, and a look into a map is many
 * times as quick as regular expressions. `read` must be pure and its answers never changed. With the
 * longest keys one takes about 10 MB and what its answers take; where those are large, keep fewer.
 */
export function remembered<T extends NonNullable<unknown>>(
  read: (word: string) => T,
  mostKept = MOST_KEPT,
): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const before = kept.get(word);
    if (before !== undefined) return before;
    const found = read(word);
    if (word.length > LONGEST_KEPT) return found;
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, found);
    return found;
  };
}
