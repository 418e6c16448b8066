import type { English } from '../../src/core/language/english';
import type { Token } from '../../src/core/language/token';
import type { Hit, SentenceIndex } from './sentence-index';

/** The usual constants of Okapi BM25 (Robertson and Zaragoza 2009). */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.75;

const stemsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter(({ kind, isStop }) => kind !== 'mark' && !isStop).map(({ stem }) => stem);

/** Okapi BM25 as in the textbooks, over our own stems without stop words: what all others add to. */
export function plainBm25(english: English): SentenceIndex {
  return {
    name: 'BM25',
    setting: `k1 ${SATURATION}, b ${LENGTH_PENALTY}, stems, no stop words`,
    givesScores: true,
    index: (sentences) => {
      const postings = new Map<string, Map<number, number>>();
      const lengths: number[] = [];
      for (const [place, { tokens }] of sentences.entries()) {
        const stems = stemsOf(tokens);
        lengths.push(stems.length);
        for (const stem of stems) {
          const posting = postings.get(stem) ?? new Map<number, number>();
          posting.set(place, (posting.get(place) ?? 0) + 1);
          postings.set(stem, posting);
        }
      }
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
      return (question) => {
        const scores = new Map<number, number>();
        for (const stem of new Set(stemsOf(english.readTokens(question)))) {
          const posting = postings.get(stem);
          if (!posting) continue;
          const idf = Math.log(1 + (lengths.length - posting.size + 0.5) / (posting.size + 0.5));
          for (const [place, count] of posting) {
            const length = 1 - LENGTH_PENALTY + (LENGTH_PENALTY * (lengths[place] ?? 0)) / mean;
            const gain = (idf * count * (SATURATION + 1)) / (count + SATURATION * length);
            scores.set(place, (scores.get(place) ?? 0) + gain);
          }
        }
        return [...scores]
          .map(([place, score]): Hit => ({ place, score }))
          .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || a.place - b.place);
      };
    },
  };
}
