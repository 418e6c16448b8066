import type { Span } from '../../language/token';

/** Words between marks that make a sentence, marked words within the reporter's, or none marked. */
export type QuotationKind = 'direct' | 'partial' | 'reported';

/**
 * What says that words were said, and how: without it a denial reads like a claim, so whoever shows
 * reported words shows it.
 */
export interface QuotationCue extends Span {
  /**
   * The article's own words, white space made plain: the verb with its auxiliaries and what governs it
   * ("has denied", "was quoted as saying"), else "according to" or a noun ("claim").
   */
  readonly text: string;
  readonly kind: 'verb' | 'noun' | 'according';
  /** Position of the passage that `start` and `end` (UTF-16 code units of its text) count in. */
  readonly passage: number;
}

/**
 * Words of somebody's, given by an article. A quotation that runs over several sentences is given
 * once for each passage it touches.
 */
export interface Quotation {
  /** Position of the passage. */
  readonly passage: number;
  /** UTF-16 offsets, within the passage's text, of the words without their quotation marks. */
  readonly start: number;
  readonly end: number;
  readonly kind: QuotationKind;
  /**
   * Id of the name whose words they are, the article's own words for a speaker without a name
   * ("an EU official", white space made plain), or null where nobody says them or it is not sure who
   * does.
   */
  readonly speaker: string | null;
  /** Position of the passage that names or hints the speaker; null with a null speaker. */
  readonly speakerPassage: number | null;
  /** Where the speaker stands in that passage: a name, "he", "the minister". */
  readonly speakerSpan: Span | null;
  /** What reports it; null where nothing does, as in the further sentences of one quotation. */
  readonly cue: QuotationCue | null;
}
