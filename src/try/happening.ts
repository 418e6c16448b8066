import type { WordAlignment } from '../core/outcome/outcome';

/** A word of the question as it was understood. */
export interface UnderstoodTerm {
  readonly text: string;
  /** Lent by the turns before. */
  readonly isLent: boolean;
  readonly isName: boolean;
  /** Whether the coverage has the word itself. */
  readonly isHeld: boolean;
  /** Other wordings that were looked for in its place: stems. */
  readonly otherWordings: readonly string[];
  /** News wordings that were looked for: stems. */
  readonly newsWordings: readonly string[];
}

/** The question as it was understood. */
export interface Understood {
  readonly typed: string;
  /** Cleaned, mended and completed. */
  readonly read: string;
  readonly intent: string;
  readonly kind: string;
  /** The outlet that alone was asked; null: all. */
  readonly outlet: string | null;
  readonly terms: readonly UnderstoodTerm[];
  /** How many turns before it could lean on. */
  readonly turnsBefore: number;
}

/** What one property of a candidate did to its score. */
export interface FeatureView {
  readonly feature: string;
  readonly value: number;
  readonly average: number;
  readonly added: number;
}

/** A sentence that was weighed. */
export interface CandidateView {
  readonly article: string;
  readonly outlet: string;
  readonly paragraph: number;
  readonly text: string;
  /** UTF-16 code units of the article's body; null for front matter. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly score: number;
  /** Whether it is in the answer. */
  readonly isShown: boolean;
  readonly features: readonly FeatureView[];
  readonly alignment: WordAlignment;
}

/** What was decided. */
export interface DecisionView {
  readonly outcome: 'answered' | 'not-covered' | 'conversation';
  /** Probability, 0 to 1, that the first excerpt is right. */
  readonly probability: number;
  /** The least probability that is answered with. */
  readonly threshold: number;
  readonly position: string;
  readonly level: string;
  /** Why it kept silent, as the asker was told; null where it did not. */
  readonly why: string | null;
  readonly reason: string | null;
  /** Words that the coverage never joins with the rest. */
  readonly missing: readonly string[];
}

/** An excerpt that was shown. */
export interface ShownExcerpt {
  readonly article: string;
  readonly outlet: string;
  readonly headline: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One step, with when it was done. */
export interface StepView {
  readonly what: string;
  /** Milliseconds since the event reached the bot; null for what is a part of another step. */
  readonly atMs: number | null;
  /** Milliseconds that it took by itself; null where that is not known. */
  readonly tookMs: number | null;
}

/** Something that the bot sent to Discord. */
export interface SentView {
  readonly operation: string;
  readonly status: number;
  readonly json: unknown;
}

/** What happened for one message of the bot's. Plain data. */
export interface Happening {
  readonly message: string;
  /** Null where the message answers no question of the coverage. */
  readonly question: {
    readonly understood: Understood;
    readonly decision: DecisionView;
    readonly candidates: readonly CandidateView[];
    readonly excerpts: readonly ShownExcerpt[];
  } | null;
  readonly steps: readonly StepView[];
  readonly sent: readonly SentView[];
}
