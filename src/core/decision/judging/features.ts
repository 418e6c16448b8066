import { QUESTION_KINDS } from '../../question/kinds';
import { FEATURES } from '../../reading/features';
import type { FeatureGroup } from '../../reading/feature-group';
import type { Case } from '../candidate/case';
import { DENIALS, denialsOf } from '../candidate/denials';
import { DOUBTS, doubtsOf } from '../candidate/doubts';
import { OTHER_DETAILS, otherDetailsOf } from '../candidate/other-details';
import { READER } from './reader-signs';
import { SIGNS } from '../candidate/signs';
import { STANDING } from './standing';
import { SUBSTITUTIONS, substitutionsOf } from '../candidate/substitutions';

/** A group whose values are given as a list. */
const listed = (
  features: FeatureGroup<Case>['features'],
  valuesOf: (given: Case) => readonly number[],
): FeatureGroup<Case> => ({
  features,
  read: (given, values, at) => values.set(valuesOf(given), at),
});

const GROUPS: readonly FeatureGroup<Case>[] = [
  {
    features: FEATURES.map(({ name, meaning }) => [name, meaning] as const),
    read: ({ one }, values, at) => values.set(one.features, at),
  },
  STANDING,
  READER,
  listed(DOUBTS, ({ lineup: { question, lexicon }, one }) =>
    doubtsOf(question, one.evidence, lexicon),
  ),
  listed(SUBSTITUTIONS, ({ lineup: { question }, one }) => substitutionsOf(question, one.evidence)),
  listed(DENIALS, ({ lineup: { question }, one }) => denialsOf(question, one.evidence)),
  listed(SIGNS, ({ signs }) =>
    SIGNS.map(([name]) => (signs.some((sign) => sign.name === name) ? 1 : 0)),
  ),
  listed(OTHER_DETAILS, ({ pair }) => otherDetailsOf(pair)),
  {
    features: QUESTION_KINDS.map((kind) => [`asked-${kind}`, `1 for questions of this kind`]),
    read: ({ lineup: { question } }, values, at) => {
      values[at + QUESTION_KINDS.indexOf(question.kind)] = 1;
    },
  },
];

/** Everything that the decision is read from, name and meaning, in the order of its values. */
export const DECISION_FEATURES: readonly (readonly [name: string, meaning: string])[] =
  GROUPS.flatMap(({ features }) => features);

/** The values of `DECISION_FEATURES` for one candidate. */
export function decisionValues(given: Case): Float64Array {
  const values = new Float64Array(DECISION_FEATURES.length);
  let at = 0;
  for (const { features, read } of GROUPS) {
    read(given, values, at);
    at += features.length;
  }
  return values;
}
