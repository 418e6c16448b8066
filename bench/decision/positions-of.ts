import type { MeasuredPosition, Position } from '../../src/core/decision/positions';
import type { LogisticNetwork } from '../train/logistic-network';
import type { CaseRow, Condition } from './case-file';

/** The likeliest candidate of one question. */
export interface Chosen {
  readonly probability: number;
  readonly right: boolean;
  readonly condition: Condition;
  /** Number of the article or writer that it is held out with. */
  readonly group: number;
}

/** The likeliest candidate of each question, by a network. */
export function chosenOf(rows: readonly CaseRow[], network: LogisticNetwork): readonly Chosen[] {
  const best = new Map<number, Chosen>();
  for (const { list, values, right, condition, group } of rows) {
    const probability = network.probabilityOf(values);
    const known = best.get(list);
    if (!known || probability > known.probability)
      best.set(list, { probability, right, condition, group });
  }
  return [...best.values()];
}

/** The share of wrong answers among those given that each position puts up with. */
const WRONG: Readonly<Record<Position, number>> = { careful: 0.1, balanced: 0.19, eager: 0.35 };

/** What a threshold leads to: look-alikes count for as much as there are, taken-away ones not at all. */
function measured(chosen: readonly Chosen[], threshold: number): MeasuredPosition {
  const covered = chosen.filter(({ condition }) => condition === 'covered');
  const lost = chosen.filter(({ condition }) => condition === 'look-alike');
  const given = (all: readonly Chosen[]): readonly Chosen[] =>
    all.filter(({ probability }) => probability >= threshold);
  const right = given(covered).filter((one) => one.right).length;
  const answers = given(covered).length + given(lost).length;
  const share = (part: number, of: number): number => Number((part / Math.max(1, of)).toFixed(3));
  return {
    threshold,
    wrong: share(answers - right, answers),
    right: share(right, covered.length),
    silent: share(lost.length - given(lost).length, lost.length),
  };
}

/** For each position the lowest threshold, in hundredths, at which no more is wrong than it puts up with. */
export function positionsOf(
  chosen: readonly Chosen[],
): Readonly<Record<Position, MeasuredPosition>> {
  const steps = Array.from({ length: 90 }, (_, step) => measured(chosen, (step + 5) / 100));
  const of = (position: Position): MeasuredPosition =>
    steps.find(({ wrong }) => wrong <= WRONG[position]) ?? measured(chosen, 0.95);
  return { careful: of('careful'), balanced: of('balanced'), eager: of('eager') };
}
