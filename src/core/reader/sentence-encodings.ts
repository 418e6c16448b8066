import type { Corpus } from '../corpus/corpus';
import { textsOf, type CoverageTexts } from './coverage-texts';
import { SPELLING_WORDS } from './letter-runs';
import { SIZES } from './sizes';
import type { TokenEncoder } from './token-encoder';

/**
 * What a reader keeps of every sentence of a coverage, as flat columns: the tokens of passage n are
 * `firstToken[n]` to `firstToken[n + 1]`, those that it only means behind those written.
 */
export interface SentenceEncodings {
  readonly firstToken: Int32Array;
  /** How many of a passage's tokens are written in it and read. */
  readonly written: Uint16Array;
  /** `SIZES.state` numbers a token; those of a passage, and of its words below, stand there once it was prepared. */
  readonly states: Float32Array;
  /** Works out the states and words of a passage, by number, unless that was done before: about 0.3 ms. */
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
  /** The same sentences with the states that another encoder, of the same words, gives them: made when first asked for, one of them kept. */
  by(encoder: TokenEncoder): SentenceEncodings;
}

/**
 * Reads the passages of a corpus, or those in `only`, the others being empty, their states only when they are asked for: of a
 * large coverage few sentences ever are, and memory that was never written to is not taken up.
 */
export function encodeSentences(
  corpus: Corpus,
  encoder: TokenEncoder,
  only: ReadonlySet<number> | null = null,
): SentenceEncodings {
  return encodeTexts(textsOf(corpus, only), encoder);
}

/** The same for texts of any kind. */
export function encodeTexts(texts: CoverageTexts, encoder: TokenEncoder): SentenceEncodings {
  const { firstToken, written, words, stems, weights, wordCount } = texts;
  const vectorRows = new Int32Array(wordCount);
  const spellings = new Uint32Array(wordCount * SPELLING_WORDS);
  const spellingCounts = new Uint8Array(wordCount);
  const known = new Uint8Array(wordCount);
  const readWord = (number: number): void => {
    if (known[number] !== 0) return;
    known[number] = 1;
    const { folded, lemma, isSpelled } = texts.wordOf(number);
    const { row, spelling } = encoder.wordOf(folded, lemma);
    vectorRows[number] = row;
    if (!isSpelled) return;
    spellings.set(spelling.bits, number * SPELLING_WORDS);
    spellingCounts[number] = spelling.count;
  };
  const statesOf = statesBy(texts, encoder);
  let other: { readonly encoder: TokenEncoder; readonly made: SentenceEncodings } | null = null;
  const own: SentenceEncodings = {
    ...{ firstToken, written, words, stems, weights },
    ...{ states: statesOf.states, vectorRows, spellings, spellingCounts },
    prepare: (number) => {
      if (!statesOf.prepare(number)) return;
      const [from, to] = [firstToken[number] ?? 0, firstToken[number + 1] ?? 0];
      for (let token = from; token < to; token += 1) readWord(words[token] ?? 0);
    },
    by: (another) => {
      if (other?.encoder !== another) other = { encoder: another, made: readBy(another) };
      return other.made;
    },
  };
  const readBy = (another: TokenEncoder): SentenceEncodings => {
    const { states, prepare } = statesBy(texts, another);
    return {
      ...{ ...own, states },
      prepare: (number) => {
        own.prepare(number);
        prepare(number);
      },
    };
  };
  return own;
}

/** The states that an encoder gives to the tokens of texts; `prepare` tells whether it worked out those of one just now. */
function statesBy(
  { firstToken, written, words, columnsOf }: CoverageTexts,
  encoder: TokenEncoder,
): { readonly states: Float32Array; prepare(number: number): boolean } {
  const states = new Float32Array(words.length * SIZES.state);
  const prepared = new Uint8Array(written.length);
  return {
    states,
    prepare: (number) => {
      if (prepared[number] !== 0) return false;
      prepared[number] = 1;
      const columns = columnsOf(number);
      if (!columns) return false;
      states.set(encoder.encode(columns), (firstToken[number] ?? 0) * SIZES.state);
      return true;
    },
  };
}
