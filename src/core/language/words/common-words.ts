import table from './data/common-words.json';

let ranks: ReadonlyMap<string, number> | null = null;

/**
 * How common a lower-case word of four letters and more is in news, 1 for the commonest, inflected forms
 * on their own; null for words that news hardly uses, and for names.
 */
export function rankInNews(word: string): number | null {
  ranks ??= new Map(table.words.split(' ').map((one, at) => [one, at + 1]));
  return ranks.get(word) ?? null;
}
