import { createDense, type Dense } from './dense';
import { createMatrixKernel, type MatrixKernel } from './matrix-kernel';
import { SIZES } from './sizes';
import { createVectorIndex, type VectorIndex } from './word-vectors';
import type { Provenance, WeightsFile } from './weights-file';

/** The vectors of the words, int8 with one scale a word; row 1 is the first, row 0 is no word's. */
export interface WordVectors {
  readonly indexOf: VectorIndex;
  readonly rows: Int8Array;
  readonly scales: Float32Array;
}

/** What the network tells of a pair as a whole: a hidden layer, and the layer behind it. */
export interface Head {
  readonly hidden: Dense;
  readonly out: Dense;
  /** How many numbers it gives. */
  readonly size: number;
}

/** The heads of a network by the names they have in its file, each with how many numbers it gives. */
export type HeadSizes = readonly (readonly [name: string, size: number])[];

/** What a network tells that orders sentences: a score for the order, and the logit of "this sentence answers". */
const READER_HEADS: HeadSizes = [
  ['rank', 1],
  ['answers', 1],
];

/** The network's weights by what they do; the training script names them alike. */
export interface NetworkWeights {
  readonly made: Provenance;
  readonly kernel: MatrixKernel;
  readonly vectors: WordVectors;
  readonly word: Dense;
  readonly runs: Float32Array;
  readonly spelling: Dense;
  readonly parts: Float32Array;
  readonly classes: Float32Array;
  /** By flag, then output. */
  readonly flags: Float32Array;
  readonly unknown: Float32Array;
  readonly near: Dense;
  readonly skip: Dense;
  readonly kinds: Float32Array;
  readonly askedWeight: Float32Array;
  readonly askedWeightBias: number;
  readonly key: Dense;
  readonly keyBefore: Dense;
  /** What the same stem, a variant, cosine and spelling add to an alignment. */
  readonly meet: Float32Array;
  /** The same without variants, for the sentence before. */
  readonly meetBefore: Float32Array;
  readonly related: Float32Array;
  readonly relatedBefore: Float32Array;
  readonly none: number;
  readonly noneBefore: number;
  readonly askedOwn: Dense;
  readonly askedMet: Dense;
  readonly askedBefore: Dense;
  readonly askedSigns: Dense;
  readonly gate: Float32Array;
  readonly gateBias: number;
  readonly sentenceOwn: Dense;
  readonly sentenceMet: Dense;
  readonly sentenceSigns: Dense;
  readonly sentenceAsked: Dense;
  /** Each token of a sentence with its neighbours, one after the other. */
  readonly mixes: readonly Dense[];
  readonly point: Dense;
  readonly heads: readonly Head[];
}

/** The vectors of words that a file holds. */
const vectorsIn = (file: WeightsFile): WordVectors => ({
  indexOf: createVectorIndex(file.text('words').split('\n')),
  ...file.int8('vectors'),
});

/** Room for the matrices of all layers. */
const KEPT_FLOATS = 262_144;

/**
 * Takes the arrays out of a file, with the heads that it has and its own vectors unless others are given. Throws a `DamagedTable`
 * where an array is missing or of another size; `isPlain` as for the kernel.
 */
export function networkWeights(
  file: WeightsFile,
  isPlain = false,
  heads: HeadSizes = READER_HEADS,
  vectors: WordVectors = vectorsIn(file),
): NetworkWeights {
  const { vector, runGroups, run, wide, state, hidden, parts, classes, kinds, relations } = SIZES;
  const kernel = createMatrixKernel(KEPT_FLOATS, isPlain);
  const plain = (name: string, size: number): Float32Array => file.numbers(name, 1, size);
  const dense = (name: string, outputs: number, inputs: number, hasBias = true): Dense =>
    createDense(
      kernel,
      file.numbers(`${name}.weight`, outputs, inputs),
      outputs,
      inputs,
      hasBias ? plain(`${name}.bias`, outputs) : null,
    );
  const turned = (matrix: Float32Array, rows: number, columns: number): Float32Array =>
    matrix.map((_, at) => matrix[(at % rows) * columns + Math.floor(at / rows)] ?? 0);
  const size = 4 * state + SIZES.numbers;
  return {
    made: file.made,
    kernel,
    vectors,
    word: dense('word', wide, vector),
    runs: file.numbers('runs.weight', runGroups, run),
    spelling: dense('spelling', wide, run, false),
    parts: file.numbers('part.weight', parts, wide),
    classes: file.numbers('cls.weight', classes, wide),
    flags: turned(file.numbers('flag.weight', wide, 8), wide, 8),
    unknown: plain('unknown', wide),
    near: dense('near', state, 3 * wide),
    skip: dense('skip', state, wide, false),
    kinds: file.numbers('kind.weight', kinds, state),
    askedWeight: plain('asked_weight.weight', state + 2),
    askedWeightBias: plain('asked_weight.bias', 1)[0] ?? 0,
    key: dense('key', state, state, false),
    keyBefore: dense('key_before', state, state, false),
    meet: plain('meet', 4),
    meetBefore: plain('meet_before', 3),
    related: plain('related', relations),
    relatedBefore: plain('related_before', relations),
    none: plain('none', 1)[0] ?? 0,
    noneBefore: plain('none_before', 1)[0] ?? 0,
    askedOwn: dense('q_own', state, state),
    askedMet: dense('q_met', state, 3 * state, false),
    askedBefore: dense('q_before', state, 2 * state, false),
    askedSigns: dense('q_signs', state, SIZES.askedSigns, false),
    gate: plain('gate.weight', state + 2),
    gateBias: plain('gate.bias', 1)[0] ?? 0,
    sentenceOwn: dense('s_own', state, state),
    sentenceMet: dense('s_met', state, 3 * state, false),
    sentenceSigns: dense('s_signs', state, SIZES.sentenceSigns, false),
    sentenceAsked: dense('s_asked', state, state, false),
    mixes: ['mix', 'mix_more'].map((name) => dense(name, state, 3 * state)),
    point: dense('point', 2, state),
    heads: heads.map(([name, outputs]) => ({
      hidden: dense(`${name}_in`, hidden, size),
      out: dense(`${name}_out`, outputs, hidden),
      size: outputs,
    })),
  };
}
