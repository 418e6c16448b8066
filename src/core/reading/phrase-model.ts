import { QUESTION_KINDS } from '../question/kinds';
import type { AnswerPhrase } from './answer-phrases';
import data from './data/answer-phrases.json';
import type { Evidence } from './evidence';
import { weightsOf } from './network';
import { PHRASE_FEATURES, readPhrase } from './phrase-features';
import { marksOf, PHRASE_MARKS } from './phrase-marks';

const fits: Readonly<Record<string, Readonly<Record<string, number>>>> = data.fits;

const FILE = 'src/core/reading/data/answer-phrases.json';
let made: PhraseWeights | null = null;

interface PhraseWeights {
  readonly features: Float64Array;
  /** For each kind of question, what each mark is worth. */
  readonly fits: readonly Float64Array[];
}

/** The trained weights, made once. Throws a `DamagedTable` where they are of another version. */
export function phraseWeights(): PhraseWeights {
  return (made ??= {
    features: weightsOf(
      PHRASE_FEATURES.map(([name]) => name),
      data.weights,
      FILE,
    ),
    fits: QUESTION_KINDS.map((kind) => weightsOf(PHRASE_MARKS, fits[kind] ?? {}, FILE)),
  });
}

/** Filled anew for each phrase and read at once: making one for each takes longer than reading it. */
const values = new Float64Array(PHRASE_FEATURES.length);

/**
 * How much speaks for a phrase as the answer to the question it is held against; only differences
 * mean anything, within a passage and between passages of one question.
 */
export function phraseScore(phrase: AnswerPhrase, evidence: Evidence): number {
  const weights = phraseWeights();
  const worth = weights.fits[evidence.asked.kind];
  let score = 0;
  for (const mark of marksOf(phrase, evidence)) score += worth?.[mark] ?? 0;
  readPhrase(phrase, evidence, values, 0);
  for (let at = 0; at < values.length; at += 1) {
    score += (weights.features[at] ?? 0) * (values[at] ?? 0);
  }
  return score;
}
