import { factCountOf } from '../core/corpus/analysed-article';
import type { Engine } from '../core/answer/engine';
import type { CoverageCounts } from './coverage';
import type { ExampleQuestions } from './example-questions';
import { forEachQuestion, QUESTIONS, type Answering, type Desk } from './questions';

/** Answers what is asked of one engine. */
export function createDesk(engine: Engine, examples: ExampleQuestions): Desk {
  const answering: Answering = { engine, examples };
  // each is typed where it is asked
  const act = QUESTIONS as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  return forEachQuestion(
    (name) =>
      (...given: readonly unknown[]) =>
        act[name]?.(answering, ...given),
  ) as Desk;
}

/** How much an engine's corpus holds. */
export function countsOf({ corpus }: Engine): CoverageCounts {
  return {
    articles: corpus.articles.length,
    outlets: new Set(corpus.articles.map(({ publisher }) => publisher)).size,
    passages: corpus.passages.length,
    facts: corpus.analysed.reduce((sum, article) => sum + factCountOf(article), 0),
  };
}
