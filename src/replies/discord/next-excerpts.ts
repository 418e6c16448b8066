import type { Excerpt, Explanation, Outcome } from '../../core/outcome/outcome';
import type { Article } from '../../core/article/article';
import { citationOf } from '../../core/outcome/excerpt';
import type { ArticleLookup } from './message';
import { paragraphsIn } from './paragraphs';
import { writtenField } from '../../core/outcome/excerpt';

interface Place {
  readonly field: Excerpt['field'];
  readonly start: number;
}

/** Where a candidate's words stand in its article; null where they do not. */
function placeOf(article: Article, { paragraph, text }: Explanation): Place | null {
  if (text === '') return null;
  if (paragraph > 0) {
    const span = paragraphsIn(article)[paragraph - 1];
    const start = span === undefined ? -1 : article.body.indexOf(text, span.start);
    return span !== undefined && start >= 0 && start < span.end ? { field: 'body', start } : null;
  }
  for (const field of ['headline', 'alternativeHeadline'] as const) {
    const start = writtenField(article, field).indexOf(text);
    if (start >= 0) return { field, start };
  }
  return null;
}

function excerptOf(article: Article, explanation: Explanation): Excerpt | null {
  const place = placeOf(article, explanation);
  if (place === null) return null;
  return {
    text: explanation.text,
    ...citationOf(article, [explanation.paragraph]),
    paragraph: explanation.paragraph,
    start: place.start,
    end: place.start + explanation.text.length,
    highlight: null,
    speaker: null,
    field: place.field,
  };
}

/**
 * The candidates that came after the answer, as excerpts, best first: those of the explanations that
 * no excerpt of the outcome holds already.
 */
export function nextExcerpts(outcome: Outcome, articleOf: ArticleLookup): readonly Excerpt[] {
  const isShown = (found: Excerpt): boolean =>
    outcome.excerpts.some(
      ({ article, field, start, end }) =>
        article === found.article &&
        field === found.field &&
        start < found.end &&
        found.start < end,
    );
  return outcome.explanations.flatMap((explanation) => {
    const article = articleOf(explanation.article);
    const found = article === null ? null : excerptOf(article, explanation);
    return found === null || isShown(found) ? [] : [found];
  });
}
