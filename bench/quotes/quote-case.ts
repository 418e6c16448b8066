import type { QuoteVerdict } from '../../src/core/quotes/quote-check';

/** One text with one quote and what is right of it. */
export interface QuoteCase {
  readonly id: string;
  readonly kind: string;
  /** Whose article it is made of. */
  readonly writer: string;
  readonly text: string;
  /** Every verdict that is right. */
  readonly verdicts: readonly QuoteVerdict[];
  /** The articles that hold the words; empty where it does not matter. */
  readonly articles: readonly string[];
}
