import type { Excerpt, Retraction } from '../outcome/outcome';

/**
 * What a quote is beside the coverage: to the letter; with words left out (or trimmed so that it means
 * something else); with words changed; somebody else's words; the reporter's words or indirect speech in
 * somebody's mouth; not there.
 */
export type QuoteVerdict = 'verbatim' | 'cut' | 'altered' | 'misattributed' | 'reported' | 'absent';

/** One difference. Both texts as they are written; one of them may be empty. */
export interface QuoteChange {
  /** Words of the source left out in silence, put in, put for others, or left out for all to see or at an end. */
  readonly op: 'del' | 'ins' | 'sub' | 'cut';
  readonly quote: string;
  readonly source: string;
}

/** What came of checking one quote. */
export interface CheckedQuote {
  /** As the text gives it, without the marks around it. */
  readonly text: string;
  readonly verdict: QuoteVerdict;
  /** Where it stands; for `absent` the nearest sentence, null where nothing is near. */
  readonly excerpt: Excerpt | null;
  readonly changes: readonly QuoteChange[];
  /** Whose words they are in the coverage; null where it does not say, and for `absent`. */
  readonly saidBy: string | null;
  /** Whom the text gives them to, in its words; null where it does not say. */
  readonly givenAs: string | null;
  /** For `absent`: it was in an article that has been taken back since. */
  readonly retraction?: Retraction | undefined;
}

/** What came of checking a text. */
export interface CheckedText {
  readonly quotes: readonly CheckedQuote[];
  /** Nothing in the text was marked as a quote: all of it was checked as one. */
  readonly isWhole: boolean;
  /** Why nothing could be checked; null where something was. */
  readonly problem: 'empty' | 'one-word' | 'too-long' | null;
}
