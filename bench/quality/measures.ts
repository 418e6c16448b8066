import {
  areaUnderCurve,
  expectedCalibrationError,
  operatingPoints,
  type Judged,
} from '../train/figures';
import type { Contestant } from './contestant';
import type { Trials } from './run-trials';
import type { Condition, Searched, Trial } from './trial';

/** The share of wrong answers that is put up with, half of the questions having no answer. */
export const BORNE_WRONG = 0.12;

/** A place on the curve of precision against share answered, each from 0 to 1. */
export interface CurvePoint {
  readonly answered: number;
  readonly precision: number;
}

/** What one contestant reached on one set; shares from 0 to 1, null where nothing was measured. */
export interface Measures {
  readonly name: string;
  readonly right: Readonly<Record<Searched, number | null>>;
  /** Time for one question over all articles, in milliseconds. */
  readonly medianMs: number | null;
  readonly p99Ms: number | null;
  /** Mean length of what is shown, in UTF-16 code units. */
  readonly length: number | null;
  /** The chance that a covered question has the higher confidence. */
  readonly area: Readonly<Record<Exclude<Condition, 'covered'>, number | null>>;
  readonly calibrationError: number | null;
  /** The most of the covered questions that can be answered with `BORNE_WRONG` wrong ones. */
  readonly answerable: number | null;
  /** Half of the questions lost their paragraph; the surest are answered first. */
  readonly curve: readonly CurvePoint[];
}

const share = (some: number, all: number): number | null => (all > 0 ? some / all : null);

/** The value below which a share of the numbers lies. */
function quantile(values: readonly number[], part: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? null;
}

/** The answers of one kind with how sure they were; empty where the contestant does not say. */
function judgedOf(
  trials: readonly Trial[],
  condition: Condition,
  searched: Searched,
): readonly Judged[] {
  return trials.flatMap((trial) =>
    trial.condition === condition && trial.searched === searched && trial.confidence !== null
      ? [
          {
            confidence: trial.confidence,
            right: trial.right,
            condition: condition === 'covered' ? 0 : 1,
          },
        ]
      : [],
  );
}

/** Precision after each further answer, surest first, the questions without an answer being half. */
function curveOf(covered: readonly Judged[], lost: readonly Judged[]): readonly CurvePoint[] {
  const weight = covered.length / Math.max(1, lost.length);
  const all = 2 * covered.length;
  const sorted = [...covered, ...lost].sort((a, b) => b.confidence - a.confidence);
  const points: CurvePoint[] = [];
  let [given, right] = [0, 0];
  for (const [index, { confidence, right: isRight, condition }] of sorted.entries()) {
    given += condition === 0 ? 1 : weight;
    if (isRight) right += 1;
    // equally sure answers are given together
    if (sorted[index + 1]?.confidence === confidence) continue;
    points.push({ answered: given / all, precision: right / given });
  }
  return points;
}

/** Precision where a share of all questions is answered; null where nothing was measured. */
export function precisionAt(curve: readonly CurvePoint[], answered: number): number | null {
  return curve.find((point) => point.answered >= answered)?.precision ?? null;
}

/** Works out what one contestant reached. `scope` is where silence is judged. */
export function measure({ contestant, trials }: Trials, scope: Searched): Measures {
  const sure = contestant.confidence === 'none' ? [] : trials;
  const rightOf = (searched: Searched): number | null => {
    const put = trials.filter((one) => one.condition === 'covered' && one.searched === searched);
    return share(put.filter(({ right }) => right).length, put.length);
  };
  const areaOf = (condition: Condition, searched: Searched): number | null => {
    const [higher, lower] = (['covered', condition] as const).map((one) =>
      judgedOf(sure, one, searched).map(({ confidence }) => confidence),
    );
    return higher?.length && lower?.length ? areaUnderCurve(higher, lower) : null;
  };
  const covered = judgedOf(sure, 'covered', scope);
  const lost = judgedOf(sure, 'taken-away', scope);
  const times = trials.filter(({ searched }) => searched === 'all').map(({ ms }) => ms);
  const lengths = trials
    .filter(({ searched, length }) => searched === 'article' && length > 0)
    .map(({ length }) => length);
  return {
    name: contestant.name,
    right: {
      article: rightOf('article'),
      all: rightOf('all'),
      paragraph: rightOf('paragraph'),
    },
    medianMs: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    length: share(
      lengths.reduce((sum, length) => sum + length, 0),
      lengths.length,
    ),
    area: {
      'other-article': areaOf('other-article', 'article'),
      'taken-away': areaOf('taken-away', scope),
      'look-alike': areaOf('look-alike', scope),
    },
    calibrationError: calibrationOf(contestant, covered, lost),
    answerable:
      covered.length > 0 && lost.length > 0
        ? (operatingPoints([...covered, ...lost], [BORNE_WRONG])[0]?.answered ?? null)
        : null,
    curve: lost.length > 0 ? curveOf(covered, lost) : [],
  };
}

function calibrationOf(
  { confidence }: Contestant,
  covered: readonly Judged[],
  lost: readonly Judged[],
): number | null {
  if (confidence !== 'probability' || lost.length === 0) return null;
  return expectedCalibrationError([...covered, ...lost]);
}
