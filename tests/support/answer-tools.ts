import type { AnswerTools } from '../../src/core/answer/tools';
import { inquiryOf, type AskOptions } from '../../src/core/answer/engine';
import type { InquiryOptions } from '../../src/core/answer/tools';
import type { Article } from '../../src/core/article/article';
import { buildCorpus } from '../../src/core/corpus/corpus';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { createCoverageReader } from '../../src/core/reader/coverage-reader';
import { shippedReader } from '../../src/core/reader/reader';
import { english } from './facts';

const lexicon = createLexicon();

/** What answering from some articles needs. */
export function toolsOf(
  articles: readonly Article[],
  position: AnswerTools['position'] = 'balanced',
): AnswerTools {
  const corpus = buildCorpus(articles, english);
  const reader = createCoverageReader(shippedReader(lexicon.everyday), corpus);
  return { corpus, english, lexicon, reader, position };
}

/** How an inquiry is answered: as by default but for what is given. */
export const asking = (given: AskOptions & Partial<InquiryOptions> = {}): InquiryOptions => ({
  ...inquiryOf(given),
  ...(given.earlier === undefined ? {} : { earlier: given.earlier }),
});
