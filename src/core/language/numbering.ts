/** Numbers for words, from 0 in order of first appearance: numbers compare faster than words. */
export interface Numbering {
  /** The number of a word, given now where it had none. */
  add(word: string): number;
  /** The number of a word; -1 where it has none. */
  find(word: string): number;
  /** The words by their numbers; the same list each time, which grows. */
  words(): readonly string[];
  /** How many words have numbers. */
  size(): number;
}

/** Makes an empty numbering. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    add: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
    find: (word) => numbers.get(word) ?? -1,
    words: () => words,
    size: () => words.length,
  };
}
