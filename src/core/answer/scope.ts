import { isWithin, type Period } from '../article/period';
import type { Corpus, PassageRange } from '../corpus/corpus';
import { isOfStory } from '../decision/judging/turn-signs';
import type { InquiryOptions } from './tools';

/** One byte a passage: 1 for those of articles that were published in the period. */
function passagesWithin({ analysed, passages }: Corpus, period: Period): Uint8Array {
  const within = new Uint8Array(passages.length);
  let from = 0;
  for (const { article, passages: own } of analysed) {
    if (isWithin(article, period)) within.fill(1, from, from + own.length);
    from += own.length;
  }
  return within;
}

/** The range without what was not published in a period; the same for no period. */
export function rangeWithin(
  corpus: Corpus,
  range: PassageRange,
  period: Period | null,
): PassageRange {
  return period === null ? range : { ...range, only: passagesWithin(corpus, period) };
}

/** Of a range what is of articles about the same as a passage, given by its number. */
export function storyRange(corpus: Corpus, about: number, range: PassageRange): PassageRange {
  const only = new Uint8Array(corpus.passages.length);
  let from = 0;
  for (const { passages } of corpus.analysed) {
    if (isOfStory(corpus, about, from)) {
      for (let number = from; number < from + passages.length; number += 1) {
        if (holds(range, number)) only[number] = 1;
      }
    }
    from += passages.length;
  }
  return { ...range, only };
}

/** The passages that an article or an outlet limits the search to; all where neither is given. */
export function scopeOf(
  corpus: Corpus,
  { article, period }: Pick<InquiryOptions, 'article' | 'period'>,
  outlet: string | null,
): PassageRange {
  const range = article === null ? null : corpus.rangeOf(article);
  const outletRange = outlet === null ? null : corpus.rangeOfOutlet(outlet);
  const all = { from: 0, to: corpus.passages.length };
  return rangeWithin(corpus, range ?? outletRange ?? all, period);
}

/** Whether a range holds a passage, which is between its ends. */
export function holds({ only }: PassageRange, number: number): boolean {
  return only === undefined || only[number] === 1;
}
