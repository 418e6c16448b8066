/** What sort of figure it is; `count` counts things, `measure` has a physical unit. */
export type FigureKind =
  'count' | 'money' | 'percent' | 'measure' | 'duration' | 'age' | 'ordinal' | 'score' | 'other';

/** A number with what it counts; dates, years and times of day are no figures. */
export interface Figure {
  /** Position of the passage. */
  readonly passage: number;
  /** UTF-16 offsets, within the passage's text, of the number with its unit. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The number, or the lower end of a range ("30 to 40" is 30). */
  readonly value: number;
  /** The upper end of a range. */
  readonly valueHigh?: number;
  /** `percent`, a currency (`$`, `£`, `euro`), or a unit (`km`, `year`), singular; null for counts. */
  readonly unit: string | null;
  /** The noun phrase counted, verbatim: "people", "page" in "400-page report"; in a table the name of the column. */
  readonly counted: string | null;
  /** The head the figure belongs to, verbatim: "report" in "400-page report". */
  readonly of: string | null;
  /** Whether the article itself hedges: "about", "more than", "some". */
  readonly approximate: boolean;
  readonly kind: FigureKind;
}

/** Whether two figures are of the same number and unit, however written: "12" and "twelve", "about 12" and "12". */
export function isSameFigure(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.valueHigh === b.valueHigh && a.unit === b.unit;
}
