import type { AbstentionReason } from '../core/outcome/outcome';
import type { Log } from './log';
import { problemFields } from './problem';

/** What somebody thought of an answer. */
export interface Rating {
  readonly verdict: 'up' | 'down';
  /** The article's id. */
  readonly article: string;
  /** Where the excerpt begins, in UTF-16 code units of its field. */
  readonly passage: number;
  /** In the rater's words; null where none were given. */
  readonly reason: string | null;
  /** What was asked; null where the message does not tell. To be kept as a hash at most. */
  readonly question: string | null;
  /** Tells two persons apart; never to be kept as it is. */
  readonly personId: string;
}

/** A question that the coverage does not answer. */
export interface Gap {
  /** As it was understood. */
  readonly question: string;
  readonly missing: readonly string[];
  /** Of those, the words that may be shown where one person alone asked. */
  readonly tellable: readonly string[];
  readonly reason: AbstentionReason;
  /** Tells two persons apart; never to be kept as it is. */
  readonly personId: string;
}

/** A question that the coverage answers, with the place of its first excerpt. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly article: string;
  /** UTF-16 code units of the excerpt's field. */
  readonly start: number;
  readonly personId: string;
}

/** Where something is kept. It may throw: an answer is given all the same, and the log told. */
export interface Keeper<Kept> {
  record(kept: Kept): void;
}

/** Where ratings are kept: who rates is told whether it could be. */
export interface Feedback {
  /** Why it could not be kept, in one line; else null. Never rejects. */
  record(rating: Rating): Promise<string | null>;
}
/** Where questions without an answer are kept. */
export type Gaps = Keeper<Gap>;
/** Where questions with an answer are kept, to see which answers a new version would change. */
export type AnsweredQuestions = Keeper<AnsweredQuestion>;

/** Keeps nothing. */
export const KEEPS_NOTHING: Keeper<unknown> = { record: () => undefined };

/** What is kept beyond memory and the log, as /privacy tells it. */
export type Keeping =
  /** Nothing: there is no database. */
  | 'nothing'
  /** Ratings and what editors do, but no question. */
  | 'no-questions'
  /** Questions too, cleaned, and shown only where two persons asked them. */
  | 'questions';

/** Keeps something where that is possible; whoever is answered does not suffer where it is not. */
export function keepSafely<Kept>(
  { log }: { readonly log: Log },
  keeper: Keeper<Kept>,
  request: string,
  kept: Kept,
): void {
  try {
    keeper.record(kept);
  } catch (error) {
    log.warn({ request, ...problemFields(error) }, 'not kept');
  }
}

/** Keeps ratings in the log, where there is nothing else to keep them in. */
export function loggedFeedback(log: Log): Feedback {
  return {
    record: async ({ verdict, article, passage, reason }) => {
      log.info({ verdict, article, passage, ...(reason === null ? {} : { reason }) }, 'rated');
      return Promise.resolve(null);
    },
  };
}
