import { foldText } from '../core/language/fold';

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the typed words that begin a word of the text; a beginning in order counts a little more. */
function likeness(typed: readonly string[], text: string): number {
  const words = wordsOf(text);
  const met = typed.filter((part) => words.some((word) => word.startsWith(part))).length;
  const inOrder = words.join(' ').startsWith(typed.join(' ')) ? 0.5 : 0;
  return met / typed.length + inOrder;
}

/** Least share of the typed words that an item must meet. */
const LEAST = 0.5;

/** The items that fit what is typed, best first, else in the order given; all where nothing is. */
export function matching<Item>(
  items: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): readonly Item[] {
  const parts = wordsOf(typed);
  if (parts.length === 0) return items;
  return items
    .map((item, index) => ({ item, index, score: likeness(parts, textOf(item)) }))
    .filter(({ score }) => score >= LEAST)
    .sort((left, right) => right.score - left.score || left.index - right.index)
    .map(({ item }) => item);
}
