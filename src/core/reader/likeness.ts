import type { AskedState } from './asked-state';
import { bitCount, SPELLING_WORDS } from './letter-runs';
import type { NetworkWeights } from './network-weights';
import type { SentenceEncodings } from './sentence-encodings';
import { SIZES } from './sizes';

const { vector: size } = SIZES;
const NONE = new Float32Array(0);

/** How like the words of one question are to words of a coverage. */
export interface Likeness {
  /** Works out what is asked for below, for words by number, all at once; what is known stays. */
  prepare(words: Int32Array): void;
  /**
   * For a word that was prepared, by number: for each token of the question the cosine of the vectors,
   * then for each the likeness of spelling; 0 where a word has none. The same array for the same word.
   */
  of(word: number): Float32Array;
}

/** Compares words as they come: sentences share most of theirs. */
export function createLikeness(
  asked: AskedState,
  encodings: SentenceEncodings,
  { kernel, vectors }: Pick<NetworkWeights, 'kernel' | 'vectors'>,
): Likeness {
  const known = new Map<number, Float32Array>();
  const { rows, scales } = vectors;
  const { length, width } = asked;
  const scaleOf = (row: number): number => (row === 0 ? 0 : (scales[row - 1] as number));
  const askedScales = Float64Array.from(asked.vectorRows, scaleOf);
  const columns = new Float32Array(size * width);
  for (let token = 0; token < length; token += 1) {
    const from = ((asked.vectorRows[token] ?? 0) - 1) * size;
    if (from < 0) continue;
    for (let at = 0; at < size; at += 1) columns[at * width + token] = rows[from + at] as number;
  }
  const own = { numbers: columns, inner: size, outer: width };
  const alike = (token: number, word: number): number => {
    const spelling = asked.spellings[token];
    const count = encodings.spellingCounts[word] ?? 0;
    if (!spelling || count === 0 || spelling.count === 0) return 0;
    let shared = 0;
    for (let at = 0; at < SPELLING_WORDS; at += 1) {
      const bits = encodings.spellings[word * SPELLING_WORDS + at] ?? 0;
      shared += bitCount(bits & (spelling.bits[at] ?? 0));
    }
    return shared / Math.sqrt(count * spelling.count);
  };
  /** Products of vectors in whole numbers, which a sum of fractions holds without a loss. */
  const productsOf = (words: readonly number[]): Float32Array => {
    const numbers = new Float32Array(words.length * size);
    for (const [place, word] of words.entries()) {
      const to = (encodings.vectorRows[word] ?? 0) * size;
      if (to > 0) numbers.set(rows.subarray(to - size, to), place * size);
    }
    const products = new Float32Array(words.length * width);
    kernel.add(numbers, size, words.length, own, products);
    return products;
  };
  return {
    prepare: (words) => {
      const fresh: number[] = [];
      for (const word of words) {
        if (known.has(word)) continue;
        known.set(word, new Float32Array(2 * length));
        fresh.push(word);
      }
      if (fresh.length === 0) return;
      const products = productsOf(fresh);
      for (const [place, word] of fresh.entries()) {
        const values = known.get(word) ?? NONE;
        const scale = scaleOf(encodings.vectorRows[word] ?? 0);
        for (let token = 0; token < length; token += 1) {
          const product = products[place * width + token] as number;
          values[token] = product * scale * (askedScales[token] as number);
          values[length + token] = alike(token, word);
        }
      }
    },
    of: (word) => known.get(word) ?? NONE,
  };
}
