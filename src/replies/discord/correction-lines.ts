import type { Correction } from '../../core/article/article';
import { newestFirst } from '../../core/article/visibility';
import { correctionWords } from '../wording';
import { shortened } from './article-lines';
import { LINES } from './discord-wording';
import { escapeLine } from './escape';
import type { Part } from './message';
import { textPart } from './parts';

/** So many corrections, the newest, leave room for what they correct. */
const MOST_SHOWN = 3;
/** UTF-16 code units of one. */
const LONGEST_SHOWN = 300;

/** What was put right in words that are shown, the newest first; nothing where nothing was. */
export function correctionParts(corrections: readonly Correction[] = []): readonly Part[] {
  if (corrections.length === 0) return [];
  const newest = newestFirst(corrections);
  const lines = newest
    .slice(0, MOST_SHOWN)
    .map((correction) => `✏️ ${escapeLine(shortened(correctionWords(correction), LONGEST_SHOWN))}`);
  const more = newest.length - MOST_SHOWN;
  return [textPart([...lines, ...(more > 0 ? [LINES.moreCorrections(more)] : [])].join('\n'))];
}
