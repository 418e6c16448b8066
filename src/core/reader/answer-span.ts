import type { Token } from '../language/token';

/** The longest answer, in tokens: the same in training. */
const LONGEST_ANSWER = 14;

/** Where in a passage the answer lies, in UTF-16 code units of its text, half-open. */
export interface ReadSpan {
  readonly start: number;
  readonly end: number;
  /** How sure it is among all stretches of the passage, 0 to 1. */
  readonly share: number;
}

/** The logarithm of the sum of the exponentials of every second number from `offset` on. */
function totalOf(points: Float32Array, offset: number): number {
  let most = -Infinity;
  for (let at = offset; at < points.length; at += 2) most = Math.max(most, points[at] ?? 0);
  let sum = 0;
  for (let at = offset; at < points.length; at += 2) sum += Math.exp((points[at] ?? 0) - most);
  return most + Math.log(sum);
}

/** The likeliest stretch by how well it begins and ends; null where there are no tokens. */
export function answerSpan(points: Float32Array, tokens: readonly Token[]): ReadSpan | null {
  const size = points.length / 2;
  let [from, to, best] = [-1, -1, -Infinity];
  for (let start = 0; start < size; start += 1) {
    for (let end = start; end < Math.min(size, start + LONGEST_ANSWER); end += 1) {
      const sum = (points[2 * start] ?? 0) + (points[2 * end + 1] ?? 0);
      if (sum > best) [from, to, best] = [start, end, sum];
    }
  }
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last) return null;
  const share = Math.exp(best - totalOf(points, 0) - totalOf(points, 1));
  return { start: first.start, end: last.end, share };
}
