/** What a stretch of a passage can be the answer to: the finest sort its own words show. */
export const SPAN_CLASSES = [
  'year',
  'date',
  'time',
  'number',
  'percent',
  'money',
  'ordinal',
  'duration',
  'measure',
  'person',
  'place',
  'group',
  'acronym',
  'name',
  'long-name',
  'demonym',
  'quotation',
  'noun-phrase',
  'plain-noun',
  'adjective',
  'verb-phrase',
] as const;

/** Those of `SPAN_CLASSES` that a number is in. */
export const NUMBER_CLASSES = [
  'number',
  'percent',
  'money',
  'ordinal',
  'duration',
  'measure',
] as const;

/** One of the sorts of `SPAN_CLASSES`. */
export type SpanClass = (typeof SPAN_CLASSES)[number];

/** A stretch of a passage, in token numbers, half-open, with what it can be the answer to. */
export interface AnswerSpan {
  readonly from: number;
  readonly to: number;
  /** Index in `SPAN_CLASSES`. */
  readonly sort: number;
}

/** The index of a sort in `SPAN_CLASSES`. */
export function spanClassIndex(sort: SpanClass): number {
  return SPAN_CLASSES.indexOf(sort);
}
