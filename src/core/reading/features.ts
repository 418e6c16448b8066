import { ANSWER_TYPE } from './answer-type';
import { CONTEXT } from './context';
import type { Evidence, Setting } from './evidence';
import type { FeatureGroup } from './feature-group';
import { RETRIEVAL_SCORES } from './retrieval-scores';
import { TERM_OVERLAP } from './term-overlap';
import { TRANSLATION } from './translation-features';
import { WORD_ORDER } from './word-order';

/** Cheap to read: the first cut is made by these alone. */
const OF_SETTING: readonly FeatureGroup<Setting>[] = [RETRIEVAL_SCORES, CONTEXT];
/** What it takes a look at every word to tell. */
const OF_WORDS: readonly FeatureGroup[] = [TERM_OVERLAP, TRANSLATION, WORD_ORDER, ANSWER_TYPE];

/** One feature of the ranking: its name, and in a line what it measures. */
export interface Feature {
  readonly name: string;
  readonly meaning: string;
}

/** Every feature, in the order of a candidate's values; those of the setting lead. */
export const FEATURES: readonly Feature[] = [...OF_SETTING, ...OF_WORDS].flatMap(({ features }) =>
  features.map(([name, meaning]) => ({ name, meaning })),
);

/** How many of `FEATURES` are of the setting. */
export const SETTING_FEATURES = OF_SETTING.reduce(
  (size, { features }) => size + features.length,
  0,
);

/** Writes the values of the setting, the first of a candidate's values. */
export function readSetting(setting: Setting, values: Float64Array): void {
  let at = 0;
  for (const { features, read } of OF_SETTING) {
    read(setting, values, at);
    at += features.length;
  }
}

/** Writes the others. */
export function readWords(evidence: Evidence, values: Float64Array): void {
  let at = SETTING_FEATURES;
  for (const { features, read } of OF_WORDS) {
    read(evidence, values, at);
    at += features.length;
  }
}
