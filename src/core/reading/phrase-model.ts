import { QUESTION_KINDS } from '../question/kinds';
import type { AnswerPhrase } from './answer-phrases';
import data from './data/answer-phrases.json';
import type { Evidence } from './evidence';
import { PHRASE_FEATURES, readPhrase } from './phrase-features';
import { marksOf, PHRASE_MARKS } from './phrase-marks';

const weights: Readonly<Record<string, number>> = data.weights;
const fits: Readonly<Record<string, Readonly<Record<string, number>>>> = data.fits;

const WEIGHTS = Float64Array.from(PHRASE_FEATURES, ([name]) => weights[name] ?? 0);
const FITS = QUESTION_KINDS.map((kind) =>
  Float64Array.from(PHRASE_MARKS, (mark) => fits[kind]?.[mark] ?? 0),
);
/** Filled anew for each phrase and read at once: making one for each takes longer than reading it. */
const values = new Float64Array(WEIGHTS.length);

/**
 * How much speaks for a phrase as the answer to the question it is held against; only differences
 * mean anything, within a passage and between passages of one question.
 */
export function phraseScore(phrase: AnswerPhrase, evidence: Evidence): number {
  const worth = FITS[evidence.asked.kind];
  let score = 0;
  for (const mark of marksOf(phrase, evidence)) score += worth?.[mark] ?? 0;
  readPhrase(phrase, evidence, values, 0);
  for (let at = 0; at < WEIGHTS.length; at += 1) score += (WEIGHTS[at] ?? 0) * (values[at] ?? 0);
  return score;
}
