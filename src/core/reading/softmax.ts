/** Numbers without a unit as shares of 1, each by its exponential; none of none. */
export function softmax(values: readonly number[]): readonly number[] {
  const most = Math.max(...values);
  const shares = values.map((value) => Math.exp(value - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
