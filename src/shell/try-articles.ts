import { createEngine, type Engine } from '../core/answer/engine';
import type { Article } from '../core/article/article';
import type { Position } from '../core/decision/positions';
import { createEnglish } from '../core/language/english';
import { readArticles } from '../knowledge/read-articles';
import { trialLines } from '../replies/trial-wording';
import { visibleText } from '../replies/visible-text';

/** Articles of the coverage that are compared with, the newest: reading one takes some 5 ms. */
const MOST_COMPARED = 200;
/** Articles of one call that are tried: each takes some tenths of a second. */
const MOST_TRIED = 20;

/** Tries articles before they are added, one call's at a time. */
export type TryArticle = (article: Article) => readonly string[];

/**
 * Makes what asks an article what its own facts say, and gives what is to be told of that, one line each; the
 * folder is read with the first, and nothing is told of articles beyond the first twenty.
 */
export function articleTrier(folder: string, position: Position): TryArticle {
  let engine: Engine | null = null;
  let tried = 0;
  const made = (): Engine => {
    const byDate = readArticles(folder).articles.toSorted((one, other) =>
      (other.datePublished ?? '').localeCompare(one.datePublished ?? ''),
    );
    return createEngine(byDate.slice(0, MOST_COMPARED), createEnglish(), { position });
  };
  return (article) => {
    tried += 1;
    if (tried > MOST_TRIED) return [];
    engine ??= made();
    return trialLines(engine.tryOut(article)).map((line) =>
      visibleText(`  asked of itself: ${line}`),
    );
  };
}
