import type { ShownExcerpt } from './happening';

/** What is given to be read: a file, or a text that was pasted with what is known of it. */
export type GivenDraft =
  | { readonly kind: 'file'; readonly filename: string; readonly base64: string }
  | {
      readonly kind: 'text';
      readonly headline: string;
      readonly publisher: string;
      readonly text: string;
    };

/** What was recognised. Plain data. */
export interface DraftView {
  readonly articles: readonly {
    readonly headline: string;
    readonly outlet: string;
    readonly published: string | null;
    readonly paragraphs: number;
    /** Lines that were left out. */
    readonly dropped: number;
  }[];
  /** Why something could not be read, each with its cure. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** What a draft answers. Plain data. */
export interface DraftAnswer {
  readonly excerpts: readonly (ShownExcerpt & { readonly speaker: string | null })[];
  /** What is said where there is no excerpt. */
  readonly words: string;
}
