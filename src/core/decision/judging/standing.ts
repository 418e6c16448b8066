import { QUESTION_KINDS } from '../../question/kinds';
import { FEATURES } from '../../reading/features';
import type { FeatureGroup } from '../../reading/feature-group';
import { scoreOf } from '../../reading/model';
import type { Case } from '../candidate/case';

const OVERLAP = FEATURES.findIndex(({ name }) => name === 'overlap-background');
/** Leads count up to here. */
const MOST_LEAD = 5;
const bounded = (lead: number): number => Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));

/** How a candidate stands among the others, and where it stands in the coverage. */
export const STANDING: FeatureGroup<Case> = {
  features: [
    ['score', "the ranking's score, not counted from the mean candidate"],
    ['lead', 'how far the best rival of its article is behind, -5 to 5'],
    ['rivals', 'how many candidates of its article are less than 1 behind it, as log(1 + n)'],
    ['share', 'its share of its article by the softmax of the scores'],
    ['candidates', 'how many candidates its article has, as log(1 + n)'],
    ['rival-overlap', "the best rival's overlap by background IDF"],
    ['behind', 'how far it is behind the first candidate, at most 5'],
    ['inverse-place', '1 over its place in the ranking'],
    ['scope', 'how many sentences were searched, as a logarithm'],
    ['front-matter', '1 for a headline or standfirst'],
    ['own-length', 'its tokens, in thirties'],
    ['phrase-best', 'how much speaks for the best new stretch as the answer'],
    ['phrase-lead', 'how far the second best is behind, at most 5'],
    ['phrase-elsewhere', 'how far the best stretch of its rivals is behind, -5 to 5'],
  ],
  read({ lineup, one, place, rivals, phrases, phraseElsewhere }, values, at) {
    const { question, range, ranked } = lineup;
    const [second] = rivals;
    const [leader] = ranked;
    let close = 0;
    let all = 1;
    for (const { score } of rivals) {
      if (one.score - score < 1) close += 1;
      all += Math.exp(score - one.score);
    }
    values.set(
      [
        scoreOf(one.features, QUESTION_KINDS.indexOf(question.kind)),
        second ? bounded(one.score - second.score) : MOST_LEAD,
        Math.log1p(close),
        1 / all,
        Math.log1p(rivals.length + 1),
        second?.features[OVERLAP] ?? 0,
        Math.min(MOST_LEAD, (leader?.score ?? one.score) - one.score),
        1 / (1 + place),
        Math.log(Math.max(1, range.to - range.from)),
        one.passage.field === 'body' ? 0 : 1,
        one.passage.tokens.length / 30,
        phrases[0],
        bounded(phrases[0] - phrases[1]),
        bounded(phrases[0] - phraseElsewhere),
      ],
      at,
    );
  },
};
