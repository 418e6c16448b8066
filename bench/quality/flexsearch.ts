import { loadPackage } from './packages';
import type { SentenceIndex } from './sentence-index';

interface FlexIndex {
  add(id: number, text: string): void;
  search(query: string, options: object): readonly number[];
}
interface FlexSearchPackage {
  readonly Index: new (options: object) => FlexIndex;
  readonly Encoder: new (...options: readonly object[]) => object;
}

/** FlexSearch with its English stemmer and stop words; it ranks but gives no scores; null: not installed. */
export function flexSearch(): SentenceIndex | null {
  const flex = loadPackage<FlexSearchPackage>('flexsearch');
  const english = loadPackage<object>('flexsearch/lang/en');
  if (!flex || !english) return null;
  return {
    name: 'FlexSearch',
    setting: 'its English stemmer and stop words, some words enough (suggest)',
    givesScores: false,
    index: (sentences, limit = sentences.length) => {
      // its own way with numbers cuts them into pieces of three digits
      const encoder = new flex.Encoder({ numeric: false, dedupe: false }, english);
      const index = new flex.Index({ tokenize: 'strict', encoder });
      for (const [id, { text }] of sentences.entries()) index.add(id, text);
      return (question) =>
        index.search(question, { suggest: true, limit }).map((place) => ({ place, score: null }));
    },
  };
}
