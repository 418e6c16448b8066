/** A line that goes or comes. */
export interface DiffLine {
  readonly kind: 'out' | 'in';
  readonly text: string;
}

/** Lines on each side beyond which no common ones are looked for: what differs is then told as a whole. */
const MOST_COMPARED = 1500;

const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');

/** How many lines at the beginning of both are the same, as far as neither ends before. */
function commonStart(left: readonly string[], right: readonly string[]): number {
  let count = 0;
  while (count < left.length && count < right.length && left[count] === right[count]) count += 1;
  return count;
}

/** Lengths of the longest common subsequences of what is left after each pair of places. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let row = left.length - 1; row >= 0; row -= 1) {
    const [here, below] = [rows[row], rows[row + 1]];
    if (here === undefined || below === undefined) continue;
    for (let column = right.length - 1; column >= 0; column -= 1) {
      here[column] =
        left[row] === right[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return rows;
}

function between(left: readonly string[], right: readonly string[]): readonly DiffLine[] {
  const out = (text: string): DiffLine => ({ kind: 'out', text });
  const come = (text: string): DiffLine => ({ kind: 'in', text });
  if (Math.max(left.length, right.length) > MOST_COMPARED) {
    return [...left.map(out), ...right.map(come)];
  }
  const lengths = commonLengths(left, right);
  const diff: DiffLine[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const [own, other] = [left[row], right[column]];
    if (own !== undefined && own === other) {
      row += 1;
      column += 1;
    } else if (
      own !== undefined &&
      (other === undefined ||
        (lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0))
    ) {
      diff.push(out(own));
      row += 1;
    } else {
      diff.push(come(other ?? ''));
      column += 1;
    }
  }
  return diff;
}

/**
 * What goes and what comes where one text takes the place of another, line by line in their order; blank
 * lines do not count. Empty where nothing changes.
 */
export function textDiff(before: string, after: string): readonly DiffLine[] {
  const [left, right] = [linesOf(before), linesOf(after)];
  const start = commonStart(left, right);
  const [leftRest, rightRest] = [left.slice(start), right.slice(start)];
  const end = commonStart(leftRest.toReversed(), rightRest.toReversed());
  return between(
    leftRest.slice(0, leftRest.length - end),
    rightRest.slice(0, rightRest.length - end),
  );
}
