import type { AskOptions, Engine, Turn } from '../core/answer/engine';
import { asksForSources, type Outcome } from '../core/outcome/outcome';
import type { Article } from '../core/article/article';

/**
 * What is to be shown of an outcome: what it came to, the list of articles that was asked for, or that
 * there is no article to answer from.
 */
export type Shows = 'outcome' | 'sources' | 'empty';

/** A turn, with what is to be shown of it. */
export interface PutTurn extends Turn {
  readonly shows: Shows;
}

/** What is to be shown of an outcome over these articles. */
export function showsOf(outcome: Outcome, articles: readonly Article[]): Shows {
  if (asksForSources(outcome)) return articles.length === 0 ? 'empty' : 'sources';
  if (outcome.retractions !== undefined) return 'outcome';
  return articles.length === 0 && outcome.outcome !== 'conversation' ? 'empty' : 'outcome';
}

/** Puts a question to the coverage: the one road from a terminal, a server or a direct message. */
export function putQuestion(
  engine: Pick<Engine, 'ask' | 'corpus'>,
  question: string,
  options: AskOptions = {},
): PutTurn {
  const turn = engine.ask(question, options);
  return { ...turn, shows: showsOf(turn.outcome, engine.corpus.articles) };
}
