import type { Corpus } from '../corpus/corpus';
import type { EverydayWordings } from '../language/words/everyday-wordings';
import type { Question } from '../question/question';
import { alignedWords, type AlignedWords } from './aligned-words';
import type { ReadSpan } from './answer-span';
import type { NetworkWeights } from './network-weights';
import { createPairReader } from './pair-reader';
import { encodeSentences, type SentenceEncodings } from './sentence-encodings';
import { createTokenEncoder } from './token-encoder';
import { shippedWeights } from './shipped-weights';

/** What a reader makes of one sentence beside a question. */
export interface Reading {
  /** The passage's number. */
  readonly number: number;
  /** Score for the order among sentences of the same question; has no unit. */
  readonly rank: number;
  /** The logit of "this sentence answers". */
  readonly answers: number;
  /** Where the answer would lie; null where the passage has no tokens. */
  readonly span: ReadSpan | null;
  /** Which words of the question met which of the sentence; worked out when first asked for. */
  alignment(): readonly AlignedWords[];
}

/** Reads questions beside sentences. Same question, same sentence: same numbers, whatever else is read. */
export interface Reader {
  /** How the weights were made. */
  readonly made: NetworkWeights['made'];
  /** Reads the sentences of a coverage, once when it is loaded: about 0.3 ms each; all, or those with these numbers. */
  encode(corpus: Corpus, only?: ReadonlySet<number>): SentenceEncodings;
  /** Reads passages, given by number, in the order given: about 0.3 ms each. */
  read(
    question: Question,
    candidates: readonly number[],
    corpus: Corpus,
    encodings: SentenceEncodings,
  ): readonly Reading[];
}

/** Makes a reader; throws a `DamagedTable` where the shipped weights cannot be used. About 40 ms, once a process. */
export function createReader(
  wordings: EverydayWordings,
  weights: NetworkWeights = shippedWeights(),
): Reader {
  const encoder = createTokenEncoder(weights);
  return {
    made: weights.made,
    encode: (corpus, only) => encodeSentences(corpus, encoder, only),
    read: (question, candidates, corpus, encodings) => {
      const pairs = createPairReader({ question, corpus, encodings, wordings, weights, encoder });
      return candidates.map((number): Reading => {
        const { rank, answers, span } = pairs.read(number);
        let aligned: readonly AlignedWords[] | null = null;
        return {
          ...{ number, rank, answers, span },
          alignment: () =>
            (aligned ??= alignedWords(
              pairs.align(number),
              question,
              corpus.passages[number]?.tokens ?? [],
            )),
        };
      });
    },
  };
}

let made: Reader | null = null;

/** The reader with the weights that ship, made once a process; throws a `DamagedTable` like `createReader`. */
export function shippedReader(wordings: EverydayWordings): Reader {
  return (made ??= createReader(wordings));
}
