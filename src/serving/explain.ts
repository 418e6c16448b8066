import type { AskOptions, Engine, Turn } from '../core/answer/engine';
import type { Question } from '../core/question/question';
import { alignmentOf, type Alignment } from './alignment';

/** An answer with everything that led to it. Plain data. */
export interface Explained {
  readonly turn: Turn;
  /** The question as it was read; null where nothing was asked of the coverage. */
  readonly question: Question | null;
  /** One for each of the outcome's explanations, in the same order; null where its sentence is not found. */
  readonly alignments: readonly (Alignment | null)[];
}

/** Answers once more, and keeps what was thought meanwhile. */
export function explain(engine: Engine, asked: string, options: AskOptions): Explained {
  const turn = engine.ask(asked, { ...options, explain: true });
  const question = turn.memory?.antecedent.question ?? null;
  const { passages } = engine.corpus;
  const alignments = turn.outcome.explanations.map(({ article, paragraph, text }) => {
    const passage = passages.find(
      (one) => one.article.id === article && one.paragraph === paragraph && one.text === text,
    );
    return question === null || passage === undefined
      ? null
      : alignmentOf(question, passage.tokens);
  });
  return { turn, question, alignments };
}
