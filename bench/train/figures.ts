/** One answer with how sure it was. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  /** 0 where the question has an answer. */
  readonly condition: number;
}

/** The chance that one of the higher ones is above one of the lower ones, ties counted half. */
export function areaUnderCurve(higher: readonly number[], lower: readonly number[]): number {
  const all = [
    ...higher.map((value) => ({ value, is: true })),
    ...lower.map((value) => ({ value, is: false })),
  ].sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    for (let at = from; at < to; at += 1) if (all[at]?.is) ranks += (from + to + 1) / 2;
    from = to;
  }
  return (ranks - (higher.length * (higher.length + 1)) / 2) / (higher.length * lower.length);
}

/** Mean distance between confidence and share of right ones over ten equal bins, by bin size. */
export function expectedCalibrationError(answers: readonly Judged[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const inBin = answers.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin,
    );
    const surplus = inBin.reduce(
      (sum, { confidence, right }) => sum + confidence - (right ? 1 : 0),
      0,
    );
    error += Math.abs(surplus) / answers.length;
  }
  return error;
}

/** A threshold with what it leads to. */
export interface OperatingPoint {
  readonly threshold: number;
  /** Share of wrong answers among those given. */
  readonly wrong: number;
  /** Share of the answerable questions that are answered. */
  readonly answered: number;
}

/**
 * For each share of wrong answers the lowest threshold that keeps within it, the questions without
 * an answer weighing as much as those with one.
 */
export function operatingPoints(
  answers: readonly Judged[],
  risks: readonly number[],
): readonly OperatingPoint[] {
  const covered = answers.filter(({ condition }) => condition === 0).length;
  const weight = covered / Math.max(1, answers.length - covered);
  const sorted = [...answers].sort((a, b) => b.confidence - a.confidence);
  return risks.map((risk) => {
    let best: OperatingPoint = { threshold: 1, wrong: 0, answered: 0 };
    let given = 0;
    let wrong = 0;
    let answered = 0;
    for (const { confidence, right, condition } of sorted) {
      const mass = condition === 0 ? 1 : weight;
      given += mass;
      if (!right) wrong += mass;
      if (condition === 0) answered += 1;
      if (wrong / given <= risk) {
        best = {
          threshold: Number(confidence.toFixed(3)),
          wrong: Number((wrong / given).toFixed(3)),
          answered: Number((answered / covered).toFixed(3)),
        };
      }
    }
    return best;
  });
}
