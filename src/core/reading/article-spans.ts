import type { AnalysedArticle } from '../corpus/analysed-article';
import type { NumberColumn } from '../corpus/article-words';
import { answerSpansOf } from '../facts/spans/answer-spans';
import { derive } from '../language/derived';
import { cuesOf } from './cues';

/** What of the signs of one article's passages is slow to read; passages are counted from its own first. */
export interface ArticleSpans {
  /** The stretches of passage n that can be an answer are `firstSpan[n]` to `firstSpan[n + 1]`. */
  readonly firstSpan: NumberColumn;
  /** Of each stretch its first token, one past its last, and its sort, as `SignColumns` has them. */
  readonly spanStarts: NumberColumn;
  readonly spanEnds: NumberColumn;
  readonly spanSorts: NumberColumn;
  /** For each passage, bits of `CUES`. */
  readonly cues: NumberColumn;
}

/** What is kept of one passage: its cues, and of each stretch its first token, one past its last, its sort. */
export interface PassageSigns {
  readonly cues: number;
  readonly spans: readonly number[];
}

/** Joins what was kept of passages one by one. */
export function joinPassageSigns(passages: readonly PassageSigns[]): ArticleSpans {
  const firstSpan = new Int32Array(passages.length + 1);
  const spans: number[] = [];
  for (const [place, own] of passages.entries()) {
    for (const part of own.spans) spans.push(part);
    firstSpan[place + 1] = spans.length / 3;
  }
  const column = (part: number): Int32Array =>
    Int32Array.from({ length: spans.length / 3 }, (_, span) => spans[3 * span + part] ?? 0);
  return {
    firstSpan,
    spanStarts: column(0),
    spanEnds: column(1),
    spanSorts: column(2),
    cues: Int32Array.from(passages, ({ cues }) => cues),
  };
}

/** The stretches and cues of an article's passages; read once, kept as long as its analysis is. */
export const articleSpansOf = derive(({ passages, passageFacts }: AnalysedArticle) =>
  joinPassageSigns(
    passages.map(({ tokens }, place) => {
      const facts = passageFacts[place];
      const found = answerSpansOf(tokens, facts?.names, facts);
      return {
        cues: cuesOf(tokens),
        spans: found.flatMap(({ from, to, sort }) => [from, to, sort]),
      };
    }),
  ),
);
