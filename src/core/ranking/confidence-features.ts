import type { Lexicon } from '../language/lexicon';
import { QUESTION_KINDS, type Question } from '../question/question';
import { DENIALS, denialsOf } from './denials';
import { DOUBTS, doubtsOf } from './doubts';
import { FEATURES } from './features';
import { newStretchesOf } from './answer-phrases';
import { phraseScore } from './phrase-model';
import { SUBSTITUTIONS, substitutionsOf } from './substitutions';
import type { Evidence } from './evidence';
import { scoreOf } from './model';
import type { Ranked } from './rank';

const RIVALRY = [
  ['score', "the ranking's score, not counted from the mean candidate"],
  ['lead', 'how far the second candidate is behind, at most 5'],
  ['rivals', 'how many candidates are less than 1 behind, as log(1 + n)'],
  ['share', "the first candidate's share of all, by the softmax of the scores"],
  ['candidates', 'how many candidates there are, as log(1 + n)'],
  ['second-overlap', "the second candidate's overlap by background IDF"],
] as const;

const READINGS = [
  ['phrase-best', 'how much speaks for the best new stretch as the answer'],
  ['phrase-lead', 'how far the second best is behind, at most 5'],
  ['phrase-elsewhere', 'how far the best stretch of the next candidates is behind, -5 to 5'],
] as const;

/** Everything that confidence is read from; the names are those of the trained weights. */
export const CONFIDENCE_FEATURES: readonly string[] = [
  ...FEATURES.map(({ name }) => name),
  ...RIVALRY.map(([name]) => name),
  ...READINGS.map(([name]) => name),
  ...DOUBTS.map(([name]) => name),
  ...SUBSTITUTIONS.map(([name]) => name),
  ...DENIALS.map(([name]) => name),
  ...QUESTION_KINDS.map((kind) => `asked-${kind}`),
];

const OVERLAP = FEATURES.findIndex(({ name }) => name === 'overlap-background');
const MOST_LEAD = 5;
/** How many further candidates are read for a better answer. */
const READ_FURTHER = 4;
/** What a passage without anything new scores: below nearly every stretch. */
const NOTHING_NEW = -12;

/** The scores of the best and the second best new stretch of a passage. */
function bestPhrases(evidence: Evidence): readonly [best: number, second: number] {
  let [best, second] = [NOTHING_NEW, NOTHING_NEW];
  for (const phrase of newStretchesOf(evidence)) {
    const score = phraseScore(phrase, evidence);
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  return [best, second];
}

const bounded = (lead: number): number => Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));

/** The values of `CONFIDENCE_FEATURES` for the best candidate; null where there is none. */
export function confidenceValues(
  question: Question,
  ranked: readonly Ranked[],
  lexicon: Pick<Lexicon, 'areAntonyms'>,
): Float64Array | null {
  const [first] = ranked;
  if (!first) return null;
  // another outlet's account of the same thing is no rival
  const own = ranked.filter(({ passage }) => passage.article === first.passage.article);
  const [, second] = own;
  let rivals = 0;
  let all = 0;
  for (const { score } of own) {
    if (first.score - score < 1) rivals += 1;
    all += Math.exp(score - first.score);
  }
  const [best, next] = bestPhrases(first.evidence);
  const elsewhere = own
    .slice(1, 1 + READ_FURTHER)
    .reduce((most, { evidence }) => Math.max(most, bestPhrases(evidence)[0]), NOTHING_NEW);
  const values = new Float64Array(CONFIDENCE_FEATURES.length);
  values.set(first.features, 0);
  values.set(
    [
      scoreOf(first.features, QUESTION_KINDS.indexOf(question.kind)),
      Math.min(MOST_LEAD, second ? first.score - second.score : MOST_LEAD),
      Math.log(rivals),
      1 / all,
      Math.log1p(own.length),
      second?.features[OVERLAP] ?? 0,
      best,
      bounded(best - next),
      bounded(best - elsewhere),
      ...doubtsOf(question, first.evidence, lexicon),
      ...substitutionsOf(question, first.evidence),
      ...denialsOf(question, first.evidence),
    ],
    FEATURES.length,
  );
  const kinds = CONFIDENCE_FEATURES.length - QUESTION_KINDS.length;
  values[kinds + QUESTION_KINDS.indexOf(question.kind)] = 1;
  return values;
}
