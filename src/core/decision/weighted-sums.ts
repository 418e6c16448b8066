import { DamagedTable } from '../language/damaged-table';
import { refuseStrange } from '../reading/network';
import { FARTHEST } from '../reading/network-limits';

/** One sign's part: how it is standardised, and a weight for each outcome. */
export interface SignWeights {
  readonly mean: number;
  readonly spread: number;
  readonly weights: readonly number[];
}

/** A sum of signs for each outcome, as its file holds it. */
export interface SumData {
  readonly signs: Readonly<Record<string, SignWeights>>;
  /** What the sums begin with. */
  readonly biases: readonly number[];
}

/**
 * Makes the reader of weighted sums of standardised signs, each held within four spreads of its mean. Throws
 * a `DamagedTable` where a sign has no weights in the file, or the file has weights for another sign or another number of outcomes.
 */
export function createSums(
  names: readonly string[],
  { signs, biases }: SumData,
  outcomes: number,
  file: string,
): (values: Float64Array) => readonly number[] {
  refuseStrange(names, signs, file);
  const inputs = names.flatMap((name) => signs[name] ?? []);
  const counts = [biases.length, ...inputs.map(({ weights }) => weights.length)];
  if (counts.some((count) => count !== outcomes)) {
    throw new DamagedTable(file, `is damaged (it has not ${outcomes} weights for each sign)`);
  }
  return (values) =>
    biases.map((bias, outcome) =>
      inputs.reduce((sum, { mean, spread, weights }, sign) => {
        const value = ((values[sign] ?? 0) - mean) / spread;
        return sum + Math.max(-FARTHEST, Math.min(FARTHEST, value)) * (weights[outcome] ?? 0);
      }, bias),
    );
}
