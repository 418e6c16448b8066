import type { Postings } from '../corpus/postings';
import type { EverydayVariant, QuestionTerm } from '../question/question';
import {
  eachGain,
  findInScope,
  frequencyOf,
  idfOf,
  populationOf,
  type Found,
  type Scope,
} from './bm25';
import { RETRIEVAL_WEIGHTS } from './thresholds';

/** What the terms of a question add to the units in scope; all arrays go by unit, from the first in scope. */
export interface Tally {
  /** BM25 of the terms by their own variants. */
  readonly scores: Float32Array;
  /** One bit a term met so. */
  readonly met: Int32Array;
  /** What everyday wordings add to the scores. */
  readonly everyday: Float32Array;
  /** One bit a term that is met by an everyday wording. */
  readonly everydayMet: Int32Array;
  /** The gain of the term at hand, by variants and by everyday wordings; all 0 between terms. */
  readonly gains: Float32Array;
}

/** An empty tally of so many units. */
export function createTally(size: number): Tally {
  return {
    scores: new Float32Array(size),
    met: new Int32Array(size),
    everyday: new Float32Array(size),
    everydayMet: new Int32Array(size),
    gains: new Float32Array(size),
  };
}

/** Adds a wording's gains to scores; a unit gains by its best wording of a term, not by all of them. */
function addWording(
  found: Found,
  postings: Postings,
  { from, weight, bit }: { readonly from: number; readonly weight: number; readonly bit: number },
  gains: Float32Array,
  scores: Float32Array,
  met: Int32Array,
): void {
  eachGain(found, postings, weight, (unit, gain) => {
    const offset = unit - from;
    met[offset] = (met[offset] ?? 0) | bit;
    const earlier = gains[offset] ?? 0;
    if (gain <= earlier) return;
    gains[offset] = gain;
    scores[offset] = (scores[offset] ?? 0) + gain - earlier;
  });
}

function forget(found: readonly Found[], from: number, gains: Float32Array): void {
  for (const { passages, start, end } of found) {
    for (let at = start; at < end; at += 1) gains[(passages[at] ?? 0) - from] = 0;
  }
}

/** Adds what everyday wordings gain beyond what stands in the tally's gains; returns where they stand. */
function addWordings(
  postings: Postings,
  wordings: readonly EverydayVariant[],
  weight: number,
  scope: Scope,
  { gains, everyday, everydayMet }: Tally,
  bit: number,
): readonly Found[] {
  const all: Found[] = [];
  for (const { stems, weight: share } of wordings) {
    const found = findInScope(postings, stems, scope);
    if (!found) continue;
    all.push(found);
    const idf = idfOf(frequencyOf(postings, stems, found), populationOf(postings, scope));
    const by = { from: scope.from, weight: weight * idf * share, bit };
    addWording(found, postings, by, gains, everyday, everydayMet);
  }
  return all;
}

/** Adds one term's BM25 to the units in scope; returns the term's idf there, times its weight. */
export function addTerm(
  postings: Postings,
  term: QuestionTerm,
  scope: Scope,
  tally: Tally,
  bit: number,
): number {
  const { from } = scope;
  const population = populationOf(postings, scope);
  const found: Found[] = [];
  const weights: number[] = [];
  let exact = 0;
  let rarest = population;
  for (const [index, { stems, weight, kind }] of term.variants.entries()) {
    const variant = findInScope(postings, stems, scope);
    if (!variant) continue;
    const frequency = frequencyOf(postings, stems, variant);
    // the exact wording's rarity; where the scope lacks it, that of the rarest other
    if (index === 0) exact = frequency;
    rarest = Math.min(rarest, frequency);
    found.push(variant);
    weights.push(
      kind === 'synonym' || kind === 'related' ? RETRIEVAL_WEIGHTS.related * weight : weight,
    );
  }
  const idf = idfOf(found.length === 0 ? 0 : exact || rarest, population) * term.weight;
  for (const [index, variant] of found.entries()) {
    const by = { from, weight: idf * (weights[index] ?? 0), bit };
    addWording(variant, postings, by, tally.gains, tally.scores, tally.met);
  }
  const further = addWordings(postings, term.everyday, term.weight, scope, tally, bit);
  forget(found, from, tally.gains);
  forget(further, from, tally.gains);
  return idf;
}

/** Adds the wordings of a phrase that holds no term of the question. */
export function addPhrase(
  postings: Postings,
  wordings: readonly EverydayVariant[],
  scope: Scope,
  tally: Tally,
): void {
  forget(addWordings(postings, wordings, 1, scope, tally, 0), scope.from, tally.gains);
}
