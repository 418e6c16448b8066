import { heldBackBy, shareAffirmed } from '../denial/affirming';
import { tellsSameFact } from '../judging/corroboration';
import type { Judged } from '../judging/decide';
import { denierIn, type Denier } from '../denial/denier';
import { opposingValues } from './opposing';
import { isEnough } from '../positions';
import { isOneEvent } from '../judging/same-story';
import { stanceValues } from './stance-signs';
import { asksForSaying } from '../denial/stance-asked';
import { stanceModel, STANCES, STANCE_THRESHOLDS, type StanceKind } from './stance-weights';
import { leadsIn, standpointOf, type Standpoint } from './standpoint';
import { THRESHOLDS } from '../thresholds';

/** What the answer to a yes-no question tells of what is asked. */
export interface ReadStance {
  /** The likeliest stance, with its probability, 0 to 1: less or 0 where it should be so and something holds it back; 1 where two answers are sure of the opposite. */
  readonly kind: StanceKind;
  readonly probability: number;
  /** Whose the denial is, where there is one. */
  readonly denier: Denier;
  /** The candidate that likeliest tells the other side; null where none likely does. */
  readonly opposed: Judged | null;
}

const [DENIED, DISPUTED] = [STANCES.indexOf('denied'), STANCES.indexOf('disputed')];

/** The likeliest of the stances of a candidate, and how likely it is one of the two in which it is not simply so, where `opposing` is the probability that another tells the other side. */
function likeliestOf(
  standpoint: Standpoint,
  opposing: number,
): Pick<ReadStance, 'kind' | 'probability'> & { readonly refused: number } {
  const stances = stanceModel().stancesOf(stanceValues(standpoint, opposing));
  const probability = Math.max(...stances);
  const refused = (stances[DENIED] ?? 0) + (stances[DISPUTED] ?? 0);
  return { kind: STANCES[stances.indexOf(probability)] ?? 'disputed', probability, refused };
}

/** Whether two sentences are of one event: by what their articles name, or by telling one fact in much the same words. */
const areOfOneStory = ({ lineup, one }: Judged, other: Judged): boolean =>
  isOneEvent(lineup.corpus, one.passage.article, other.one.passage.article) ||
  tellsSameFact(one.passage, other.one.passage);

/** Whether two sentences, each alone, surely tell the same: neither is the other's other side. */
const areAtOne = (
  ours: Pick<ReadStance, 'kind' | 'probability'>,
  theirs: Pick<ReadStance, 'kind' | 'probability'>,
): boolean =>
  ours.kind === theirs.kind &&
  ours.kind !== 'disputed' &&
  Math.min(ours.probability, theirs.probability) >= THRESHOLDS.ownState;

/** A standpoint with what it likeliest tells where it stands alone. */
interface Alone {
  readonly standpoint: Standpoint;
  readonly told: Pick<ReadStance, 'kind' | 'probability'>;
}

const aloneOf = (standpoint: Standpoint): Alone => ({
  standpoint,
  told: likeliestOf(standpoint, 0),
});

/** The candidate that answers as well and likely tells the opposite of what is sure of one that stood alone; null where none does. */
function contradictedBy(
  { standpoint: own, told: ours }: Alone,
  others: readonly Alone[],
): Judged | null {
  if (!isTold(ours, own.judged.probability) || ours.kind === 'disputed') return null;
  const found = others.find(({ standpoint: { judged }, told: theirs }) => {
    if (!isEnough(judged.probability, 'balanced') || leadsIn(judged.one.passage)) return false;
    if (!areOfOneStory(own.judged, judged)) return false;
    return (
      theirs.probability >= THRESHOLDS.ownState &&
      theirs.kind !== ours.kind &&
      theirs.kind !== 'disputed'
    );
  });
  return found?.standpoint.judged ?? null;
}

/** Whether a sentence that tells the opposite is the other side of one: likely, or another outlet's word on the same fact. */
function isOtherSide(own: Standpoint, other: Standpoint): boolean {
  if (stanceModel().opposingOf(opposingValues(own, other)) >= THRESHOLDS.opposing) return true;
  const [{ passage }, { passage: theirs }] = [own.judged.one, other.judged.one];
  return (
    own.denied.isOdd !== other.denied.isOdd &&
    passage.article.publisher !== theirs.article.publisher &&
    tellsSameFact(passage, theirs)
  );
}

/** Reads the stance of one candidate of a yes-no question among all that were judged. */
export function readStance(shown: Judged, judged: readonly Judged[]): ReadStance {
  const others = judged.filter((other) => other !== shown).map(standpointOf);
  return stanceAmong(standpointOf(shown), others);
}

function stanceAmong(own: Standpoint, others: readonly Standpoint[]): ReadStance {
  const model = stanceModel();
  const denier = denierIn(own.facing);
  const alone = aloneOf(own);
  const rivals = others.map(aloneOf);
  const opposite = contradictedBy(alone, rivals);
  const isOpposed = opposite !== null && isOtherSide(own, standpointOf(opposite));
  if (isOpposed) return { kind: 'disputed', probability: 1, denier, opposed: opposite };
  let [opposing, opposed]: [number, Judged | null] = [0, null];
  for (const { standpoint: other, told } of rivals) {
    if (areAtOne(alone.told, told)) continue;
    const probability = model.opposingOf(opposingValues(own, other));
    if (probability > opposing) [opposing, opposed] = [probability, other.judged];
  }
  const { kind, probability, refused } = likeliestOf(own, opposing);
  // that somebody denies it in so many words is so in either, whether or not another side is told elsewhere
  const { given, denials, verb, verbPlaces } = own.facing;
  const { question } = given.pair;
  const isDeedMet = verb < 0 || verbPlaces.length > 0;
  const isRefusal =
    denier.whose === 'speaker' &&
    isDeedMet &&
    denials.some(({ kind: how, isNear }) => isNear && how === 'denying');
  const sure = isRefusal ? refused : probability;
  // what somebody denies is disputed; that he admits it is not so
  const isSayingAsked = asksForSaying(question.terms[verb]?.lemma);
  const other = opposing >= THRESHOLDS.opposing ? opposed : null;
  // the opposite told of something else: the question may be of either, and a denial is mostly of what is asked
  const share = opposite ? 0 : shareAffirmed(heldBackBy(own.facing));
  return {
    kind: isRefusal && kind === 'denied' && !isSayingAsked ? 'disputed' : kind,
    probability: kind === 'affirmed' ? probability * share : sure,
    denier,
    opposed: other,
  };
}

/**
 * How sure a stance is that was read from a sentence, 0 to 1, by both probabilities: of the stance and that the sentence
 * answers, of which half the log counts, as the next best sentence often tells the same.
 */
export const surenessOf = (stance: number, answers: number): number => stance * Math.sqrt(answers);

/** Whether a stance is sure enough to be told, where its sentence answers as likely as `answers`, 0 to 1. */
export const isTold = (
  { kind, probability }: Pick<ReadStance, 'kind' | 'probability'>,
  answers: number,
): boolean => surenessOf(probability, answers) >= STANCE_THRESHOLDS[kind].threshold;

/** What a sentence says in the article's own words of what a yes-no question asks; null where somebody says it, or it is not sure. */
export function ownStateOf(judged: Judged): 'affirmed' | 'denied' | null {
  const own = standpointOf(judged);
  const { kind, probability, denier } = stanceAmong(own, []);
  if (kind === 'disputed' || probability < THRESHOLDS.ownState || own.speech.isToldBySpeaker)
    return null;
  return denier.whose === 'own' ? kind : null;
}
