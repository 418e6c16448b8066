/** What one place of a page says, with what that place is worth. */
export interface Claim<Value> {
  readonly value: Value;
  /** How much the place counts; only the proportions matter. Above 0. */
  readonly weight: number;
}

/** A claim, or none where the place says nothing. */
export const claimOf = <Value>(
  value: Value | null | undefined,
  weight: number,
): readonly Claim<Value>[] => (value === null || value === undefined ? [] : [{ value, weight }]);

/**
 * The value with the most weight behind it: each claim adds its weight, times how far it bears the value out
 * (`support`, 0 to 1). Of equals the first. `witnesses` speak for values and put up none of their own. Null
 * where nothing is claimed.
 */
export function elect<Value>(
  claims: readonly Claim<Value>[],
  support: (value: Value, claimed: Value) => number,
  witnesses: readonly Claim<Value>[] = [],
): Value | null {
  let best: { readonly value: Value; readonly weight: number } | null = null;
  for (const { value } of claims) {
    const weight = [...claims, ...witnesses].reduce(
      (sum, claim) => sum + claim.weight * support(value, claim.value),
      0,
    );
    if (best === null || weight > best.weight + 1e-9) best = { value, weight };
  }
  return best?.value ?? null;
}
