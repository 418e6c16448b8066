import type { FeatureGroup } from '../../reading/feature-group';
import type { Case } from '../candidate/case';

/** Leads count up to here. */
const MOST_LEAD = 8;
const bounded = (lead: number): number => Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));

/** What the learned reader makes of a candidate, by itself and beside the others. */
export const READER: FeatureGroup<Case> = {
  features: [
    ['reader-order', "the reader's score for the order, against the mean of those read"],
    ['reader-lead', 'how far the best other is behind in that order, -8 to 8'],
    ['reader-share', 'its share by the softmax of these scores'],
    ['reader-answers', 'the logit of "this sentence answers"'],
    ['reader-answers-lead', 'how far the best other is behind in that, -8 to 8'],
    ['reader-span', 'how sure the reader is of where the answer lies, 0 to 1'],
  ],
  read({ lineup, reading }, values, at) {
    let [order, all, other, otherAnswers] = [0, 0, -Infinity, -Infinity];
    for (const one of lineup.read.values()) {
      order += one.rank / lineup.read.size;
      all += Math.exp(one.rank - reading.rank);
      if (one.number === reading.number) continue;
      other = Math.max(other, one.rank);
      otherAnswers = Math.max(otherAnswers, one.answers);
    }
    values.set(
      [
        reading.rank - order,
        bounded(reading.rank - other),
        1 / all,
        reading.answers,
        bounded(reading.answers - otherAnswers),
        reading.span?.share ?? 0,
      ],
      at,
    );
  },
};
