import type { ExcerptField } from '../../core/answer/outcome';

/** Where an excerpt stands, short enough for a button, with a check on its words. */
export interface ExcerptReference {
  /** Key of the article's id. */
  readonly articleKey: string;
  readonly field: ExcerptField;
  /** UTF-16 code units of the field's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Key of the excerpt's words: other words in that place are another excerpt. */
  readonly textKey: string;
}

/** What a question is limited to: one article or one outlet, by key. */
export interface Scope {
  readonly kind: 'article' | 'outlet';
  readonly key: string;
}

/** What a button, a select menu or a modal of ours asks for. */
export type Action =
  /** The paragraphs around an excerpt. */
  | { readonly kind: 'context'; readonly excerpt: ExcerptReference }
  /** What else comes near the question. */
  | { readonly kind: 'more'; readonly excerpt: ExcerptReference; readonly scope: Scope | null }
  /** Why this excerpt was chosen. */
  | { readonly kind: 'why'; readonly excerpt: ExcerptReference; readonly scope: Scope | null }
  | {
      readonly kind: 'rate';
      readonly verdict: 'helpful' | 'unhelpful';
      readonly excerpt: ExcerptReference | null;
    }
  /** The modal that asks why an answer did not help. */
  | { readonly kind: 'rate-reason'; readonly excerpt: ExcerptReference | null }
  /** A question on a button. */
  | { readonly kind: 'ask'; readonly question: string; readonly scope: Scope | null }
  /** A select menu of questions; the chosen value is the question. */
  | { readonly kind: 'follow-up'; readonly scope: Scope | null }
  /** Shows a private answer to everybody. */
  | { readonly kind: 'share'; readonly scope: Scope | null }
  /** A page of the list of articles, from 0. */
  | { readonly kind: 'sources'; readonly page: number }
  /** One article's details. */
  | { readonly kind: 'article'; readonly articleKey: string }
  /** A select menu of articles; the chosen value is the article's key. */
  | { readonly kind: 'pick-article' }
  /** One article's facts, opened at a page, from 0. */
  | { readonly kind: 'facts'; readonly articleKey: string; readonly page: number }
  /** Another page of facts that are shown already. */
  | { readonly kind: 'turn-facts'; readonly articleKey: string; readonly page: number };
