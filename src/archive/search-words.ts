import type { TermStatistics } from '../core/corpus/postings';
import type { Question } from '../core/question/question';
import { idfOf } from '../core/retrieval/bm25';

/** Times that a word of full weight stands in a query: the engine knows weights only so, and tenths are fine enough. */
const FULL = 10;
/** What a word of like meaning adds, as retrieval in memory counts it. */
const RELATED_SHARE = 0.5;
/** No word stands more often than this, so that a query stays short. */
const MOST_TIMES = 30;

/** What search splits stems at. */
const BLANKS = /[\t\n\v\f\r ]+/gu;

/** A stem as it stands in the table of sentences, where a blank ends it. */
export function searchedStem(stem: string): string {
  return stem.replaceAll(BLANKS, '_');
}

/**
 * The words by which the engine finds what a question may be answered by, each as often as it weighs:
 * a term weighs what its exact wording does, by whatever wording it is met. Empty where the coverage has none of them.
 */
export function searchWords(
  { terms, phrases }: Pick<Question, 'terms' | 'phrases'>,
  statistics: TermStatistics,
): string {
  const { size } = statistics;
  const weights = new Map<string, number>();
  const idf = (stem: string): number => idfOf(statistics.frequencyOf(stem), size);
  const add = (stems: readonly string[], weight: number): void => {
    for (const stem of stems) {
      if (statistics.frequencyOf(stem) === 0) continue;
      const share = weight / stems.length;
      weights.set(stem, Math.max(weights.get(stem) ?? 0, share));
    }
  };
  for (const { variants, weight, everyday } of terms) {
    const rarity = (stems: readonly string[]): number => Math.max(0, ...stems.map(idf));
    const held = variants.filter(({ stems }) =>
      stems.every((stem) => statistics.frequencyOf(stem) > 0),
    );
    const exact = held.includes(variants[0] ?? { stems: [], kind: 'exact', weight: 0 })
      ? rarity(variants[0]?.stems ?? [])
      : Math.max(0, ...held.map(({ stems }) => rarity(stems)));
    for (const { stems, weight: own, kind } of held) {
      const share = kind === 'synonym' || kind === 'related' ? RELATED_SHARE * own : own;
      // the engine weighs a word by its own rarity
      add(stems, (weight * share * exact) / Math.max(rarity(stems), 0.1));
    }
    for (const { stems, weight: own } of everyday) add(stems, weight * own);
  }
  for (const wordings of phrases) for (const { stems, weight } of wordings) add(stems, weight);
  const words: string[] = [];
  for (const [stem, weight] of weights) {
    const times = Math.min(MOST_TIMES, Math.max(1, Math.round(FULL * weight)));
    for (let time = 0; time < times; time += 1) words.push(searchedStem(stem));
  }
  return words.join(' ');
}
