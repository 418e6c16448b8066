import { overlap } from '../../core/language/token';
import { writtenField } from '../../core/outcome/excerpt';
import type { Excerpt, Outcome } from '../../core/outcome/outcome';
import type { Article } from '../../core/article/article';
import type { ArticleLookup } from './message';
import { paragraphsIn } from './paragraphs';

/** Whether an excerpt touches the paragraph that its citation names. */
function isInParagraph(article: Article, excerpt: Excerpt): boolean {
  const span = paragraphsIn(article)[excerpt.paragraph - 1];
  return span !== undefined && overlap(span, excerpt);
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
    writtenField(article, field).slice(start, end) === text &&
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
