import { createLexicon } from '../language/words/create-lexicon';
import type { English } from '../language/english';
import type { Article } from '../article/article';
import type { Question } from '../question/question';
import { readQuestion } from '../question/read-question';
import type { Retriever, Search } from '../retrieval/retriever';
import { engineOf, inquiryOf, type AskOptions, type Engine, type EngineOptions } from './engine';
import { isRetracted } from '../article/visibility';
import { tellingRetractions } from './retractions';
import { searchesOf } from './searches';

/** What can be asked, wherever its coverage is kept. */
export interface Asker {
  readonly articles: readonly Article[];
  /** Those that were taken back: they can be named, and answer with their retraction. */
  readonly retracted: readonly Article[];
  /**
   * The engine that answers this question: at once where the coverage is in memory, else made of what
   * was gathered for the question. Rejects where the coverage cannot be reached.
   */
  engineFor(question: string, options?: AskOptions): Engine | Promise<Engine>;
}

/** Asks an engine that holds its whole coverage, of which nothing was taken back. */
export function askerOf(engine: Engine): Asker {
  return { articles: engine.corpus.articles, retracted: [], engineFor: () => engine };
}

/** What can be asked where the coverage is kept elsewhere: each question of an engine of its own. */
export interface ArchiveAsker extends Asker {
  /** An engine of what the words lead to. */
  engineOn(words: string): Promise<Engine>;
  /** An engine of these articles, by their ids; of none it knows the articles and the words of the coverage. */
  engineOfArticles(ids: readonly string[]): Promise<Engine>;
  /** An engine of so many of the articles that were published last. */
  engineOfNewest(most: number): Promise<Engine>;
}

/**
 * Asks a coverage that is kept elsewhere. `whole`: the same with the articles that were taken back, which `retriever`
 * is without; null where there are none.
 */
export function createAsker(
  retriever: Retriever,
  english: English,
  options: Pick<EngineOptions, 'position'> = {},
  whole: Retriever | null = null,
): ArchiveAsker {
  const lexicon = createLexicon();
  const { coverage } = retriever;
  const { articles } = coverage;
  const read = (words: string): Question => readQuestion(words, coverage, english, lexicon);
  const searching = async (
    from: Retriever,
    question: string,
    asked: AskOptions,
  ): Promise<Engine> => {
    const tools = { corpus: from.coverage, english, lexicon };
    const searches = searchesOf(question, tools, inquiryOf(asked));
    return engineOf(await from.gather(searches), english, options);
  };
  const telling = async (standing: Promise<Engine>, all: () => Promise<Engine>): Promise<Engine> =>
    whole === null ? standing : tellingRetractions(await standing, await all());
  const engine = async (searches: readonly Search[]): Promise<Engine> =>
    engineOf(await retriever.gather(searches), english, options);
  const engineOfArticles = async (ids: readonly string[]): Promise<Engine> => {
    const question = read('');
    return engine(
      ids.map((article) => ({ question, article, outlet: null, period: null, about: null })),
    );
  };
  return {
    articles,
    retracted: whole?.coverage.articles.filter(isRetracted) ?? [],
    engineFor: async (question, asked = {}) =>
      telling(searching(retriever, question, asked), async () =>
        searching(whole ?? retriever, question, asked),
      ),
    engineOn: async (words) => {
      const search = { article: null, outlet: null, period: null, about: null };
      const on = async (from: Retriever): Promise<Engine> => {
        const question = readQuestion(words, from.coverage, english, lexicon);
        return engineOf(await from.gather([{ question, ...search }]), english, options);
      };
      return telling(on(retriever), async () => on(whole ?? retriever));
    },
    engineOfArticles,
    engineOfNewest: async (most) => {
      const dated = [...articles].sort((a, b) =>
        (a.datePublished ?? '') < (b.datePublished ?? '') ? 1 : -1,
      );
      return engineOfArticles(dated.slice(0, most).map(({ id }) => id));
    },
  };
}
