import { derive } from '../language/derived';
import { createNumbering } from '../language/numbering';
import { createPairNumbers } from '../language/pair-numbering';
import type { Token } from '../language/token';
import type { AnalysedArticle } from './analysed-article';
import { isHyphened } from './postings';

/** A column of whole numbers from 0. */
export type NumberColumn = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** What a word is, as bits; `hyphened`: it is also found by its form without the hyphen. */
export const WORD_SORTS = { mark: 1, stop: 2, number: 4, hyphened: 8 } as const;
/** How many sorts their bits can tell. */
const ALL_SORTS = 16;

/**
 * The words of one article as numbers, so that those of many are joined without looking at one twice. A word is
 * what its tokens have in common: folded form, stem, lemma and sort.
 */
export interface ArticleWords {
  /** Every string that its words are told by, each once; the numbers below are places in it. */
  strings(): readonly string[];
  /** Of each word. */
  readonly folded: NumberColumn;
  readonly stems: NumberColumn;
  readonly lemmas: NumberColumn;
  /** One more than the number of a word's form without its hyphen; 0 for a word without one. */
  readonly joined: NumberColumn;
  /** Bits of `WORD_SORTS`. */
  readonly sorts: NumberColumn;
  /** The word of each token; those of passage n are `firstToken[n]` to `firstToken[n + 1]`. */
  readonly firstToken: NumberColumn;
  readonly tokens: NumberColumn;
  /** The strings of the stems that passage n means without writing them: `firstImplied[n]` to `[n + 1]`. */
  readonly firstImplied: NumberColumn;
  readonly implied: NumberColumn;
}

function sortOf({ kind, isStop, folded }: Token): number {
  return (
    (kind === 'mark' ? WORD_SORTS.mark : 0) |
    (isStop ? WORD_SORTS.stop : 0) |
    (kind === 'number' ? WORD_SORTS.number : 0) |
    (isHyphened(folded) ? WORD_SORTS.hyphened : 0)
  );
}

function readWords({
  passages,
  implied,
}: Pick<AnalysedArticle, 'passages' | 'implied' | 'derived'>): ArticleWords {
  const strings = createNumbering();
  // a word is a pair of pairs: numbers are told apart sooner than strings that were joined for it
  const [forms, known] = [createPairNumbers(), createPairNumbers()];
  const words: { folded: number; stem: number; lemma: number; joined: number; sort: number }[] = [];
  const firstToken = new Int32Array(passages.length + 1);
  const firstImplied = new Int32Array(passages.length + 1);
  const tokens: number[] = [];
  const meant: number[] = [];
  for (const [place, passage] of passages.entries()) {
    for (const token of passage.tokens) {
      const folded = strings.add(token.folded);
      const stem = token.stem === token.folded ? folded : strings.add(token.stem);
      const lemma = token.lemma === token.folded ? folded : strings.add(token.lemma);
      const sort = sortOf(token);
      const word = known.add(forms.add(folded, stem), ALL_SORTS * lemma + sort);
      tokens.push(word);
      if (word < words.length) continue;
      const joined = token.folded.includes('-')
        ? 1 + strings.add(token.folded.replace('-', ''))
        : 0;
      words.push({ folded, stem, lemma, joined, sort });
    }
    for (const stem of implied[place] ?? []) meant.push(strings.add(stem));
    firstToken[place + 1] = tokens.length;
    firstImplied[place + 1] = meant.length;
  }
  const all = strings.words();
  return {
    strings: () => all,
    folded: Int32Array.from(words, ({ folded }) => folded),
    stems: Int32Array.from(words, ({ stem }) => stem),
    lemmas: Int32Array.from(words, ({ lemma }) => lemma),
    joined: Int32Array.from(words, ({ joined }) => joined),
    sorts: Int32Array.from(words, ({ sort }) => sort),
    ...{ firstToken, firstImplied },
    tokens: Int32Array.from(tokens),
    implied: Int32Array.from(meant),
  };
}

/** The words of an article, read once and kept as long as its analysis is. */
export const articleWordsOf = derive(readWords);
