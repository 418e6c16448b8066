import { createNumbering } from '../reading/numbering';
import { FLAGS, isSpelled, type TokenColumns } from './token-columns';

/** One word as its tokens are read: two tokens of the same `key` are one word. */
export interface ReadWord {
  readonly key: string;
  readonly folded: string;
  readonly lemma: string;
  /** Whether its spelling is read: not that of marks and function words. */
  readonly isSpelled: boolean;
}

/**
 * What is kept of texts that are read together, as those of one article: flat columns, as
 * `SentenceEncodings` has them of all. Nothing of it depends on other texts or on weights.
 */
export interface TextColumns {
  /** The columns of a text by its place; made anew each time, as few are ever asked for again. */
  columnsOf(place: number): TokenColumns;
  readonly firstToken: Int32Array;
  readonly written: Uint16Array;
  /** The place of each token's word in `readWords`. */
  readonly words: Int32Array;
  readonly readWords: readonly ReadWord[];
  /** The place of each token's stem in `stemWords`; -1 for marks. */
  readonly stems: Int32Array;
  readonly stemWords: readonly string[];
  readonly weights: Float32Array;
}

/** Reads texts, given as columns by their place. */
export function readTexts(texts: number, columnsOf: (place: number) => TokenColumns): TextColumns {
  const columns = Array.from({ length: texts }, (_, place) => columnsOf(place));
  const size = columns.reduce((sum, { length }) => sum + length, 0);
  const firstToken = new Int32Array(texts + 1);
  const [words, stems] = [new Int32Array(size), new Int32Array(size).fill(-1)];
  const weights = new Float32Array(size);
  const wordNumbers = createNumbering();
  const stemNumbers = createNumbering();
  const readWords: ReadWord[] = [];
  let at = 0;
  for (const [place, tokens] of columns.entries()) {
    weights.set(tokens.weights, at);
    for (let token = 0; token < tokens.length; token += 1) {
      const flags = tokens.flags[token] ?? 0;
      const [folded, lemma] = [tokens.words[token] ?? '', tokens.lemmas[token] ?? ''];
      const spelled = isSpelled(flags);
      const key = `${folded} ${lemma} ${spelled}`;
      const word = (words[at] = wordNumbers.add(key));
      if (word === readWords.length) readWords.push({ key, folded, lemma, isSpelled: spelled });
      if ((flags & FLAGS.mark) === 0) stems[at] = stemNumbers.add(tokens.stems[token] ?? '');
      at += 1;
    }
    firstToken[place + 1] = at;
  }
  return {
    columnsOf,
    ...{ firstToken, words, readWords, stems, weights },
    written: Uint16Array.from(columns, ({ written }) => written),
    stemWords: stemNumbers.words(),
  };
}
