import type { Article, Correction } from './article';
import { momentOf } from './moment';

/** What of an article decides who may see it, and when. */
type Timed = Pick<Article, 'status' | 'embargoedUntil' | 'expires'>;

/** Why nobody is shown an article. */
export type HiddenReason = 'withheld' | 'embargoed' | 'expired';

/**
 * Why nobody is shown an article at a moment (milliseconds since 1970); null where everybody is. What cannot be
 * read as a moment hides it.
 */
export function hiddenBecause(article: Timed, nowMs: number): HiddenReason | null {
  if (article.status === 'withheld') return 'withheld';
  const { embargoedUntil, expires } = article;
  if (embargoedUntil !== undefined) {
    const until = momentOf(embargoedUntil, 'start');
    if (until === null || nowMs < until) return 'embargoed';
  }
  if (expires !== undefined) {
    const from = momentOf(expires, 'end');
    if (from === null || nowMs >= from) return 'expired';
  }
  return null;
}

/** The articles that may be shown at a moment, in milliseconds since 1970. */
export function visibleAt<Of extends Timed>(articles: readonly Of[], nowMs: number): readonly Of[] {
  return articles.filter((article) => hiddenBecause(article, nowMs) === null);
}

/** From one change of what may be shown to the next. */
export interface Steady {
  /** Milliseconds since 1970; minus infinity where nothing changed before. */
  readonly fromMs: number;
  /** Milliseconds since 1970, no longer within; infinity where nothing will change. */
  readonly untilMs: number;
}

/** How long before and after a moment (milliseconds since 1970) the same articles may be shown. */
export function steadyAround(articles: readonly Timed[], nowMs: number): Steady {
  let [fromMs, untilMs] = [-Infinity, Infinity];
  for (const { status, embargoedUntil, expires } of articles) {
    if (status === 'withheld') continue;
    const moments = [
      embargoedUntil === undefined ? null : momentOf(embargoedUntil, 'start'),
      expires === undefined ? null : momentOf(expires, 'end'),
    ];
    for (const moment of moments) {
      if (moment === null) continue;
      if (moment <= nowMs) fromMs = Math.max(fromMs, moment);
      else untilMs = Math.min(untilMs, moment);
    }
  }
  return { fromMs, untilMs };
}

/** Whether the newsroom took an article back. */
export function isRetracted({ status }: Pick<Article, 'status'>): boolean {
  return status === 'retracted';
}

/** Corrections, the newest first; of one day's, the one that stands last in the file. */
export function newestFirst(corrections: readonly Correction[]): readonly Correction[] {
  const byDate = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);
  return corrections.toReversed().sort((one, other) => byDate(one.date, other.date));
}

/** The corrections that a reader of these paragraphs has to know, in the order of the file; of paragraph 0, the front matter, those of the whole. */
export function correctionsOf(
  { corrections = [] }: Pick<Article, 'corrections'>,
  paragraphs: readonly number[],
): readonly Correction[] {
  return corrections.filter(
    ({ paragraph }) => paragraph === null || paragraphs.includes(paragraph),
  );
}
