import type { TableSigns } from './table-signs';

/** How far a length and a point count, so that they stay near 1: the same in training. */
const LENGTH_UNIT = 4;
const POINT_UNIT = 10;
/** Bits of the first two kinds of relation, near, and of the first three, near and loose. */
const NEAR = 3;
const LOOSE = 7;
const OPPOSITE = 8;

/** A pair in plain numbers: how much of what the question tells is met, and how; then about the sentence. */
export function pairNumbers(
  background: Float32Array,
  here: TableSigns,
  before: TableSigns,
  sentence: { tokens: number; points: Float32Array; isHeadline: boolean; hasBefore: boolean },
): readonly number[] {
  let mass = 1e-3;
  let [same, known, near, loose, both, opposite, cosine] = [0, 0, 0, 0, 0, 0, 0];
  let [unknown, unmet] = [0, 0];
  for (let place = 0; place < background.length; place += 1) {
    const weight = background[place] ?? 0;
    const related = here.related[place] ?? 0;
    const isKnown = here.same[place] === 1 || here.variant[place] === 1;
    const isLoose = isKnown || (related & LOOSE) !== 0;
    const isBefore = before.same[place] === 1 || ((before.related[place] ?? 0) & LOOSE) !== 0;
    mass += weight;
    if (here.same[place] === 1) same += weight;
    if (isKnown) known += weight;
    if (isKnown || (related & NEAR) !== 0) near += weight;
    if (isLoose) loose += weight;
    if (isLoose || isBefore) both += weight;
    if (!isKnown && (related & OPPOSITE) !== 0) opposite += weight;
    cosine += (here.cosine[place] ?? 0) * weight;
    if (!isKnown) unknown = Math.max(unknown, weight);
    if (!isLoose) unmet = Math.max(unmet, weight);
  }
  let best = -Infinity;
  for (let at = 0; at < sentence.points.length; at += 2) {
    best = Math.max(best, sentence.points[at] ?? 0);
  }
  return [
    ...[same, known, near, loose, both, opposite, cosine].map((sum) => sum / mass),
    ...[unknown, unmet, Math.log1p(sentence.tokens) / LENGTH_UNIT],
    ...[Number.isFinite(best) ? best / POINT_UNIT : 0],
    ...[sentence.isHeadline ? 1 : 0, sentence.hasBefore ? 1 : 0],
  ];
}
