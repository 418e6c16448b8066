import type { Passage } from '../../article/passage';
import { TITLE_CASE } from './thresholds';

/**
 * Whether a passage is written with capitals throughout, as headlines often are ("Country Admits Use
 * of Camps"), so that a capital says nothing about names.
 */
export function isTitleCase({ tokens, field }: Passage): boolean {
  let [words, capitals] = [0, 0];
  for (const { kind, isStop, text, isCapitalised } of tokens) {
    if (kind !== 'word' || isStop || text.length <= 3) continue;
    words += 1;
    if (isCapitalised) capitals += 1;
  }
  const { least, share } = TITLE_CASE[field === 'body' ? 'body' : 'headline'];
  return words >= least && capitals / words > share;
}
