import { isSameText } from '../corpus/shared-texts';
import { areCounterparts, tellsSameFact } from '../decision/corroboration';
import type { Judged } from '../decision/decide';
import { isOneEvent } from '../decision/same-story';
import { stanceOf, type Towards } from '../decision/stance';
import type { Stance } from '../outcome/outcome';
import { THRESHOLDS } from '../decision/thresholds';

/** The stance of an answer, with the sentence that holds the opposite where there is one. */
export interface AnswerStance {
  readonly stance: Stance;
  /** Shown beside the answer; null where nobody differs. */
  readonly opposed: Judged | null;
}

const isFor = ({ stance }: Towards): boolean => stance === 'affirmed' || stance === 'alleged';

/** Whether two sentences are of one event: by what their articles name, or by telling one fact in much the same words. */
const areOfOneStory = ({ lineup, one }: Judged, other: Judged): boolean =>
  isOneEvent(lineup.corpus, one.passage.article, other.one.passage.article) ||
  tellsSameFact(one.passage, other.one.passage);

/** Whether two outlets differ: copies of one text do only where the edit of a sentence is the difference. */
function areOfTwoSources(a: Judged, b: Judged): boolean {
  const [{ article: one }, { article: other }] = [a.one.passage, b.one.passage];
  if (one.publisher === other.publisher) return false;
  return !isSameText(a.lineup.corpus, one, other) || areCounterparts(a.one.passage, b.one.passage);
}

/**
 * What an answer to a yes-no question tells: that it is so, that it is not, or that sources differ.
 * null where that is not sure, and for every other question.
 */
export function answerStance(shown: Judged, judged: readonly Judged[]): AnswerStance | null {
  if (shown.pair.question.kind !== 'yes-no' || shown.probability < THRESHOLDS.stanceTold)
    return null;
  const strict = stanceOf(shown, shown.probability >= THRESHOLDS.stanceSure);
  const own = strict ?? stanceOf(shown, true);
  if (own === null) return null;
  const opposed = judged.find((other) => {
    if (other === shown || other.probability < THRESHOLDS.stanceOpposed) return false;
    const towards = stanceOf(other, true);
    return towards !== null && isFor(towards) !== isFor(own) && areOfOneStory(shown, other);
  });
  if (opposed) {
    const kind = 'disputed';
    return { stance: { kind, by: null, betweenOutlets: areOfTwoSources(shown, opposed) }, opposed };
  }
  if (strict === null) return null;
  const kind = strict.stance;
  if (kind === 'alleged' || kind === 'claimed-not') return null;
  return { stance: { kind, by: own.by, betweenOutlets: false }, opposed: null };
}
