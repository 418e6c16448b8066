import type { Corpus } from '../corpus/corpus';
import { signsOf } from '../reading/corpus-signs';
import { joinColumns } from '../reading/join-columns';
import { createNumbering } from '../reading/numbering';
import { articleColumnsOf, someColumnsOf } from './article-columns';
import { SPELLING_WORDS } from './letter-runs';
import { SIZES } from './sizes';
import type { ReadWord, TextColumns } from './text-columns';
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
 * Joins what is kept of the passages of a corpus, or of those in `only`, the others being empty, their states only when they are asked for: of a
 * large coverage few sentences ever are, and memory that was never written to is not taken up.
 */
export function encodeSentences(
  corpus: Corpus,
  encoder: TokenEncoder,
  only: ReadonlySet<number> | null = null,
): SentenceEncodings {
  const { stemNumbers } = signsOf(corpus);
  let first = 0;
  const articles = corpus.analysed.map((analysed) => {
    const from = first;
    first += analysed.passages.length;
    return only === null
      ? articleColumnsOf(analysed)
      : someColumnsOf(analysed, (place) => only.has(from + place));
  });
  return joinTexts(articles, (stem) => stemNumbers.find(stem), encoder);
}

/** What the encoder knows of words, as columns. */
function readSpellings(
  words: readonly ReadWord[],
  encoder: TokenEncoder,
): Pick<SentenceEncodings, 'vectorRows' | 'spellings' | 'spellingCounts'> {
  const vectorRows = new Int32Array(words.length);
  const spellings = new Uint32Array(words.length * SPELLING_WORDS);
  const spellingCounts = new Uint8Array(words.length);
  for (const [number, { folded, lemma, isSpelled }] of words.entries()) {
    const { row, spelling } = encoder.wordOf(folded, lemma);
    vectorRows[number] = row;
    if (!isSpelled) continue;
    spellings.set(spelling.bits, number * SPELLING_WORDS);
    spellingCounts[number] = spelling.count;
  }
  return { vectorRows, spellings, spellingCounts };
}

/** Joins texts that were read in several parts; `stemNumber` tells the number of a stem. */
export function joinTexts(
  parts: readonly TextColumns[],
  stemNumber: (stem: string) => number,
  encoder: TokenEncoder,
): SentenceEncodings {
  const firstTextOf = [0];
  for (const { written } of parts) firstTextOf.push((firstTextOf.at(-1) ?? 0) + written.length);
  const texts = firstTextOf.at(-1) ?? 0;
  const firstToken = new Int32Array(texts + 1);
  const partOf = new Int32Array(texts);
  const wordNumbers = createNumbering();
  const readWords: ReadWord[] = [];
  let size = 0;
  const numbered = parts.map((part, index) => {
    const first = firstTextOf[index] ?? 0;
    partOf.fill(index, first, firstTextOf[index + 1]);
    for (const [place, token] of part.firstToken.entries())
      firstToken[first + place] = size + token;
    size += part.words.length;
    const words = Int32Array.from(part.readWords, (word) => {
      const number = wordNumbers.add(word.key);
      if (number === readWords.length) readWords.push(word);
      return number;
    });
    const stems = Int32Array.from(part.stemWords, stemNumber);
    return {
      words: part.words.map((word) => words[word] ?? 0),
      stems: part.stems.map((stem) => (stem < 0 ? -1 : (stems[stem] ?? -1))),
    };
  });
  const states = new Float32Array(size * SIZES.state);
  const prepared = new Uint8Array(texts);
  return {
    firstToken,
    prepare: (number) => {
      if (prepared[number] !== 0) return;
      prepared[number] = 1;
      const part = partOf[number] ?? 0;
      const columns = parts[part]?.columnsOf(number - (firstTextOf[part] ?? 0));
      if (!columns) return;
      states.set(encoder.encode(columns), (firstToken[number] ?? 0) * SIZES.state);
    },
    written: joinColumns(parts, 'written', new Uint16Array(texts)),
    states,
    words: joinColumns(numbered, 'words', new Int32Array(size)),
    stems: joinColumns(numbered, 'stems', new Int32Array(size)),
    weights: joinColumns(parts, 'weights', new Float32Array(size)),
    ...readSpellings(readWords, encoder),
  };
}
