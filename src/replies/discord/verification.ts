import type { Excerpt, ExcerptField, Outcome } from '../../core/outcome/outcome';
import type { Article } from '../../core/article/article';
import type { ArticleLookup } from './message';
import { paragraphsIn } from './paragraphs';

/** The text an excerpt's offsets count in; empty where the article has no such field. */
export function quotedField(article: Article, field: ExcerptField): string {
  const value = article[field];
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

/** Whether an excerpt touches the paragraph that its citation names. */
function isInParagraph(article: Article, { paragraph, start, end }: Excerpt): boolean {
  const span = paragraphsIn(article)[paragraph - 1];
  return span !== undefined && span.start < end && start < span.end;
}

/**
 * Whether an excerpt is to the letter what its article holds: the words in their place, and outlet,
 * headline, date and link as the article has them. Never true without an article or without words.
 */
export function verifyExcerpt(excerpt: Excerpt, article: Article | null): boolean {
  if (article === null || article.id !== excerpt.article) return false;
  const { text, start, end, field } = excerpt;
  const isPlaced = Number.isInteger(start) && start >= 0 && start < end;
  return (
    isPlaced &&
    text.trim() !== '' &&
    quotedField(article, field).slice(start, end) === text &&
    (field === 'body' ? isInParagraph(article, excerpt) : excerpt.paragraph === 0) &&
    excerpt.outlet === article.publisher &&
    excerpt.headline === article.headline &&
    excerpt.published === article.datePublished &&
    excerpt.url === article.url
  );
}

/** The excerpts of an outcome that do not stand in their articles: faults to log, never to send. */
export function faultyExcerpts(outcome: Outcome, articleOf: ArticleLookup): readonly Excerpt[] {
  const shown = [...outcome.excerpts, ...outcome.earlier];
  return shown.filter((excerpt) => !verifyExcerpt(excerpt, articleOf(excerpt.article)));
}
