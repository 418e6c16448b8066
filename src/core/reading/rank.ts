import type { Corpus, PassageRange } from '../corpus/corpus';
import type { Passage } from '../article/passage';
import type { Question } from '../question/question';
import { evidenceOf, type Evidence } from './evidence';
import { FEATURES, readWords } from './features';
import { firstCut } from './first-cut';
import { contributionsOf, scoreOf, type FeatureContribution } from './model';
import { questionSigns } from './question-signs';
import { combinedWithEveryday, retrieve } from '../retrieval/retrieval';

/** How many candidates retrieval hands on, and how many are left by the first cut. */
export const MOST_CANDIDATES = 64;
export const MOST_RANKED = 26;

/** One candidate with its place, and why it stands there. */
export interface Ranked {
  /** The passage's number in the corpus. */
  readonly number: number;
  readonly passage: Passage;
  /** Place by what the first cut sees, everyday wordings too, from 0. */
  readonly firstPlace: number;
  /** Points above the mean candidate of the same question; never shown. */
  readonly score: number;
  /** One value for each of `FEATURES`. */
  readonly features: Float64Array;
  readonly evidence: Evidence;
  /** Works out what each feature did for the score; they sum up to it. */
  contributions(): readonly FeatureContribution[];
}

/** The passages of a range that may answer a question, best first; empty where none shares a term or a wording. */
export function rank(
  question: Question,
  corpus: Corpus,
  range: PassageRange,
  most: number = MOST_RANKED,
): readonly Ranked[] {
  const found = retrieve(question, corpus, range, Math.max(most, MOST_CANDIDATES));
  // what shares nothing with the question has nothing that these features could read
  const candidates = found.candidates.filter((other) => combinedWithEveryday(other) > 0);
  const retrieval = { ...found, candidates };
  const asked = questionSigns(question, retrieval.idf, corpus);
  const kept = firstCut(asked, corpus, retrieval, most).map(({ setting, values }, firstPlace) => {
    const evidence = evidenceOf(setting);
    readWords(evidence, values);
    return { evidence, values, firstPlace };
  });
  const mean = meanOf(kept.map(({ values }) => values));
  const least = scoreOf(mean, asked.kind);
  const ranked = kept.map(({ evidence, values, firstPlace }): Ranked => {
    const { number, passage } = evidence;
    return {
      number,
      passage,
      firstPlace,
      score: scoreOf(values, asked.kind) - least,
      features: values,
      evidence,
      contributions: () => contributionsOf(values, mean, asked.kind),
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.number - b.number);
}

/** The candidate in the middle of all: what contributions are counted from. */
function meanOf(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(FEATURES.length);
  for (const values of rows) {
    for (let index = 0; index < mean.length; index += 1) {
      mean[index] = (mean[index] ?? 0) + (values[index] ?? 0) / rows.length;
    }
  }
  return mean;
}
