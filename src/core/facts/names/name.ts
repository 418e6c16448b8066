/** What a name can name. */
export const NAME_KINDS = ['person', 'organisation', 'place', 'group', 'other'] as const;
/** What a name names, as far as the article's own words show it. */
export type NameKind = (typeof NAME_KINDS)[number];

/** One place where a name stands; `start` and `end` are UTF-16 offsets within the passage's text. */
export interface NameMention {
  /** Position of the passage. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** The words as they stand there, titles ("Mr") left out. */
  readonly form: string;
}

/** A person, organisation, place or group with every form and mention in one article. */
export interface Name {
  /** The canonical form, the longest met, white space made plain; unique within the article. */
  readonly id: string;
  readonly kind: NameKind;
  /** Every spelling met, longest first. */
  readonly forms: readonly string[];
  /** In reading order. */
  readonly mentions: readonly NameMention[];
}
