import type { AnalysedArticle } from '../corpus/analysed-article';
import type { Question } from '../question/question';
import { articleSpansOf } from '../reading/article-spans';
import { askedWords } from './asked-words';
import {
  ASKED_CLASS,
  MOST_SENTENCE_TOKENS,
  tokenColumns,
  type TokenColumns,
} from './token-columns';

/** The tokens of a question as a network reads them. */
export function askedColumns(question: Question): TokenColumns {
  const words = askedWords(question);
  return tokenColumns(words, words.length, () => ASKED_CLASS);
}

/** The tokens of an article's passage, by its place there, with the names that it means without writing them. */
export function passageColumns(analysed: AnalysedArticle, number: number): TokenColumns {
  const { firstSpan, spanStarts, spanEnds, spanSorts } = articleSpansOf(analysed);
  const tokens = analysed.passages[number]?.tokens ?? [];
  const classes = new Uint8Array(tokens.length);
  for (let span = firstSpan[number] ?? 0; span < (firstSpan[number + 1] ?? 0); span += 1) {
    const sort = (spanSorts[span] ?? 0) + 1;
    for (let place = spanStarts[span] ?? 0; place < (spanEnds[span] ?? 0); place += 1) {
      // of two stretches over one token the finer sort counts, and it has the lower number
      const known = classes[place] ?? 0;
      if (known === 0 || sort < known) classes[place] = sort;
    }
  }
  return tokenColumns(
    tokens,
    MOST_SENTENCE_TOKENS,
    (place) => classes[place] ?? 0,
    analysed.implied[number],
  );
}
