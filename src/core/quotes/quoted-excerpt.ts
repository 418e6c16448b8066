import { citationOf, excerptOf } from '../outcome/excerpt';
import type { Excerpt } from '../outcome/outcome';
import type { Corpus } from '../corpus/corpus';
import { fieldText } from '../article/passage';
import type { SourceWord } from './source-words';

/** The most that is shown of where a quote stands, in UTF-16 code units, beyond the sentence it begins in. */
const LONGEST_SHOWN = 1_500;

/** The sentences that hold a run of words, the run marked; sliced from the article and never put together. */
export function excerptOver(
  corpus: Corpus,
  source: readonly SourceWord[],
  [first, last]: readonly [number, number],
  speaker: string | null,
): Excerpt | null {
  const [head, tail] = [source[first], source[last]];
  const passage = corpus.passages[head?.passage ?? -1];
  if (head === undefined || tail === undefined || passage === undefined) return null;
  const opening = excerptOf(corpus, head.passage, null);
  let number = tail.passage;
  const endOf = (at: number): number => corpus.passages[at]?.end ?? passage.end;
  while (number > head.passage && endOf(number) - opening.start > LONGEST_SHOWN) number -= 1;
  const end = endOf(number);
  const text = fieldText(passage.article, passage.field).slice(opening.start, end);
  const to = Math.min(tail.end, end) - opening.start;
  const paragraphs = corpus.passages
    .slice(head.passage, number + 1)
    .map(({ paragraph }) => paragraph);
  const cited = citationOf(passage.article, paragraphs);
  return { ...opening, ...cited, text, end, highlight: [head.start - opening.start, to], speaker };
}
