import type { DateFact, Figure } from '../facts/facts';

/** What a question made from an article asks for, with the fact that answers it. */
export type AskedFact =
  | { readonly kind: 'who-said' | 'who-denied'; readonly speaker: string }
  | { readonly kind: 'how-many' | 'how-much'; readonly figure: Figure }
  | { readonly kind: 'when'; readonly date: DateFact }
  | { readonly kind: 'where'; readonly place: string }
  /** Asked as if it were so; the article says that it is not. */
  | { readonly kind: 'denied' };

/** A question made from one article. */
export interface ArticleQuestion {
  readonly text: string;
  readonly fact: AskedFact;
  /** Position of the passage that answers it. */
  readonly passage: number;
}

/** A question that one sentence gives. */
export type Made = Omit<ArticleQuestion, 'passage'>;
