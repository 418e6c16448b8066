/** Numbers for words, from 0 in order of first appearance: numbers compare faster than words. */
export interface Numbering {
  /** The number of a word, given now where it had none. */
  add(word: string): number;
  /** The number of a word; -1 where it has none. */
  find(word: string): number;
  /** The words by their numbers. */
  words(): readonly string[];
  /** How many words have numbers. */
  size(): number;
}

/** Makes an empty numbering. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    add: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, numbers.size);
      return numbers.size - 1;
    },
    find: (word) => numbers.get(word) ?? -1,
    words: () => [...numbers.keys()],
    size: () => numbers.size,
  };
}
