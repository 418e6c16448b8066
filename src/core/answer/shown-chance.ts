import type { PassageRange } from '../corpus/corpus';
import type { Lexicon } from '../language/lexicon';
import type { Question } from '../question/question';
import type { Ranked } from '../ranking/rank';
import { chanceOf } from './chance';

/**
 * The probability, 0 to 1, that the passage of a number answers the question: that of the best, had the
 * passage been ranked as it. 0 where it is not among the ranked.
 */
export function shownChance(
  number: number,
  question: Question,
  ranked: readonly Ranked[],
  range: PassageRange,
  lexicon: Lexicon,
): number {
  const shown = ranked.find((one) => one.number === number);
  if (!shown) return 0;
  const shownFirst = [shown, ...ranked.filter((one) => one !== shown)];
  return chanceOf({ answer: shown, ranked: shownFirst }, question, range, lexicon);
}
