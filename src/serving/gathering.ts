import type { ArchiveAsker } from '../core/answer/asker';
import type { Article } from '../core/article/article';
import type { AskOptions, Engine } from '../core/answer/engine';
import type { WantedNames, WantedQuestions } from './wanted';
import type { QuestionName, QuestionParameters } from './questions';

/** Articles from which questions and names are offered where nothing was typed yet. */
const SAMPLE = 4;

const aboutNames = ({ typed }: WantedNames, asker: ArchiveAsker): Made =>
  typed.trim() === '' ? asker.engineOfNewest(SAMPLE) : asker.engineOn(typed);

type Made = Engine | Promise<Engine>;

/**
 * For each question, the engine that answers it where the coverage is kept in an archive: made of what
 * the question is about, since the whole is not at hand.
 */
export const GATHERING: {
  readonly [Name in QuestionName]: (
    asker: ArchiveAsker,
    ...parameters: QuestionParameters<Name>
  ) => Made;
} = {
  ask: (asker, question: string, options?: AskOptions) => asker.engineFor(question, options),
  explain: (asker, question: string, options?: AskOptions) => asker.engineFor(question, options),
  check: (asker, text: string) => asker.engineOn(text),
  // of the whole, what is near its headline; other figures for the same stand there if anywhere
  tryOut: (asker, article: Article) => asker.engineOn(article.headline),
  // an id does not tell its article: an archive knows those of no answer
  withId: (asker) => asker.engineOfArticles([]),
  examples: (asker, { articles = [] }: WantedQuestions) =>
    articles.length > 0 ? asker.engineOfArticles(articles) : asker.engineOfNewest(SAMPLE),
  speakers: (asker, wanted: WantedNames) => aboutNames(wanted, asker),
  topics: (asker, wanted: WantedNames) => aboutNames(wanted, asker),
  quoted: (asker, typed: string, about: string | null) =>
    asker.engineOn(about === null ? typed : `${typed} ${about}`),
  dated: (asker, topic: string | null) =>
    topic === null ? asker.engineOfNewest(SAMPLE) : asker.engineOn(topic),
  articlesLike: (asker) => asker.engineOfArticles([]),
  outletsLike: (asker) => asker.engineOfArticles([]),
  authorsLike: (asker) => asker.engineOfArticles([]),
  sharedTexts: (asker, ids: readonly string[]) => asker.engineOfArticles(ids),
  factsOf: (asker, articleId: string) => asker.engineOfArticles([articleId]),
};
