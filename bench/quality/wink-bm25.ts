import { loadPackage, type WinkUtilities } from './packages';
import type { SentenceIndex } from './sentence-index';

interface WinkEngine {
  defineConfig(config: object): void;
  definePrepTasks(tasks: readonly ((input: never) => unknown)[]): void;
  addDoc(document: { readonly text: string }, id: number): void;
  consolidate(): void;
  search(query: string, limit: number): readonly (readonly [string, number])[];
}

/** It refuses to index fewer. */
const FEWEST = 3;

/** wink-bm25-text-search with the preparation its documentation shows; null: not installed. */
export function winkBm25(): SentenceIndex | null {
  const make = loadPackage<() => WinkEngine>('wink-bm25-text-search');
  const wink = loadPackage<WinkUtilities>('wink-nlp-utils');
  if (!make || !wink) return null;
  const { string, tokens } = wink;
  const tasks = [string.lowerCase, string.tokenize0, tokens.removeWords, tokens.stem];
  return {
    name: 'wink-bm25',
    setting: 'lower case, no stop words, stems, negations marked',
    givesScores: true,
    index: (sentences, most = sentences.length) => {
      if (sentences.length < FEWEST) return null;
      const engine = make();
      engine.defineConfig({ fldWeights: { text: 1 } });
      engine.definePrepTasks([...tasks, tokens.propagateNegations]);
      for (const [id, { text }] of sentences.entries()) engine.addDoc({ text }, id);
      engine.consolidate();
      return (question) =>
        engine.search(question, most).map(([id, score]) => ({ place: Number(id), score }));
    },
  };
}
