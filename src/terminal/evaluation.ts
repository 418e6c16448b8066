import type { Conversation, Engine } from '../core/answer/engine';
import type { Outcome } from '../core/outcome/outcome';
import { MEMORY_LIMITS, continued } from './conversations';
import { NO_COUNTS, counted, percentile, sharesOf, type Counts, type Shares } from './figures';
import type { GoldQuestion } from './gold';
import { createJudge, type Judgement } from './scoring';

/** One question as it went. */
export interface EvaluatedQuestion {
  readonly gold: GoldQuestion;
  readonly outcome: Outcome;
  readonly judgement: Judgement;
}

/** What an evaluation found. */
export interface Evaluation {
  readonly questions: readonly EvaluatedQuestion[];
  /** By category, in alphabetical order. */
  readonly categories: ReadonlyMap<string, Counts>;
  readonly total: Counts;
  readonly shares: Shares;
  /** Excerpts that are not in the source to the letter. */
  readonly misquotes: number;
  /** Milliseconds for one answer. */
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** What an evaluation may differ in; `now` gives milliseconds of a clock that never goes back. */
export interface EvaluationOptions {
  readonly abstain: boolean;
  readonly now: () => number;
  readonly step: () => void;
}

/** Asks every gold question, the turns of a dialogue one after the other, and judges the replies. */
export function evaluate(
  engine: Engine,
  gold: readonly GoldQuestion[],
  { abstain, now, step }: EvaluationOptions,
): Evaluation {
  const { judge, misquotesOf } = createJudge(engine.corpus.articles);
  const times: number[] = [];
  const categories = new Map<string, Counts>();
  let total = NO_COUNTS;
  let misquotes = 0;
  let dialogue: string | null = null;
  let conversation: Conversation = [];

  const questions = gold.map((question): EvaluatedQuestion => {
    if (question.dialogue !== dialogue) [dialogue, conversation] = [question.dialogue, []];
    const begun = now();
    const turn = engine.ask(question.question, {
      abstain,
      ...(dialogue === null ? {} : { conversation }),
      ...(question.article === null ? {} : { article: question.article }),
    });
    times.push(now() - begun);
    if (dialogue !== null) conversation = continued(conversation, turn, MEMORY_LIMITS.turns);
    const { outcome } = turn;
    const judgement = judge(question, outcome);
    const { category, expectation } = question;
    total = counted(total, expectation, judgement);
    categories.set(
      category,
      counted(categories.get(category) ?? NO_COUNTS, expectation, judgement),
    );
    misquotes += misquotesOf(outcome).length;
    step();
    return { gold: question, outcome, judgement };
  });

  return {
    questions,
    categories: new Map([...categories].sort(([one], [other]) => (one < other ? -1 : 1))),
    total,
    shares: sharesOf(total),
    misquotes,
    medianMs: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
}
