import type { AskOptions, Engine, Turn } from '../core/answer/engine';
import type { Question } from '../core/question/question';

/** An answer with everything that led to it. Plain data. */
export interface Explained {
  readonly turn: Turn;
  /** The question as it was read; null where nothing was asked of the coverage. */
  readonly question: Question | null;
}

/** Answers once more, and keeps what was thought meanwhile. */
export function explain(engine: Engine, asked: string, options: AskOptions): Explained {
  const turn = engine.ask(asked, { ...options, explain: true });
  return { turn, question: turn.memory?.antecedent.question ?? null };
}
