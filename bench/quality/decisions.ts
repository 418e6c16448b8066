import { POSITIONS } from '../../src/core/decision/positions';
import type { Overlap } from './answer-overlap';
import type { Condition, Searched, Trial } from './trial';

/** What a rule of when to answer leads to, half of the questions having no answer. */
export interface Decision {
  /** Share of the questions with an answer that are answered. */
  readonly answered: number;
  /** Share of those without one that are answered too. */
  readonly misled: number;
  /** Share of right ones among the answers given; null where none is given. */
  readonly precision: number | null;
}

/** A rule with what it leads to against each kind of question without an answer. */
export interface RuleMeasures {
  readonly rule: string;
  readonly decisions: Readonly<Partial<Record<Condition, Decision>>>;
}

function decisionOf(
  covered: readonly Trial[],
  lost: readonly Trial[],
  answers: (trial: Trial) => boolean,
): Decision | null {
  if (covered.length === 0 || lost.length === 0) return null;
  const given = covered.filter(answers);
  const answered = given.length / covered.length;
  const misled = lost.filter(answers).length / lost.length;
  const right = given.filter((trial) => trial.right).length / covered.length;
  return {
    answered,
    misled,
    precision: answered + misled > 0 ? right / (answered + misled) : null,
  };
}

/** Measures a rule on the trials of one contestant. */
function measureRule(
  rule: string,
  trials: readonly Trial[],
  scope: Searched,
  answers: (trial: Trial) => boolean,
): RuleMeasures {
  const of = (condition: Condition): readonly Trial[] =>
    trials.filter((trial) => trial.condition === condition && trial.searched === scope);
  const decisions: Partial<Record<Condition, Decision>> = {};
  for (const condition of ['taken-away', 'look-alike'] as const) {
    const decision = decisionOf(of('covered'), of(condition), answers);
    if (decision) decisions[condition] = decision;
  }
  return { rule, decisions };
}

/**
 * The three named positions of one contestant: it answers where it is sure enough and would not be
 * silent by itself.
 */
export function measurePositions(
  contestant: string,
  trials: readonly Trial[],
  scope: Searched,
): readonly RuleMeasures[] {
  return Object.entries(POSITIONS).map(([name, { threshold }]) =>
    measureRule(
      `${contestant}, ${name}: from ${threshold}`,
      trials,
      scope,
      ({ silent, confidence }) => !silent && (confidence ?? 0) >= threshold,
    ),
  );
}

/** How well the marked words answer, over the questions that are answered. */
export interface MarkMeasures extends Overlap {
  readonly questions: number;
  /** Share of them where words are marked; without, the whole excerpt counts as marked. */
  readonly marked: number;
  /** F1 where words are marked; null where none ever are. */
  readonly f1Marked: number | null;
}

/** Measures what is marked in the answers given; null where no gold words are known. */
export function measureMarks(trials: readonly Trial[], scope: Searched): MarkMeasures | null {
  const given = trials.filter(
    ({ condition, searched, silent, overlap }) =>
      condition === 'covered' && searched === scope && !silent && overlap !== null,
  );
  if (given.length === 0) return null;
  const mean = (value: (trial: Trial) => number, some = given): number =>
    some.reduce((sum, trial) => sum + value(trial), 0) / some.length;
  const f1 = ({ overlap }: Trial): number => overlap?.f1 ?? 0;
  const withMarks = given.filter(({ marked }) => marked);
  return {
    questions: given.length,
    marked: mean(({ marked }) => (marked ? 1 : 0)),
    exact: mean(({ overlap }) => overlap?.exact ?? 0),
    f1: mean(f1),
    f1Marked: withMarks.length > 0 ? mean(f1, withMarks) : null,
  };
}
