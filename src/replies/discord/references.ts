import type { Excerpt } from '../../core/outcome/outcome';
import type { Article } from '../../core/article/article';
import { citationOf } from '../../core/outcome/excerpt';
import type { ExcerptReference, Scope } from './actions';
import { keyOf } from '../../core/outcome/text-key';
import { paragraphAt } from './paragraphs';
import { writtenField } from '../../core/outcome/excerpt';
import { verifyExcerpt } from './verification';

/** A coverage's articles by the keys of their ids; made once for each list of articles. */
const KNOWN = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>();

/** The scope of one article, by its id. */
export function scopeOfArticle(articleId: string): Scope {
  return { kind: 'article', key: keyOf(articleId), period: null };
}

/** The scope of one outlet, by its full name. */
export function scopeOfOutlet(publisher: string): Scope {
  return { kind: 'outlet', key: keyOf(publisher), period: null };
}

/** The article whose id has this key; null where the coverage holds none (any more). */
export function articleWithKey(articles: readonly Article[], key: string): Article | null {
  let known = KNOWN.get(articles);
  if (!known) {
    known = new Map(articles.map((article) => [keyOf(article.id), article]));
    KNOWN.set(articles, known);
  }
  return known.get(key) ?? null;
}

/** The full name of the outlet with this key; null where the coverage holds none (any more). */
export function outletWithKey(articles: readonly Article[], key: string): string | null {
  return articles.find(({ publisher }) => keyOf(publisher) === key)?.publisher ?? null;
}

/** Where an excerpt stands, for a button. */
export function referenceOf({ article, field, start, end, text }: Excerpt): ExcerptReference {
  return { articleKey: keyOf(article), field, start, end, textKey: keyOf(text) };
}

/**
 * The excerpt that a button points at, sliced from the article anew, without speaker and highlight;
 * null where the article is gone or has other words there.
 */
export function excerptAt(
  { articleKey, field, start, end, textKey }: ExcerptReference,
  articles: readonly Article[],
): Excerpt | null {
  const article = articleWithKey(articles, articleKey);
  if (article === null) return null;
  const text = writtenField(article, field).slice(start, end);
  const paragraph = field === 'body' ? paragraphAt(article, start) : 0;
  const excerpt: Excerpt = {
    text,
    ...citationOf(article, [paragraph]),
    paragraph,
    start,
    end,
    highlight: null,
    speaker: null,
    field,
  };
  return keyOf(text) === textKey && verifyExcerpt(excerpt, article) ? excerpt : null;
}
