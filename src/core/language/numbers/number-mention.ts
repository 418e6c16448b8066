/** What sort of number it is; `count` counts things, `measure` has a physical unit. */
export type NumberKind =
  'count' | 'money' | 'percent' | 'measure' | 'duration' | 'age' | 'ordinal' | 'score' | 'other';

/** A number with currency or unit as it stands in a text. */
export interface NumberMention {
  /** UTF-16 offsets within the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and one past its last. */
  readonly first: number;
  readonly next: number;
  /** The number, or the lower end of a range. */
  readonly value: number;
  /** The upper end of a range, or the second number of a score. */
  readonly valueHigh?: number;
  /** `percent`, a currency or a unit, singular; null for bare numbers. */
  readonly unit: string | null;
  readonly kind: NumberKind;
  /** Hedged by the text itself: "about", "more than", "some"; or indefinite: "dozens". */
  readonly approximate: boolean;
}
