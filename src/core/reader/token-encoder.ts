import { addDense, addRectified, biasRows, rectify } from './dense';
import { spellingOf, type Spelling } from './letter-runs';
import type { NetworkWeights } from './network-weights';
import { SIZES } from './sizes';
import { isSpelled, type TokenColumns } from './token-columns';

const { wide, run, vector } = SIZES;

/** A word as the network first sees it, apart from where it stands; worked out once a word. */
interface KnownWord {
  readonly row: number;
  readonly spelling: Spelling;
  /** By whether its spelling is read (words of content) or not (function words, marks). */
  readonly sums: [Float32Array | null, Float32Array | null];
}

/** Turns the tokens of texts into states. Remembers the words it met, up to a number of them. */
export interface TokenEncoder {
  /** The states of a text's tokens, `SIZES.state` numbers each. */
  encode(tokens: TokenColumns): Float32Array;
  /** The row of a word's vector, 0 where it has none, and how the word is spelled. */
  wordOf(folded: string, lemma: string): Pick<KnownWord, 'row' | 'spelling'>;
}

/** So many words are remembered: a coverage of ten thousand sentences has fewer. */
const MOST_WORDS = 20_000;

/** Makes an encoder with a memory of its own. */
export function createTokenEncoder(weights: NetworkWeights): TokenEncoder {
  const words = new Map<string, KnownWord>();

  const wordOf = (folded: string, lemma: string): KnownWord => {
    const key = `${folded} ${lemma}`;
    let word = words.get(key);
    if (!word) {
      const row = weights.vectors.indexOf(folded, lemma);
      word = { row, spelling: spellingOf(folded), sums: [null, null] };
      if (words.size >= MOST_WORDS) words.clear();
      words.set(key, word);
    }
    return word;
  };

  /** The part of a token's sum that its word alone gives. */
  const sumOf = ({ row, spelling, sums }: KnownWord, isRead: boolean): Float32Array => {
    const known = sums[isRead ? 1 : 0];
    if (known) return known;
    const sum = biasRows(weights.word, 1);
    if (row > 0) addDense(weights.word, vectorOf(weights, row), vector, 1, sum);
    else for (let at = 0; at < wide; at += 1) addAt(sum, at, weights.unknown[at] ?? 0);
    if (isRead && spelling.runs.length > 0) {
      const mean = new Float32Array(run);
      for (const group of spelling.runs) {
        for (let at = 0; at < run; at += 1) {
          addAt(mean, at, (weights.runs[group * run + at] ?? 0) / spelling.runs.length);
        }
      }
      addDense(weights.spelling, mean, run, 1, sum);
    }
    sums[isRead ? 1 : 0] = sum;
    return sum;
  };

  /** One row of zeros, the tokens, one row of zeros: three rows side by side are what `near` reads. */
  const firstSums = (tokens: TokenColumns): Float32Array => {
    const sums = new Float32Array((tokens.length + 2) * wide);
    for (let token = 0; token < tokens.length; token += 1) {
      const flags = tokens.flags[token] ?? 0;
      const word = wordOf(tokens.words[token] ?? '', tokens.lemmas[token] ?? '');
      const start = (token + 1) * wide;
      sums.set(sumOf(word, isSpelled(flags)), start);
      addRow(sums, start, weights.parts, tokens.parts[token] ?? 0);
      addRow(sums, start, weights.classes, tokens.classes[token] ?? 0);
      for (let flag = 0; flag < 8; flag += 1) {
        if ((flags >> flag) & 1) addRow(sums, start, weights.flags, flag);
      }
    }
    rectify(sums);
    return sums;
  };

  return {
    wordOf,
    encode: (tokens) => {
      const sums = firstSums(tokens);
      const states = biasRows(weights.near, tokens.length);
      addRectified(weights.near, sums, wide, tokens.length, states);
      addDense(weights.skip, sums.subarray(wide), wide, tokens.length, states);
      return states;
    },
  };
}

function addAt(values: Float32Array, at: number, value: number): void {
  values[at] = (values[at] ?? 0) + value;
}

function addRow(values: Float32Array, start: number, table: Float32Array, row: number): void {
  for (let at = 0; at < wide; at += 1) {
    values[start + at] = (values[start + at] as number) + (table[row * wide + at] as number);
  }
}

function vectorOf({ vectors }: NetworkWeights, row: number): Float32Array {
  const from = (row - 1) * vector;
  const scale = vectors.scales[row - 1] ?? 0;
  const numbers = new Float32Array(vector);
  for (let at = 0; at < vector; at += 1) numbers[at] = (vectors.rows[from + at] as number) * scale;
  return numbers;
}
