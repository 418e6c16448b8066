import { loadPackage } from './packages';
import type { SentenceIndex } from './sentence-index';

interface OramaPackage {
  create(options: object): object;
  insert(index: object, document: { readonly id: string; readonly text: string }): void;
  search(
    index: object,
    query: { readonly term: string; readonly limit: number },
  ): { readonly hits: readonly { readonly id: string; readonly score: number }[] };
}

/** Orama with its English stemmer; it counts all words, function words too; null: not installed. */
export function orama(): SentenceIndex | null {
  const package_ = loadPackage<OramaPackage>('@orama/orama');
  if (!package_) return null;
  return {
    name: 'Orama',
    setting: 'its English stemmer, any word is enough',
    givesScores: true,
    index: (sentences, most = 100) => {
      const tokenizer = { language: 'english', stemming: true };
      const index = package_.create({ schema: { text: 'string' }, components: { tokenizer } });
      for (const [id, { text }] of sentences.entries()) {
        package_.insert(index, { id: String(id), text });
      }
      return (question) =>
        package_
          .search(index, { term: question, limit: most })
          .hits.map(({ id, score }) => ({ place: Number(id), score }));
    },
  };
}
