/** How many groups runs of letters fall into; each has numbers of its own among the weights. */
export const RUN_GROUPS = 1024;
/** A word's spelling as bits: how many words of 32 bits. */
export const SPELLING_WORDS = 4;

const RUN_LENGTH = 3;

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // the low bits of short texts differ too little
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** How a word is spelled, for words that no table knows. */
export interface Spelling {
  /** The groups of its runs of three letters, its two ends counted as letters; ascending, each once. */
  readonly runs: readonly number[];
  /** One bit for each run, 128 in all. */
  readonly bits: Uint32Array;
  /** How many bits are set. */
  readonly count: number;
}

/** Cuts a folded word into runs of three letters. Never throws, whatever the word. */
export function spellingOf(folded: string): Spelling {
  const text = `<${folded}>`;
  const runs = new Set<number>();
  const bits = new Uint32Array(SPELLING_WORDS);
  for (let at = 0; at + RUN_LENGTH <= text.length; at += 1) {
    const hash = hashOf(text.slice(at, at + RUN_LENGTH));
    runs.add(hash % RUN_GROUPS);
    const bit = (hash >>> 10) % (32 * SPELLING_WORDS);
    bits[bit >>> 5] = ((bits[bit >>> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
  }
  const count = bits.reduce((sum, word) => sum + bitCount(word), 0);
  return { runs: [...runs].sort((a, b) => a - b), bits, count };
}

/** How many bits of a word of 32 are set. */
export function bitCount(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
