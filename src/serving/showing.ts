import type { Article } from '../core/article/article';
import { hiddenBecause, isRetracted, steadyAround, type Steady } from '../core/article/visibility';
import { versionOf, type ArticleDigests } from '../knowledge/version';

/** What of an article decides when it is shown. */
export type Decided = Pick<Article, 'id' | 'status' | 'embargoedUntil' | 'expires'>;

/** Which articles are held back at a moment, and how long it stays so. */
export interface Showing {
  /** The ids of those that nobody is shown. */
  readonly held: ReadonlySet<string>;
  /** The ids of those, of what is shown, that were taken back. */
  readonly retracted: ReadonlySet<string>;
  readonly steady: Steady;
}

/** Of the articles those whose front matter says when they are shown, with what it says. */
export function decidedOf(articles: readonly Article[]): readonly Decided[] {
  return articles
    .filter(
      ({ status, embargoedUntil, expires }) =>
        status !== undefined || embargoedUntil !== undefined || expires !== undefined,
    )
    .map(({ id, status, embargoedUntil, expires }) => ({ id, status, embargoedUntil, expires }));
}

/** What is held back at a moment, in milliseconds since 1970; articles without decisions need not be given. */
export function showingAt(decided: readonly Decided[], nowMs: number): Showing {
  const hidden = decided.filter((article) => hiddenBecause(article, nowMs) !== null);
  return {
    held: new Set(hidden.map(({ id }) => id)),
    retracted: new Set(
      decided.filter((one) => isRetracted(one) && !hidden.includes(one)).map(({ id }) => id),
    ),
    steady: steadyAround(decided, nowMs),
  };
}

/** Whether what was found at a moment still holds at another, in milliseconds since 1970. */
export function isSteadyAt({ fromMs, untilMs }: Steady, nowMs: number): boolean {
  return fromMs <= nowMs && nowMs < untilMs;
}

/** The digests of what is shown. */
export function shownOf(digests: ArticleDigests, { held }: Showing): ArticleDigests {
  return new Map([...digests].filter(([id]) => !held.has(id)));
}

/** The version of a coverage as it is shown at a moment: the same in every process with the same articles. */
export function versionShown(digests: ArticleDigests, { held }: Showing): string {
  if (held.size === 0) return versionOf(digests);
  return versionOf(
    new Map([...digests].map(([id, digest]) => [id, held.has(id) ? `held ${digest}` : digest])),
  );
}
