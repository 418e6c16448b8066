import type { Passage } from '../core/article/passage';
import type { Quotation } from '../core/facts/facts';
import { CLOSING_MARKS } from '../core/language/words/quote-marks';

const CLOSING_MARK = new RegExp(`^[${CLOSING_MARKS}]`, 'u');

/** What is shown of words that an article gives, everything in it sliced from the article. */
export interface QuotationWords {
  /** What to put before the words and a colon ("denied"); null where they hold it or nothing reports them. */
  readonly how: string | null;
  readonly words: string;
  /** Whether the words are all between quotation marks, which are for the view to set. */
  readonly isMarked: boolean;
  /** Whether the words go on where the speaker's name ends: "denied that they were camps". */
  readonly isClause: boolean;
}

/**
 * The words of a quotation as they can be shown beside its speaker: never without the verb that
 * reports them, for who denies, doubts or asks a thing does not say it. Words within somebody's
 * sentence come with the sentence, which may deny them ("it was not “a mess”").
 */
export function quotationWords(
  { passage, start, end, kind, speaker, cue }: Quotation,
  passages: readonly Passage[],
): QuotationWords {
  const text = passages[passage]?.text ?? '';
  const how = cue?.text ?? null;
  const own = text.slice(start, end);
  const isClause = false;
  if (speaker === null || kind === 'direct') {
    const isMarked = kind !== 'reported';
    return { how: speaker === null ? null : how, words: own, isMarked, isClause };
  }
  const isMarked = false;
  const leads = cue?.passage === passage && cue.end <= start && cue.kind !== 'according';
  if (leads) {
    const closing = kind === 'partial' && CLOSING_MARK.test(text.slice(end)) ? 1 : 0;
    const words = text.slice(cue.start, end + closing);
    return { how: null, words, isMarked, isClause: cue.kind === 'verb' };
  }
  return { how, words: kind === 'reported' ? own : text, isMarked, isClause };
}
