import type { Correction } from '../article/article';
import type { SharedText } from '../corpus/shared-texts';
import type { AskedFor } from '../question/kinds';
import type { AlignedWords } from '../reader/aligned-words';
import type { AbstentionReason } from '../decision/judging/reasons';
import type { Span } from '../language/token';

export type { AbstentionReason };

/** What is wanted back. One of these in every outcome, whether it answers or not. */
export type Intent =
  | AskedFor
  | 'compare'
  | 'timeline'
  | 'sources'
  | 'greeting'
  | 'thanks'
  | 'farewell'
  | 'help'
  | 'about'
  | 'rewording'
  | 'small-talk';

/** The body, and the front-matter fields that can be quoted beside it. */
export const EXCERPT_FIELDS = [
  'body',
  'headline',
  'alternativeHeadline',
  'datePublished',
  'author',
  'agencies',
  'publisher',
  'url',
] as const;
/** One of `EXCERPT_FIELDS`. */
export type ExcerptField = (typeof EXCERPT_FIELDS)[number];

/**
 * Words shown, sliced verbatim: for the body `article.body.slice(start, end) === text`; for front
 * matter `text` is the field's value as written, `paragraph` 0, `start` 0 and `end` its length.
 */
export interface Excerpt {
  readonly text: string;
  /** The article's id. */
  readonly article: string;
  readonly outlet: string;
  readonly headline: string;
  /** ISO 8601 as in the file, or null: date not given. */
  readonly published: string | null;
  /** ¶ number from 1; 0 for front matter. */
  readonly paragraph: number;
  /** UTF-16 code units of the article's body. */
  readonly start: number;
  readonly end: number;
  /** The words that answer, as [start, end) within `text`; null where the whole excerpt does. */
  readonly highlight: readonly [number, number] | null;
  /** Who says the quoted words; null where nobody is quoted. */
  readonly speaker: string | null;
  readonly field: ExcerptField;
  readonly url: string | null;
  /** What was put right in its paragraph or in the whole article since, as in the file; absent where nothing was. */
  readonly corrections?: readonly Correction[] | undefined;
}

/** One feature of the ranking with what it did, for `--explain`. */
export interface Contribution {
  readonly feature: string;
  readonly value: number;
  /** The value of the mean candidate for the same question. */
  readonly average: number;
  /** Points of score that standing at this value and not at the average added, below 0 for took. */
  readonly contribution: number;
}

/** A word of the question with the word of a passage that the reader set beside it. */
export type MetWords = Pick<AlignedWords, 'asked' | 'said' | 'weight' | 'by'>;

/** A question's words beside a passage's, as the reader set them beside each other. */
export interface WordAlignment {
  /** The words and marks of the question, as typed; terms lent by earlier turns behind them. */
  readonly asked: readonly string[];
  /** The words and marks of the passage, as written. */
  readonly said: readonly string[];
  /** Which met which: places in the two lists, by the question's words, each one's greatest first. */
  readonly pairs: readonly Omit<AlignedWords, 'asked' | 'said'>[];
}

/** Why one candidate stood where it stood. */
export interface Explanation {
  readonly article: string;
  readonly paragraph: number;
  readonly text: string;
  /** The probability, 0 to 1, that it answers. */
  readonly probability: number;
  /** Log-odds above those of the mean candidate of training: the sum of the contributions. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
  /** For each word of the question, in order, the word of the passage that the reader set beside it most. */
  readonly met: readonly MetWords[];
  /** Everything that `met` is the greatest of. */
  readonly alignment: WordAlignment;
}

/** How sure we are, in three steps. */
export type Level = 'high' | 'medium' | 'low';

/** An article that is near a question that is not covered. */
export interface NearbyArticle {
  readonly article: string;
  readonly headline: string;
}

/**
 * What the coverage holds of what a yes-no question asks: `affirmed`, it says so; `denied`, it says that it is
 * not so, or somebody does; `disputed`, two of the excerpts shown say the opposite of each other.
 */
export interface Stance {
  readonly kind: 'affirmed' | 'denied' | 'disputed';
  /** Who denies it; null where the coverage itself does, where the other side is shown, and for `affirmed`. */
  readonly by: string | null;
  /** For `disputed`: the two are of different outlets. */
  readonly betweenOutlets: boolean;
}

/** The text that the first excerpt is of, where several outlets carry it; its own outlet first. */
export interface Source extends SharedText {
  /** The outlets of further excerpts that tell the same in a text of their own. */
  readonly independent: readonly string[];
}

/** An article that was taken back, in place of its words. */
export interface Retraction {
  /** The article's id. */
  readonly article: string;
  readonly outlet: string;
  readonly headline: string;
  /** ISO 8601 as in the file, or null: date not given. */
  readonly published: string | null;
  readonly url: string | null;
  /** When it was taken back, ISO 8601 as in the file; null where the file does not say. */
  readonly date: string | null;
  /** What the outlet says of it; null where the file does not say. */
  readonly text: string | null;
}

/** What one question came to. Same corpus, same conversation, same question: the same outcome. */
export interface Outcome {
  readonly question: string;
  readonly outcome: 'answered' | 'not-covered' | 'conversation';
  readonly intent: Intent;
  /**
   * Calibrated probability, 0 to 1, that the first excerpt is right. 1 where nothing is guessed: a value
   * of the front matter as it stands, the list of sources, all
   * dated passages in order of their dates; measured once where outlets are compared on no topic.
   */
  readonly confidence: number;
  readonly level: Level;
  /** Told beside the excerpts, in words of ours; null where it is not sure and for other questions. */
  readonly stance: Stance | null;
  /** Whose text the first excerpt is; null where it is its outlet's alone. */
  readonly source: Source | null;
  /** Best first; empty unless answered. */
  readonly excerpts: readonly Excerpt[];
  /**
   * What articles published before the first excerpt's gave in its place, another figure, date or state for the same
   * thing, the latest first; empty where none did.
   */
  readonly earlier: readonly Excerpt[];
  /** When the newest article that tells of the same as the first excerpt was published, as its file has it; null where none is dated. */
  readonly newest: string | null;
  readonly reason: AbstentionReason | null;
  /** Articles that would be the answer had they not been taken back; absent where there are none. */
  readonly retractions?: readonly Retraction[] | undefined;
  /** Words of the question that the coverage never joins. */
  readonly missing: readonly string[];
  readonly nearest: readonly NearbyArticle[];
  /** Up to three questions that the coverage does answer. */
  readonly suggestions: readonly string[];
  /** The question as it was understood: follow-ups completed, typos mended; null where unchanged. */
  readonly understoodAs: string | null;
  /** Chosen and next candidates with their features; empty unless asked for. */
  readonly explanations: readonly Explanation[];
}

/** Whether it was asked which articles there are: then every place lists them in its own way. */
export function asksForSources({ outcome, intent }: Pick<Outcome, 'outcome' | 'intent'>): boolean {
  return outcome === 'conversation' && intent === 'sources';
}

/** The words of a text under a span. */
export function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
