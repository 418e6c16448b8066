/** The logarithm of the odds of a probability, 0 to 1; finite also where it was rounded to 0 or 1. */
export function logOdds(probability: number): number {
  const [is, isNot] = [probability, 1 - probability];
  return Math.log(Math.max(is, Number.EPSILON) / Math.max(isNot, Number.EPSILON));
}

/** The same, where what is sure counts as no surer than 1 in 1000. */
export const boundedLogOdds = (probability: number): number =>
  Math.log((probability + 1e-3) / (1 - probability + 1e-3));

/** The probability, 0 to 1, of such a logarithm. */
export const probabilityOfOdds = (odds: number): number => 1 / (1 + Math.exp(-odds));
