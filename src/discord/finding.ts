import type { Article } from '../core/article/article';
import { foldText } from '../core/language/fold';
import { articleChoiceName } from './choices';

/** As names are compared: a choice is shown on one line, and sent back without white space around it. */
const keyOf = (text: string): string => foldText(text).replaceAll(/\s+/gu, ' ').trim();

/**
 * The article that was typed: its id in any case, its headline, or the name of its choice, which some
 * clients send in place of the id (discord-api-docs 7206).
 */
export function findArticle(articles: readonly Article[], typed: string): Article | null {
  const wanted = keyOf(typed);
  return (
    articles.find(({ id }) => keyOf(id) === wanted) ??
    articles.find(({ headline }) => keyOf(headline) === wanted) ??
    articles.find((article) => keyOf(articleChoiceName(article)) === wanted) ??
    null
  );
}

/** The full name of the outlet that was typed, by its name or an alias in any case. */
export function findOutlet(articles: readonly Article[], typed: string): string | null {
  const wanted = keyOf(typed);
  const found = articles.find(({ publisher, aliases }) =>
    [publisher, ...aliases].some((name) => keyOf(name) === wanted),
  );
  return found?.publisher ?? null;
}
