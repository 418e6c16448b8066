import { paragraphsOf, type Article } from '../../core/article/article';
import type { Span } from '../../core/language/token';

/** Articles never change, and long ones take milliseconds to cut. */
const KNOWN = new WeakMap<Article, readonly Span[]>();

/** The paragraphs of an article's body, ¶ 1 first; cut once for each article. */
export function paragraphsIn(article: Article): readonly Span[] {
  let paragraphs = KNOWN.get(article);
  if (!paragraphs) KNOWN.set(article, (paragraphs = paragraphsOf(article.body)));
  return paragraphs;
}

/** The ¶ number of a place in the body, from 1; 0 where it is in no paragraph. */
export function paragraphAt(article: Article, start: number): number {
  const index = paragraphsIn(article).findIndex(
    (paragraph) => paragraph.start <= start && start < paragraph.end,
  );
  return index + 1;
}
