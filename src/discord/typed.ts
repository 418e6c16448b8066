import { shortened } from '../replies/discord/article-lines';

/** UTF-16 code units of something typed that a notice repeats. */
const LONGEST_REPEATED = 100;

/** Whether there is a letter or a digit in what was typed: without any there is nothing to look up. */
export function hasWords(typed: string): boolean {
  return /[\p{L}\p{N}]/u.test(typed);
}

/** What was typed, short enough to be repeated in a notice. */
export function repeated(typed: string): string {
  return shortened(typed, LONGEST_REPEATED);
}

/** Names that a notice lists. */
const MOST_LISTED = 10;

/** Some names in a row for a notice; tells how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  const shown = names.slice(0, MOST_LISTED).map(repeated).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
