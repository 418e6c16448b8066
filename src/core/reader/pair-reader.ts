import type { Corpus } from '../corpus/corpus';
import type { EverydayWordings } from '../language/words/everyday-wordings';
import { QUESTION_KINDS } from '../question/kinds';
import type { Question } from '../question/question';
import { softmax } from '../reading/softmax';
import { answerSpan, type ReadSpan } from './answer-span';
import type { AlignedTable } from './asked-side';
import { askedState, type AskedState } from './asked-state';
import { askedColumns } from './columns-of';
import type { NetworkWeights } from './network-weights';
import { askedPairs } from './asked-pairs';
import { createLikeness } from './likeness';
import { readPair, type PairInputs } from './pair-inputs';
import { sentenceBefore } from './places';
import { createPairNetwork, type PairNetwork, type Place } from './pair-network';
import type { SentenceEncodings } from './sentence-encodings';
import type { TokenEncoder } from './token-encoder';

/** A network with what encodes for it. */
export interface NetworkSetting {
  readonly weights: NetworkWeights;
  readonly encoder: TokenEncoder;
}

/** Everything that one question is read with. */
export interface PairSetting extends NetworkSetting {
  readonly question: Question;
  readonly corpus: Corpus;
  readonly encodings: SentenceEncodings;
  readonly wordings: EverydayWordings;
  /** The network that reads stances, of the same word vectors. */
  readonly stances: NetworkSetting;
}

/** Reads one question beside passages, by number. */
export interface PairReader {
  read(number: number): { rank: number; answers: number; span: ReadSpan | null };
  /** How the question's tokens are shared out over the sentence's. */
  align(number: number): AlignedTable;
  /** How likely the sentence tells, where it answers a yes-no question, that it is so, that it is not so, or that it is disputed: shares of 1. */
  stance(number: number): readonly number[];
}

/** Works out what is the same for all passages. */
export function createPairReader(setting: PairSetting): PairReader {
  const { question, corpus, encodings } = setting;
  const pairs = askedPairs(question, corpus, setting.wordings.wordingsOf(question.tokens));
  const kind = QUESTION_KINDS.indexOf(question.kind);
  const columns = askedColumns(question);
  const askedBy = ({ weights, encoder }: NetworkSetting): AskedState =>
    askedState(columns, pairs.stems, kind, weights, encoder);
  const placeOf = (number: number): Place => ({
    ...{ number, before: sentenceBefore(corpus, number) },
    isHeadline: corpus.passages[number]?.field !== 'body',
  });
  const asked = askedBy(setting);
  const likeness = createLikeness(asked, encodings, setting.weights);
  const network = createPairNetwork(setting.weights, asked, encodings, likeness);
  const known = new Map<number, PairInputs>();
  // a sentence that is read is often aligned, or its stance read, afterwards
  const inputsOf = (number: number): PairInputs => {
    const inputs = known.get(number) ?? readPair(pairs, number);
    known.set(number, inputs);
    return inputs;
  };
  let stances: PairNetwork | null = null;
  return {
    align: (number) => network.align(number, inputsOf(number)),
    read: (number) => {
      const { heads, points } = network.read(placeOf(number), inputsOf(number));
      const [rank = 0, answers = 0] = heads.map(([value = 0]) => value);
      return { rank, answers, span: answerSpan(points, corpus.passages[number]?.tokens ?? []) };
    },
    stance: (number) => {
      const { stances: by } = setting;
      stances ??= createPairNetwork(by.weights, askedBy(by), encodings.by(by.encoder), likeness);
      const [logits = []] = stances.read(placeOf(number), inputsOf(number)).heads;
      return softmax([...logits]);
    },
  };
}
