import type { Corpus } from '../corpus/corpus';
import { signsOf } from '../ranking/corpus-signs';
import { passageColumns } from './columns-of';
import { SPELLING_WORDS } from './letter-runs';
import { SIZES } from './sizes';
import { FLAGS, isSpelled, type TokenColumns } from './token-columns';
import type { TokenEncoder } from './token-encoder';

/**
 * What a reader keeps of every sentence of a coverage, as flat columns: the tokens of passage n are
 * `firstToken[n]` to `firstToken[n + 1]`, those that it only means behind those written.
 */
export interface SentenceEncodings {
  readonly firstToken: Int32Array;
  /** How many of a passage's tokens are written in it and read. */
  readonly written: Uint16Array;
  /** `SIZES.state` numbers a token; those of a passage stand there once it was prepared. */
  readonly states: Float32Array;
  /** Works out the states of a passage, by number, unless that was done before: about 0.3 ms. */
  prepare(number: number): void;
  /** The number of a token's word among the columns of words. */
  readonly words: Int32Array;
  /** The number of a token's stem in the corpus; -1 for marks. */
  readonly stems: Int32Array;
  /** Background IDF in tens of nats. */
  readonly weights: Float32Array;
  /** For each word the row of its vector, 0 for none. */
  readonly vectorRows: Int32Array;
  /** For each word the bits of its spelling, `SPELLING_WORDS` numbers, and how many are set; none for marks and function words. */
  readonly spellings: Uint32Array;
  readonly spellingCounts: Uint8Array;
}

/**
 * Reads every passage of a corpus, its states only when they are asked for: of a large coverage few
 * sentences ever are, and memory that was never written to is not taken up.
 */
export function encodeSentences(corpus: Corpus, encoder: TokenEncoder): SentenceEncodings {
  const { stemNumbers } = signsOf(corpus);
  const columnsOf = (number: number): TokenColumns => passageColumns(corpus, number);
  return encodeColumns(
    corpus.passages.length,
    columnsOf,
    (stem) => stemNumbers.find(stem),
    encoder,
  );
}

/** Reads texts, given as columns by their number; `stemNumber` tells the number of a stem. */
export function encodeColumns(
  texts: number,
  columnsOf: (number: number) => TokenColumns,
  stemNumber: (stem: string) => number,
  encoder: TokenEncoder,
): SentenceEncodings {
  const columns = Array.from({ length: texts }, (_, number) => columnsOf(number));
  const size = columns.reduce((sum, { length }) => sum + length, 0);
  const firstToken = new Int32Array(columns.length + 1);
  const states = new Float32Array(size * SIZES.state);
  const [words, stems] = [new Int32Array(size), new Int32Array(size).fill(-1)];
  const weights = new Float32Array(size);
  const known = new Map<string, number>();
  const vectorRows: number[] = [];
  const spellings: number[] = [];
  const spellingCounts: number[] = [];
  const numberOf = (folded: string, lemma: string, isRead: boolean): number => {
    const key = `${folded} ${lemma} ${isRead}`;
    const number = known.get(key) ?? known.size;
    if (number < known.size) return number;
    known.set(key, number);
    const { row, spelling } = encoder.wordOf(folded, lemma);
    vectorRows.push(row);
    for (let at = 0; at < SPELLING_WORDS; at += 1) {
      spellings.push(isRead ? (spelling.bits[at] ?? 0) : 0);
    }
    spellingCounts.push(isRead ? spelling.count : 0);
    return number;
  };
  let at = 0;
  for (const [number, tokens] of columns.entries()) {
    weights.set(tokens.weights, at);
    for (let token = 0; token < tokens.length; token += 1) {
      const flags = tokens.flags[token] ?? 0;
      words[at] = numberOf(tokens.words[token] ?? '', tokens.lemmas[token] ?? '', isSpelled(flags));
      if ((flags & FLAGS.mark) === 0) stems[at] = stemNumber(tokens.stems[token] ?? '');
      at += 1;
    }
    firstToken[number + 1] = at;
  }
  const prepared = new Uint8Array(texts);
  return {
    firstToken,
    prepare: (number) => {
      if (prepared[number] !== 0) return;
      prepared[number] = 1;
      states.set(encoder.encode(columnsOf(number)), (firstToken[number] ?? 0) * SIZES.state);
    },
    written: Uint16Array.from(columns, ({ written }) => written),
    ...{ states, words, stems, weights },
    vectorRows: Int32Array.from(vectorRows),
    spellings: Uint32Array.from(spellings),
    spellingCounts: Uint8Array.from(spellingCounts),
  };
}
