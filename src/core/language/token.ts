/** Universal part-of-speech tags, as wink-nlp gives them (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** One word, number or mark of a text, with where it stands. `source.slice(start, end) === text`. */
export interface Token {
  /** The token to the letter. */
  readonly text: string;
  /** First UTF-16 code unit within the text that was read. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
  /** Lower-cased, accents and acronym dots removed, American spelling, straight quotes. */
  readonly folded: string;
  /**
   * What matching compares: the Porter2 stem of `folded`; numbers without thousands marks;
   * acronyms ("U.N.", "UN") in capitals without dots ("UN"), so that "us" never meets "US".
   */
  readonly stem: string;
  /** Dictionary form, lower-cased ("said" → "say"). */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly kind: 'word' | 'number' | 'mark';
  /** A function word ("the", "of", "did") that carries no content of its own. */
  readonly isStop: boolean;
  /** Begins with a capital letter in the text. */
  readonly isCapitalised: boolean;
  /** White space stands before it, or it begins the text. */
  readonly spaceBefore: boolean;
}

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches of one text share a code unit. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
