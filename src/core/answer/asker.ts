import { createLexicon } from '../language/words/create-lexicon';
import type { English } from '../language/english';
import type { Article } from '../article/article';
import type { Retriever } from '../retrieval/retriever';
import { engineOf, inquiryOf, type AskOptions, type Engine, type EngineOptions } from './engine';
import { searchesOf } from './searches';

/** What can be asked, wherever its coverage is kept. */
export interface Asker {
  readonly articles: readonly Article[];
  /**
   * The engine that answers this question: at once where the coverage is in memory, else made of what
   * was gathered for the question. Rejects where the coverage cannot be reached.
   */
  engineFor(question: string, options?: AskOptions): Engine | Promise<Engine>;
}

/** Asks an engine that holds its whole coverage. */
export function askerOf(engine: Engine): Asker {
  return { articles: engine.corpus.articles, engineFor: () => engine };
}

/** Asks a coverage that is kept elsewhere: each question of an engine of its own. */
export function createAsker(
  retriever: Retriever,
  english: English,
  options: Pick<EngineOptions, 'position'> = {},
): Asker {
  const lexicon = createLexicon();
  const { coverage } = retriever;
  const tools = { corpus: coverage, english, lexicon };
  return {
    articles: coverage.articles,
    engineFor: async (question, asked = {}) => {
      const searches = searchesOf(question, tools, inquiryOf(asked));
      return engineOf(await retriever.gather(searches), english, options);
    },
  };
}
