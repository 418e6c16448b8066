/** One line of a hand-written list: the words left and right of its bar. */
export interface WordGroup {
  readonly left: readonly string[];
  /** Empty where the line has no bar. */
  readonly right: readonly string[];
}

/** Reads a list of words, one group a line, its two sides apart by "|". */
export function readGroups(list: string): readonly WordGroup[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [left = [], right = []] = line.split('|').map((side) => side.trim().split(/\s+/u));
      return { left, right };
    });
}
