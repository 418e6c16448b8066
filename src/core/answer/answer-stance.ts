import { isSameText } from '../corpus/shared-texts';
import { areCounterparts } from '../decision/judging/corroboration';
import type { Judged } from '../decision/judging/decide';
import { isEnough } from '../decision/positions';
import { isTold, readStance } from '../decision/stance/stance';
import { isAsking } from '../decision/stance/standpoint';
import type { Stance } from '../outcome/outcome';

/** The stance of an answer, with the sentence that holds the other side where there is one. */
export interface AnswerStance {
  readonly stance: Stance;
  /** Shown beside the answer; null where nobody differs. */
  readonly opposed: Judged | null;
}

/** Whether two outlets differ: copies of one text do only where the edit of a sentence is the difference. */
function areOfTwoSources(a: Judged, b: Judged): boolean {
  const [{ article: one }, { article: other }] = [a.one.passage, b.one.passage];
  if (one.publisher === other.publisher) return false;
  return !isSameText(a.lineup.corpus, one, other) || areCounterparts(a.one.passage, b.one.passage);
}

/**
 * What an answer to a yes-no question tells: that it is so, that it is not, or that sources differ.
 * null where that is not sure, where it cannot be said who denies it, and for every other question.
 */
export function answerStance(shown: Judged, judged: readonly Judged[]): AnswerStance | null {
  if (shown.pair.question.kind !== 'yes-no' || !isEnough(shown.probability, 'balanced'))
    return null;
  if (isAsking(shown.one.passage)) return null;
  const read = readStance(shown, judged);
  if (!isTold(read, shown.probability)) return null;
  const { kind, denier, opposed } = read;
  const by = denier.whose === 'speaker' ? denier.by : null;
  if (kind === 'affirmed') {
    return { stance: { kind, by: null, betweenOutlets: false }, opposed: null };
  }
  if (kind === 'disputed' && opposed) {
    const betweenOutlets = areOfTwoSources(shown, opposed);
    return { stance: { kind, by: null, betweenOutlets }, opposed };
  }
  if (denier.whose === 'unknown' || (kind === 'disputed' && by === null)) return null;
  return { stance: { kind, by, betweenOutlets: false }, opposed: null };
}
