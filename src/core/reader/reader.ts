import type { Corpus } from '../corpus/corpus';
import type { EverydayWordings } from '../language/words/everyday-wordings';
import type { Question } from '../question/question';
import { alignedWords, type AlignedWords } from './aligned-words';
import type { ReadSpan } from './answer-span';
import type { NetworkWeights } from './network-weights';
import { createPairReader, type NetworkSetting } from './pair-reader';
import { encodeSentences, type SentenceEncodings } from './sentence-encodings';
import { createTokenEncoder } from './token-encoder';
import { shippedWeights, stanceWeights } from './shipped-weights';

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
  /**
   * How likely the sentence tells, where it answers a yes-no question, that it is so, that it is not so, or that it is disputed:
   * shares of 1, by a network of its own, worked out when first asked for, in about 0.4 ms.
   */
  stance(): readonly number[];
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

const settingOf = (weights: NetworkWeights): NetworkSetting => ({
  weights,
  encoder: createTokenEncoder(weights),
});

/**
 * Makes a reader of its weights and those of the network that reads stances; throws a `DamagedTable` where those that ship cannot
 * be used. About 40 ms, once a process.
 */
export function createReader(
  wordings: EverydayWordings,
  weights: NetworkWeights = shippedWeights(),
  weightsOfStances: NetworkWeights = stanceWeights(weights.vectors),
): Reader {
  const own = settingOf(weights);
  const stances = settingOf(weightsOfStances);
  return {
    made: weights.made,
    encode: (corpus, only) => encodeSentences(corpus, own.encoder, only),
    read: (question, candidates, corpus, encodings) => {
      const pairs = createPairReader({ ...own, question, corpus, encodings, wordings, stances });
      return candidates.map((number): Reading => {
        const { rank, answers, span } = pairs.read(number);
        let aligned: readonly AlignedWords[] | null = null;
        let told: readonly number[] | null = null;
        return {
          ...{ number, rank, answers, span },
          stance: () => (told ??= pairs.stance(number)),
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
