import type { Contribution, Explanation } from '../core/outcome/outcome';

/** One feature, with what it added in words of the precision shown. */
export interface SummedRow extends Pick<Contribution, 'feature' | 'value' | 'average'> {
  /** Signed: "+0.79", "−0.25". */
  readonly added: string;
}

/** A score taken apart: what the rows and the rest add comes to the score, at the digits shown. */
export interface ContributionSums {
  readonly rows: readonly SummedRow[];
  /** What is not shown by name, and what it added; null where nothing is left to add. */
  readonly rest: { readonly features: number; readonly added: string } | null;
  readonly score: string;
}

const written = (units: number, digits: number): string =>
  (Math.abs(units) / 10 ** digits).toFixed(digits);

/** A number of units of the last digit shown, with its sign; nothing is never negative. */
function signed(units: number, digits: number): string {
  return `${units < 0 ? '−' : '+'}${written(units, digits)}`;
}

/**
 * A candidate's score as a sum that a reader can add up: the features that moved it most, at most
 * `most`, and the rest of them as one. Each is rounded to `digits` digits behind the point; what that
 * leaves over goes to the rest. Features that add nothing at this precision are of the rest.
 */
export function contributionSums(
  { score, contributions }: Pick<Explanation, 'score' | 'contributions'>,
  { most, digits }: { readonly most: number; readonly digits: number },
): ContributionSums {
  const unitsOf = (points: number): number => Math.round(points * 10 ** digits);
  const moving = [...contributions]
    .sort((one, other) => Math.abs(other.contribution) - Math.abs(one.contribution))
    .filter(({ contribution }) => unitsOf(contribution) !== 0)
    .slice(0, most);
  const shown = moving.reduce((sum, { contribution }) => sum + unitsOf(contribution), 0);
  const left = unitsOf(score) - shown;
  const features = contributions.length - moving.length;
  return {
    rows: moving.map(({ feature, value, average, contribution }) => ({
      feature,
      value,
      average,
      added: signed(unitsOf(contribution), digits),
    })),
    rest: features === 0 && left === 0 ? null : { features, added: signed(left, digits) },
    score: `${unitsOf(score) < 0 ? '−' : ''}${written(unitsOf(score), digits)}`,
  };
}
