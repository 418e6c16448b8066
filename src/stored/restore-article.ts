import type { Article } from '../core/article/article';
import type { AnalysedArticle } from '../core/corpus/analysed-article';
import { articleSpansOf, joinPassageSigns } from '../core/reading/article-spans';
import { lazyFacts, type StoredNames } from './lazy-facts';
import type { StoredPassage } from './passage-bytes';

/**
 * An article as it was analysed, of all its stored passages or of some of them, in reading order.
 * Their positions are then counted anew; `names` are given where all passages are.
 */
export function restoreArticle(
  article: Article,
  stored: readonly StoredPassage[],
  names: StoredNames | null,
): AnalysedArticle {
  const passages = stored.map(({ passage }, position) =>
    passage.position === position ? passage : { ...passage, position },
  );
  const implied = stored.map((one) => one.implied);
  // paragraphs that are left out leave no numbers behind
  const numbers = new Map<number, number>();
  const paragraphs = stored.map(({ paragraph }) => {
    const known = numbers.get(paragraph) ?? numbers.size;
    numbers.set(paragraph, known);
    return known;
  });
  const places = new Map(stored.map(({ passage: { position } }, place) => [position, place]));
  const analysed: AnalysedArticle = {
    ...{ article, passages, paragraphs, implied },
    ...lazyFacts({
      size: stored.length,
      packed: (place) => stored[place]?.facts ?? '',
      placeOf: (position) => places.get(position),
      names: () => names,
    }),
    derived: new Map(),
  };
  articleSpansOf.give(analysed, joinPassageSigns(stored.map(({ signs }) => signs)));
  return analysed;
}
