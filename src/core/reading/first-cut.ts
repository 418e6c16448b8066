import type { Corpus } from '../corpus/corpus';
import data from './data/first-cut.json';
import { settingOf, type Setting } from './evidence';
import { FEATURES, readSetting, SETTING_FEATURES } from './features';
import { FIRST_SIGHT } from './first-sight';
import { weightsOf } from './network';
import type { QuestionSigns } from './question-signs';
import type { Retrieval } from '../retrieval/retrieval';

/** The names of what the first cut is made by: the features of the setting, then those of first sight. */
export const FIRST_FEATURES: readonly string[] = [
  ...FEATURES.slice(0, SETTING_FEATURES).map(({ name }) => name),
  ...FIRST_SIGHT.features.map(([name]) => name),
];

let weights: Float64Array | null = null;

/** The trained weights, in the order of `FIRST_FEATURES`. Throws a `DamagedTable` where they are of another version. */
export function firstCutWeights(): Float64Array {
  return (weights ??= weightsOf(
    FIRST_FEATURES,
    data.weights,
    'src/core/reading/data/first-cut.json',
  ));
}

/** A candidate that the first cut left, with the values of its setting, the others of `FEATURES` still 0. */
export interface FirstChosen {
  readonly setting: Setting;
  readonly values: Float64Array;
}

/**
 * Reads what the first cut is made by: the setting's features into `values`, in the order of
 * `FEATURES`, and those of first sight into `sight`.
 */
export function readFirstSight(setting: Setting, values: Float64Array, sight: Float64Array): void {
  readSetting(setting, values);
  FIRST_SIGHT.read(setting, sight, 0);
}

function scoreOf(values: Float64Array, sight: Float64Array): number {
  const all = firstCutWeights();
  let score = 0;
  for (let at = 0; at < SETTING_FEATURES; at += 1) score += (all[at] ?? 0) * (values[at] ?? 0);
  for (let at = 0; at < sight.length; at += 1) {
    score += (all[SETTING_FEATURES + at] ?? 0) * (sight[at] ?? 0);
  }
  return score;
}

/** The candidates whose setting speaks for them, best first, at most `most`. */
export function firstCut(
  asked: QuestionSigns,
  corpus: Corpus,
  retrieval: Retrieval,
  most: number,
): readonly FirstChosen[] {
  // one buffer for all: making many small ones takes longer than filling them
  const width = FEATURES.length;
  const buffer = new Float64Array(width * retrieval.candidates.length);
  const sight = new Float64Array(FIRST_SIGHT.features.length);
  const kept: (FirstChosen & { readonly score: number })[] = [];
  for (let place = 0; place < retrieval.candidates.length; place += 1) {
    const setting = settingOf(asked, corpus, retrieval, place);
    if (!setting) continue;
    const values = buffer.subarray(place * width, (place + 1) * width);
    readFirstSight(setting, values, sight);
    kept.push({ setting, values, score: scoreOf(values, sight) });
  }
  return kept.sort((a, b) => b.score - a.score || a.setting.rank - b.setting.rank).slice(0, most);
}
