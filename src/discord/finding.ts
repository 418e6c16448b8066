import type { Article } from '../core/coverage/article';
import { foldText } from '../core/language/fold';

/** The article that was typed: its id in any case, or its headline. */
export function findArticle(articles: readonly Article[], typed: string): Article | null {
  const wanted = foldText(typed).trim();
  return (
    articles.find(({ id }) => foldText(id) === wanted) ??
    articles.find(({ headline }) => foldText(headline).trim() === wanted) ??
    null
  );
}

/** The full name of the outlet that was typed, by its name or an alias in any case. */
export function findOutlet(articles: readonly Article[], typed: string): string | null {
  const wanted = foldText(typed).trim();
  const found = articles.find(({ publisher, aliases }) =>
    [publisher, ...aliases].some((name) => foldText(name).trim() === wanted),
  );
  return found?.publisher ?? null;
}
