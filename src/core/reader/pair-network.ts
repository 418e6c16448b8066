import { alignmentTable, sharesOfAsked, sharesOfSentence, type Draws } from './alignment-table';
import { readAskedSide, type AlignedTable } from './asked-side';
import type { AskedState } from './asked-state';
import { addDense, addRectified, biasRows } from './dense';
import { createLikeness, type Likeness } from './likeness';
import type { LentMatrix } from './matrix-kernel';
import type { Head, NetworkWeights } from './network-weights';
import type { PairInputs } from './pair-inputs';
import { pairNumbers } from './pair-numbers';
import type { SentenceEncodings } from './sentence-encodings';
import { readSentenceSide } from './sentence-side';
import { SIZES } from './sizes';
import { tableSigns } from './table-signs';

/** A sentence by number, with the one before it (-1 for none). */
export interface Place {
  readonly number: number;
  readonly before: number;
  readonly isHeadline: boolean;
}

/** What the network makes of a pair. */
export interface PairScores {
  /** What each of the network's heads gives. */
  readonly heads: readonly Float32Array[];
  /** For each written token how well an answer begins there and ends there. */
  readonly points: Float32Array;
}

/** The network over numbers alone, for one question. */
export interface PairNetwork {
  read(place: Place, inputs: PairInputs): PairScores;
  /** How the question's tokens are shared out over a sentence's. */
  align(number: number, inputs: PairInputs): AlignedTable;
}

/** Sets one question beside sentences. `likeness`: of the same words by the same vectors, where it is known. */
export function createPairNetwork(
  weights: NetworkWeights,
  asked: AskedState,
  encodings: SentenceEncodings,
  likeness: Likeness = createLikeness(asked, encodings, weights),
): PairNetwork {
  const [here, behind] = drawsOf(weights);
  const alignTo = (
    number: number,
    keys: LentMatrix,
    draws: Draws,
    variants: readonly number[],
    relations: readonly number[],
  ): AlignedTable => {
    if (number >= 0) encodings.prepare(number);
    const table = alignmentTable(
      ...([
        weights.kernel,
        asked,
        keys,
        encodings,
        number,
        likeness,
        draws,
        variants,
        relations,
      ] as const),
    );
    const share = sharesOfAsked(table, draws.none);
    return { table, shares: share, signs: tableSigns(table, share, 'question') };
  };
  const align = (number: number, { variants, relations }: PairInputs): AlignedTable =>
    alignTo(number, asked.keys, here, variants, relations);
  return {
    align,
    read: ({ number, before, isHeadline }, inputs) => {
      const aligned = align(number, inputs);
      const { table } = aligned;
      const earlier = alignTo(before, asked.keysBefore, behind, [], inputs.relationsBefore);
      const share = sharesOfSentence(table, here.none);
      const turned = { table, shares: share, signs: tableSigns(table, share, 'sentence') };
      const written = encodings.written[number] ?? 0;
      const { gathered, points } = readSentenceSide(weights, asked, encodings, turned, written);
      const all = new Float32Array(4 * SIZES.state + SIZES.numbers);
      const { states } = encodings;
      all.set(readAskedSide(weights, asked, states, inputs.places, aligned, earlier));
      all.set(gathered, 2 * SIZES.state);
      const sentence = { tokens: table.tokens, points, isHeadline, hasBefore: before >= 0 };
      all.set(pairNumbers(asked.weights, aligned.signs, earlier.signs, sentence), 4 * SIZES.state);
      return {
        heads: weights.heads.map((head) => through(head, all)),
        points,
      };
    },
  };
}

function through({ hidden, out, size }: Head, all: Float32Array): Float32Array {
  const between = biasRows(hidden, 1);
  addRectified(hidden, all, all.length, 1, between);
  const numbers = biasRows(out, 1);
  addDense(out, between, between.length, 1, numbers);
  return numbers.subarray(0, size);
}

/** What draws a token of the question to one of the sentence, and to one of the sentence before. */
function drawsOf(weights: NetworkWeights): readonly [Draws, Draws] {
  const [same = 0, variant = 0, cosine = 0, alike = 0] = weights.meet;
  const [sameBefore = 0, cosineBefore = 0, alikeBefore = 0] = weights.meetBefore;
  return [
    { same, variant, cosine, alike, related: weights.related, none: weights.none },
    {
      ...{ same: sameBefore, variant: 0, cosine: cosineBefore, alike: alikeBefore },
      ...{ related: weights.relatedBefore, none: weights.noneBefore },
    },
  ];
}
