/** A word that stands for something named before: "he", "they", "the report". */
export interface Reference {
  /** Position of the passage. */
  readonly passage: number;
  /** UTF-16 offsets within the passage's text. */
  readonly start: number;
  readonly end: number;
  /** The word or words as they stand there. */
  readonly text: string;
  /** Id of the name meant, or the noun phrase meant as written. */
  readonly antecedent: string;
}
