import type { Corpus } from '../corpus/corpus';
import type { EverydayWordings } from '../language/words/everyday-wordings';
import { QUESTION_KINDS } from '../question/kinds';
import type { Question } from '../question/question';
import { answerSpan, type ReadSpan } from './answer-span';
import type { AlignedTable } from './asked-side';
import { askedState } from './asked-state';
import { askedColumns } from './columns-of';
import type { NetworkWeights } from './network-weights';
import { askedPairs } from './asked-pairs';
import { readPair } from './pair-inputs';
import { sentenceBefore } from './places';
import { createPairNetwork } from './pair-network';
import type { SentenceEncodings } from './sentence-encodings';
import type { TokenEncoder } from './token-encoder';

/** Everything that one question is read with. */
export interface PairSetting {
  readonly question: Question;
  readonly corpus: Corpus;
  readonly encodings: SentenceEncodings;
  readonly wordings: EverydayWordings;
  readonly weights: NetworkWeights;
  readonly encoder: TokenEncoder;
}

/** Reads one question beside passages, by number. */
export interface PairReader {
  read(number: number): { rank: number; answers: number; span: ReadSpan | null };
  /** How the question's tokens are shared out over the sentence's. */
  align(number: number): AlignedTable;
}

/** Works out what is the same for all passages. */
export function createPairReader(setting: PairSetting): PairReader {
  const { question, corpus, encodings, weights, encoder } = setting;
  const pairs = askedPairs(question, corpus, setting.wordings.wordingsOf(question.tokens));
  const kind = QUESTION_KINDS.indexOf(question.kind);
  const asked = askedState(askedColumns(question), pairs.stems, kind, weights, encoder);
  const network = createPairNetwork(weights, asked, encodings);
  return {
    align: (number) => network.align(number, readPair(pairs, number)),
    read: (number) => {
      const passage = corpus.passages[number];
      const { rank, answers, points } = network.read(
        {
          ...{ number, before: sentenceBefore(corpus, number) },
          isHeadline: passage?.field !== 'body',
        },
        readPair(pairs, number),
      );
      return { rank, answers, span: answerSpan(points, passage?.tokens ?? []) };
    },
  };
}
