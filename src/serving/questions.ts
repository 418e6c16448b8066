import type { AskOptions, Engine } from '../core/answer/engine';
import type { ArticleTrial } from '../core/answer/article-trial';
import type { Article } from '../core/article/article';
import { sharedTextsOf, type SharedText } from '../core/corpus/shared-texts';
import { excerptWithId } from '../core/outcome/answer-id';
import { isRetracted } from '../core/article/visibility';
import { retractionOf } from '../core/answer/retractions';
import type { Excerpt, Retraction } from '../core/outcome/outcome';
import type { CheckedText } from '../core/quotes/quote-check';
import type { Facts } from '../core/facts/facts';
import { foldText } from '../core/language/fold';
import { outletsOf } from '../core/question/outlets';
import { explain, type Explained } from './explain';
import type { QuotedPeople, WantedNames, WantedQuestions } from './wanted';
import { datedSentences, type DatedSentences } from './dated';
import type { ExampleQuestions } from './example-questions';
import { matching } from './matching';
import { putQuestion, type PutTurn } from './put-question';
import { topicsOf } from './topics';
import { findSpeakers, quotedAbout, quotedBy, speakersLike } from './quoted';

/** More people of one name than this are listed to choose from, not quoted one below another. */
const MOST_TOGETHER = 3;

/** What answers. */
export interface Answering {
  readonly engine: Engine;
  readonly examples: ExampleQuestions;
}

const textOf = ({ headline, publisher, aliases, id }: Article): string =>
  [headline, publisher, ...aliases, id].join(' ');

/** The retractions of the articles in which alone those were quoted whom a name may mean. */
function retractedWords({ withRetracted }: Engine, typed: string): readonly Retraction[] {
  if (withRetracted === null) return [];
  const people = findSpeakers(withRetracted, typed).slice(0, MOST_TOGETHER);
  const ids = people.flatMap((person) => quotedBy(withRetracted, person).map((one) => one.article));
  return withRetracted.articles
    .filter((article) => ids.includes(article.id) && isRetracted(article))
    .map(retractionOf);
}

/** What those whom a name may mean are quoted as saying; several only while they are few. */
export function quotedPeople(engine: Engine, typed: string, about: string | null): QuotedPeople {
  const { corpus } = engine;
  const names = findSpeakers(corpus, typed);
  // "Berg" chosen from a list must lead to the one who is called that and no more
  const isChosen = foldText(names[0] ?? '') === foldText(typed).trim();
  if (names.length === 0) {
    const retractions = retractedWords(engine, typed);
    return { names, quoted: [], ...(retractions.length > 0 ? { retractions } : {}) };
  }
  if (names.length > MOST_TOGETHER && !isChosen) return { names, quoted: [] };
  const quoted = names.slice(0, MOST_TOGETHER).map((person) => {
    const all = quotedBy(corpus, person);
    return { person, excerpts: about === null ? all : quotedAbout(engine, person, about, all) };
  });
  return { names, quoted };
}

/**
 * Everything that a coverage can be asked, with what answers it in the engine's thread; to add a question,
 * write it here. All parameters and results are plain data: they cross the threads as copies.
 */
export const QUESTIONS = {
  /** A question in somebody's own words. */
  ask: ({ engine }: Answering, question: string, options?: AskOptions): PutTurn =>
    putQuestion(engine, question, options),

  /** What `ask` would answer, with everything that leads to it. */
  explain: ({ engine }: Answering, question: string, options: AskOptions = {}): Explained =>
    explain(engine, question, options),

  /** What the quotes in a text are beside the coverage. */
  check: ({ engine }: Answering, text: string): CheckedText => engine.check(text),

  /** What an article that may be added answers of its own, and what the coverage says otherwise. */
  tryOut: ({ engine }: Answering, article: Article): ArticleTrial => engine.tryOut(article),

  /** The excerpt with an answer's id; null for one that never was or is gone. */
  withId: ({ engine }: Answering, id: string): Excerpt | null => excerptWithId(engine.corpus, id),

  /** Questions made from its facts that it answers, the nearest first. */
  examples: ({ examples }: Answering, wanted: WantedQuestions): readonly string[] =>
    examples.find(wanted),

  /** The people whom it quotes: those that fit what is typed, else the most quoted first. */
  speakers: ({ engine }: Answering, { typed, most }: WantedNames): readonly string[] =>
    speakersLike(engine.corpus, typed).slice(0, most),

  /** The names that fit what is typed, those of most articles first. */
  topics: ({ engine }: Answering, { typed, most }: WantedNames): readonly string[] =>
    matching(topicsOf(engine.corpus), typed, (name) => name).slice(0, most),

  /** What those whom a name may mean are quoted as saying. */
  quoted: ({ engine }: Answering, typed: string, about: string | null): QuotedPeople =>
    quotedPeople(engine, typed, about),

  /** The dated sentences on a topic, in order; all of them for null. */
  dated: ({ engine }: Answering, topic: string | null): DatedSentences =>
    datedSentences(engine.corpus, topic),

  /** The ids of the articles whose headline, outlet or id fits what is typed. */
  articlesLike: ({ engine }: Answering, { typed, most }: WantedNames): readonly string[] =>
    matching(engine.corpus.articles, typed, textOf)
      .slice(0, most)
      .map(({ id }) => id),

  /** The full names of the outlets whose name or alias fits what is typed. */
  outletsLike: ({ engine }: Answering, { typed, most }: WantedNames): readonly string[] =>
    matching(outletsOf(engine.corpus.whole), typed, ({ publisher, names }) =>
      [publisher, ...names].join(' '),
    )
      .slice(0, most)
      .map(({ publisher }) => publisher),

  /** The authors whose names fit what is typed. */
  authorsLike: ({ engine }: Answering, { typed, most }: WantedNames): readonly string[] => {
    const names = new Set(engine.corpus.articles.flatMap(({ author }) => author));
    return matching([...names], typed, (name) => name).slice(0, most);
  },

  /** The texts that several outlets carry, of those that these articles are of. */
  sharedTexts: ({ engine }: Answering, ids: readonly string[]): readonly SharedText[] => {
    const texts = sharedTextsOf(engine.corpus, ids);
    return [...new Set(ids.flatMap((id) => texts.get(id) ?? []))];
  },

  /** Null for an id that is not there. */
  factsOf: ({ engine }: Answering, articleId: string): Facts | null =>
    engine.corpus.factsOf(articleId),
} as const;

type Questions = typeof QUESTIONS;

/** The name of something that a coverage can be asked. */
export type QuestionName = keyof Questions;

/** What a question is asked with. */
export type QuestionParameters<Name extends QuestionName> = Questions[Name] extends (
  answering: Answering,
  ...parameters: infer Parameters
) => unknown
  ? Parameters
  : never;

/** What a question comes to. */
export type QuestionResult<Name extends QuestionName> = ReturnType<Questions[Name]>;

/** The questions where the engine is at hand. */
export type Desk = {
  readonly [Name in QuestionName]: (
    ...parameters: QuestionParameters<Name>
  ) => QuestionResult<Name>;
};

/** The questions where the engine is in a thread of its own. */
export type Asked = {
  readonly [Name in QuestionName]: (
    ...parameters: QuestionParameters<Name>
  ) => Promise<QuestionResult<Name>>;
};

/** The same for each of the questions. */
export function forEachQuestion<Value>(
  make: (name: QuestionName) => Value,
): Readonly<Record<QuestionName, Value>> {
  const names = Object.keys(QUESTIONS) as QuestionName[];
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<QuestionName, Value>;
}
