import type { Excerpt } from '../../core/outcome/outcome';
import type { Article } from '../../core/article/article';
import { NO_EVIDENCE } from './discord-wording';
import type { ArticleLookup } from './message';
import { verifyExcerpt } from './verification';

/** An excerpt that stands in its article to the letter. */
export interface VerifiedExcerpt {
  readonly excerpt: Excerpt;
  readonly article: Article;
}

/** The excerpts that stand in their articles, in their order; the others are left out. */
export function verified(
  excerpts: readonly Excerpt[],
  articleOf: ArticleLookup,
): readonly VerifiedExcerpt[] {
  return excerpts.flatMap((excerpt) => {
    const article = articleOf(excerpt.article);
    return article !== null && verifyExcerpt(excerpt, article) ? [{ excerpt, article }] : [];
  });
}

const isEvidence = ({ article }: VerifiedExcerpt): boolean => NO_EVIDENCE[article.genre] === null;

/** Reports first, opinion, satire and sponsored text after them; otherwise in their order. */
export function evidenceFirst(excerpts: readonly VerifiedExcerpt[]): readonly VerifiedExcerpt[] {
  return [...excerpts.filter(isEvidence), ...excerpts.filter((one) => !isEvidence(one))];
}

/** What is said above excerpts of which none is evidence for a fact; null where one is. */
export function evidenceWarning(excerpts: readonly VerifiedExcerpt[]): string | null {
  const [first] = excerpts;
  return first === undefined || excerpts.some(isEvidence) ? null : NO_EVIDENCE[first.article.genre];
}
