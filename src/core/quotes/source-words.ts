import type { Corpus } from '../corpus/corpus';
import type { Quotation } from '../facts/facts';
import { quotedWords, type QuotedWord } from './quoted-words';

/** A word of the coverage, with where it stands and whose it is. Offsets count in its passage's field. */
export interface SourceWord extends QuotedWord {
  /** The passage's number. */
  readonly passage: number;
  /** The innermost quotation between marks that it stands in; null for the reporter's own words. */
  readonly quotation: Quotation | null;
  /** What stands between it and the word before: punctuation, marks, white space. */
  readonly before: string;
}

/** The words of the passages numbered `from` up to `to`, in order; all of one field of one article. */
export function sourceWords(corpus: Corpus, from: number, to: number): readonly SourceWord[] {
  const words: SourceWord[] = [];
  for (let number = from; number < to; number += 1) {
    const passage = corpus.passages[number];
    if (passage === undefined) break;
    const marked = (corpus.passageFacts[number]?.quotations ?? []).filter(
      ({ kind }) => kind !== 'reported',
    );
    let last = 0;
    for (const word of quotedWords(passage.text)) {
      // a quotation within one stands behind it
      const quotation = marked.findLast(({ start, end }) => start <= word.start && word.end <= end);
      words.push({
        ...word,
        start: word.start + passage.start,
        end: word.end + passage.start,
        passage: number,
        quotation: quotation ?? null,
        before: passage.text.slice(last, word.start),
      });
      last = word.end;
    }
  }
  return words;
}
