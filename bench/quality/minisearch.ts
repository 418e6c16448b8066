import { loadPackage, type WinkUtilities } from './packages';
import type { SentenceIndex } from './sentence-index';

interface MiniSearch {
  addAll(documents: readonly { readonly id: number; readonly text: string }[]): void;
  search(query: string): readonly { readonly id: number; readonly score: number }[];
}
type MiniSearchPackage = new (options: {
  readonly fields: readonly string[];
  readonly processTerm: (term: string) => string | null;
}) => MiniSearch;

/** MiniSearch with a stemmer and stop words, which it leaves to its user; null: not installed. */
export function miniSearch(): SentenceIndex | null {
  const MiniSearch = loadPackage<MiniSearchPackage>('minisearch');
  const wink = loadPackage<WinkUtilities>('wink-nlp-utils');
  if (!MiniSearch || !wink) return null;
  const processed = new Map<string, string | null>();
  const processTerm = (term: string): string | null => {
    let stem = processed.get(term);
    if (stem === undefined) {
      const kept = wink.tokens.removeWords([wink.string.lowerCase(term)]);
      // the stemmer spoils words with digits ("3.5" becomes "y.5")
      stem = (/\d/u.test(term) ? kept : wink.tokens.stem(kept))[0] ?? null;
      processed.set(term, stem);
    }
    return stem;
  };
  return {
    name: 'MiniSearch',
    setting: 'Porter2 stems, no stop words',
    givesScores: true,
    index: (sentences) => {
      const index = new MiniSearch({ fields: ['text'], processTerm });
      index.addAll(sentences.map(({ text }, id) => ({ id, text })));
      return (question) => index.search(question).map(({ id, score }) => ({ place: id, score }));
    },
  };
}
