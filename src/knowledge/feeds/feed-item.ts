/** The text of an item, as the feed gives it. */
export type ItemText =
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'plain'; readonly text: string };

/** One item of a feed, whatever the format; null where the feed does not say. */
export interface FeedItem {
  readonly headline: string | null;
  /** The whole text where the feed carries it. */
  readonly content: ItemText | null;
  readonly summary: ItemText | null;
  /** The outlet that a collecting feed took it from. */
  readonly source: string | null;
  readonly authors: readonly string[];
  /** As written; see `isoDateOf`. */
  readonly date: string | null;
  /** The full web address. */
  readonly url: string | null;
  /** An address that is relative to one that the feed does not give, as written. */
  readonly lostAddress: string | null;
  readonly language: string | null;
  readonly sections: readonly string[];
}

/** A feed as it is read. */
export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}
