import type { Corpus } from '../core/corpus/corpus';
import { derive } from '../core/language/derived';

/** Counts the articles that name each name, by its full form. */
function countNames(corpus: Corpus): readonly string[] {
  const articles = new Map<string, number>();
  for (const { id } of corpus.articles) {
    const names = new Set(corpus.factsOf(id)?.names.map((name) => name.id));
    for (const name of names) articles.set(name, (articles.get(name) ?? 0) + 1);
  }
  return [...articles].sort((left, right) => right[1] - left[1]).map(([name]) => name);
}

/** What the coverage is about, for a list to choose from: its names, those of most articles first. */
export const topicsOf = derive(countNames);
