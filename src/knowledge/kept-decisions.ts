import type { Article } from '../core/article/article';
import { parseArticle } from './front-matter';

/**
 * The article with what the newsroom decided about the one that it replaces, since a page cannot say that:
 * status, embargo, expiry and corrections, beside those that the page states. `before`: the file's text until now; null where there was none.
 */
export function keepDecisions(article: Article, before: string | null): Article {
  const known = before === null ? null : parseArticle(before, article.id, article.id).article;
  if (known === null) return article;
  const { status, embargoedUntil, expires, corrections = [] } = known;
  const stated = (article.corrections ?? []).filter(
    ({ date, text }) => !corrections.some((one) => one.date === date && one.text === text),
  );
  const all = [...corrections, ...stated];
  return {
    ...article,
    ...(status === undefined ? {} : { status }),
    ...(embargoedUntil === undefined ? {} : { embargoedUntil }),
    ...(expires === undefined ? {} : { expires }),
    ...(all.length === 0 ? {} : { corrections: all }),
  };
}
