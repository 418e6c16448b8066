/** Bits a number has besides its sign. */
const MOST_CLASSES = 31;

/** A table of words by their classes. */
export interface ClassTable {
  /** Takes a list in and gives the bit of its class. Throws where the bits are used up. */
  add(words: Iterable<string>): number;
  /** The bits of all classes that a word is in; 0 for most words. One look into a map. */
  classesOf(word: string): number;
}

/** Makes an empty table. */
export function createClassTable(): ClassTable {
  const bits = new Map<string, number>();
  let classes = 0;
  return {
    add(words) {
      if (classes === MOST_CLASSES) {
        throw new Error(`A table of words holds ${MOST_CLASSES} classes; begin another one.`);
      }
      const bit = 1 << classes;
      classes += 1;
      for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
      return bit;
    },
    classesOf: (word) => bits.get(word) ?? 0,
  };
}
