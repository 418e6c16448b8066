import type { Article } from '../core/article/article';
import { foldText } from '../core/language/fold';

/** The article meant by a name, or the ids of those that it could mean (all, where it means none). */
export type ArticleFind =
  | { readonly article: Article }
  | { readonly article: null; readonly candidates: readonly string[] };

const folded = (text: string): string =>
  foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Finds an article by its id, by a part of its id, or by its outlet, an alias or a part of the
 * headline, in any case and without punctuation; the first of these that fits one article decides.
 */
export function findArticle(articles: readonly Article[], name: string): ArticleFind {
  const wanted = folded(name);
  const tests: readonly ((article: Article) => boolean)[] = [
    ({ id }) => id === name,
    ({ id }) => folded(id) === wanted,
    ({ publisher, aliases }) => [publisher, ...aliases].some((known) => folded(known) === wanted),
    ({ id, publisher, headline }) =>
      wanted !== '' && [id, publisher, headline].some((known) => folded(known).includes(wanted)),
  ];
  let candidates = articles;
  for (const test of tests) {
    const found = articles.filter(test);
    const [article] = found;
    if (article !== undefined && found.length === 1) return { article };
    if (found.length > 0) candidates = found;
  }
  return { article: null, candidates: candidates.map(({ id }) => id) };
}

const MOST_NAMED = 5;

/** What is wrong with the name of an article that was not found, and which names would do. */
export function unknownArticleWords(name: string, candidates: readonly string[]): string {
  const shown = candidates.slice(0, MOST_NAMED).join(', ');
  const rest = candidates.length > MOST_NAMED ? `, … (${candidates.length} in all)` : '';
  return candidates.length === 0
    ? `there is no article "${name}": the coverage is empty`
    : `"${name}" does not name one article. Name one of: ${shown}${rest}`;
}
