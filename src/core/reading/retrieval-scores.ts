import { combined } from '../retrieval/retrieval';
import type { Setting } from './evidence';
import type { FeatureGroup } from './feature-group';

/** What retrieval already knows of a candidate. */
export const RETRIEVAL_SCORES: FeatureGroup<Setting> = {
  features: [
    ['bm25', "the sentence's BM25 over the question's IDF mass"],
    ['bm25-paragraph', "the paragraph's BM25 over the question's IDF mass"],
    ['bm25-share', 'sentence and half the paragraph, as a share of the best candidate'],
    ['rank', '1 for the first candidate, 1/2 for the second …'],
  ],
  read({ asked, candidate, best, rank }, values, at) {
    values[at] = candidate.sentenceScore / asked.mass;
    values[at + 1] = candidate.paragraphScore / asked.mass;
    values[at + 2] = best > 0 ? combined(candidate) / best : 0;
    values[at + 3] = 1 / (1 + rank);
  },
};
