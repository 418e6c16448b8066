import type { Article } from '../core/article/article';
import { visibleAt } from '../core/article/visibility';
import { isSteadyAt, showingAt } from '../serving/showing';

/**
 * What is made of the articles that may be shown now: once, and anew whenever others may be. `nowMs`:
 * milliseconds since 1970.
 */
export function inTime<Made>(
  articles: readonly Article[],
  make: (shown: readonly Article[]) => Made,
  nowMs: () => number,
): () => Made {
  let made: {
    readonly what: Made;
    readonly steady: ReturnType<typeof showingAt>['steady'];
  } | null = null;
  return () => {
    const now = nowMs();
    if (made === null || !isSteadyAt(made.steady, now)) {
      made = { what: make(visibleAt(articles, now)), steady: showingAt(articles, now).steady };
    }
    return made.what;
  };
}
