import { QUESTION_KINDS } from '../question/kinds';
import { CUES } from './cues';
import data from './data/answer-types.json';
import { SPAN_CLASSES } from '../facts/spans/span-class';

/** How often a stretch of each class is the answer, 0 to 1, in the order of `SPAN_CLASSES`. */
export type ClassOdds = readonly number[];

const byName = (
  names: readonly string[],
  row: Readonly<Record<string, number>> | undefined,
): number[] => names.map((name) => row?.[name] ?? 0);

const kinds: Readonly<Record<string, Record<string, number>>> = data.kinds;
const focuses: Readonly<Record<string, Record<string, number>>> = data.focuses;
const fits: Readonly<Record<string, Record<string, number>>> = data.fits;

const KIND_ODDS: readonly ClassOdds[] = QUESTION_KINDS.map((kind) =>
  byName(SPAN_CLASSES, kinds[kind]),
);
const FOCUS_ODDS = new Map(
  Object.entries(focuses).map(([stem, row]) => [stem, byName(SPAN_CLASSES, row)]),
);
const FITS: readonly (readonly number[])[] = QUESTION_KINDS.map((kind) =>
  byName([...SPAN_CLASSES, ...CUES], fits[kind]),
);

/** How often each class answers questions of a kind about a noun; the kind alone for a rare noun. */
export function classOdds(kind: number, focus: string | null): ClassOdds {
  return (focus === null ? undefined : FOCUS_ODDS.get(focus)) ?? KIND_ODDS[kind] ?? [];
}

/** What each of `SPAN_CLASSES`, then each of `CUES`, is worth to a kind of question by being there. */
export function presenceFits(kind: number): readonly number[] {
  return FITS[kind] ?? [];
}
