import { createEngine, type Engine, type EngineOptions } from '../../src/core/answer/engine';
import { createEnglish, type English } from '../../src/core/language/english';
import type { Article } from '../../src/core/article/article';
import { readArticles } from '../../src/knowledge/read-articles';

let english: English | null = null;

/** One English for all tests of a file: it is slow to make. */
export function sharedEnglish(): English {
  english ??= createEnglish();
  return english;
}

/** An engine on the articles given. */
export function engineOf(articles: readonly Article[], options: EngineOptions = {}): Engine {
  return createEngine(articles, sharedEnglish(), options);
}

/** An engine on the coverage that ships with the project. */
export function shippedEngine(): Engine {
  return engineOf(readArticles('knowledge').articles);
}
