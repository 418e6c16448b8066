/** What becomes of a block of the page. */
export type Verdict =
  | { readonly kind: 'dropped'; readonly reason: string }
  /** `isSure`: nothing later may drop it; `doubt`: why it may be no part of the article. */
  | { readonly kind: 'kept'; readonly isSure: boolean; readonly doubt: string | null };

/** A block that stays. */
export const kept = (doubt: string | null = null, isSure = false): Verdict => ({
  kind: 'kept',
  isSure,
  doubt,
});
/** A block that goes, and why. */
export const dropped = (reason: string): Verdict => ({ kind: 'dropped', reason });
