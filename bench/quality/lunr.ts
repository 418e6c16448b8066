import { loadPackage } from './packages';
import type { SentenceIndex } from './sentence-index';

interface LunrBuilder {
  ref(field: string): void;
  field(name: string): void;
  add(document: { readonly id: string; readonly text: string }): void;
}
interface LunrQuery {
  term(terms: readonly object[], options: object): void;
}
interface LunrPackage {
  (configure: (this: LunrBuilder) => void): {
    query(
      build: (query: LunrQuery) => void,
    ): readonly { readonly ref: string; readonly score: number }[];
  };
  tokenizer(text: string): readonly object[];
  trimmer(token: object): object;
}

/** lunr as it comes: it trims, drops stop words and stems by itself; null: not installed. */
export function lunr(): SentenceIndex | null {
  const build = loadPackage<LunrPackage>('lunr');
  if (!build) return null;
  return {
    name: 'lunr',
    setting: 'its own stemmer and stop words; the question by its query builder',
    givesScores: true,
    index: (sentences) => {
      const index = build(function () {
        this.ref('id');
        this.field('text');
        for (const [id, { text }] of sentences.entries()) this.add({ id: String(id), text });
      });
      // searched as a string, the question's marks would be operators (":", "*") or stick to words
      // ("when?"), because lunr trims only what it indexes
      return (question) => {
        const terms = build.tokenizer(question.toLowerCase()).map((token) => build.trimmer(token));
        return index
          .query((query) => query.term(terms, {}))
          .map(({ ref, score }) => ({ place: Number(ref), score }));
      };
    },
  };
}
