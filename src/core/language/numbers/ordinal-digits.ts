/** What turns a number in figures into a rank: "21st", "3rd". */
export const ORDINAL_ENDING = '(?:st|nd|rd|th)';

const ORDINAL_DIGITS = new RegExp(`^(\\d{1,3}(?:,\\d{3})*|\\d+)${ORDINAL_ENDING}$`, 'u');

/** The rank that a folded word writes in figures, 21 for "21st", 1000 for "1,000th"; null for any other word. */
export function rankInDigits(folded: string): number | null {
  const digits = ORDINAL_DIGITS.exec(folded)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}
