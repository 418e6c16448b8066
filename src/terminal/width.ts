/** Columns beyond which a line is tiring to read. */
const WIDEST = 100;
/** What a terminal has that does not say. */
const USUAL = 80;

/** Columns to fill on a terminal; one that tells 0 or nothing is taken for a usual one. */
export function readingWidth({ columns }: { readonly columns?: number }): number {
  return Math.min(columns || USUAL, WIDEST);
}
