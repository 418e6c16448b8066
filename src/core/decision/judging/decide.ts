import { createNetwork, type FeatureContribution, type Network } from '../../reading/network';
import { casesOf, shortlist, type Case, type Lineup } from '../candidate/case';
import data from '../data/decision.json';
import { deedDenied } from '../denial/deed-denied';
import { DECISION_FEATURES, decisionValues } from './features';
import { logOdds, probabilityOfOdds } from '../log-odds';
import { THRESHOLDS } from '../thresholds';
import { turnModel } from './turn-model';
import {
  candidatesOf,
  isOfStory,
  turnValuesOf,
  type FollowingTurn,
  type JudgedByNumber,
} from './turn-signs';

/** One candidate with how likely it answers the question. */
export interface Judged extends Case {
  /** Calibrated probability, 0 to 1, that this passage answers. */
  readonly probability: number;
  /** What each feature did for the log-odds, from the mean case of training; they sum up to them. */
  contributions(): readonly FeatureContribution[];
}

/** How many of the candidates on the shortlist are judged. */
export const MOST_JUDGED = 8;

const NAMES = DECISION_FEATURES.map(([name]) => name);
const inputs: Readonly<Record<string, { readonly mean: number }>> = data.inputs;
/** The mean case of training. */
const ORIGIN = Float64Array.from(NAMES, (name) => inputs[name]?.mean ?? 0);
let made: Network | null = null;

/** The trained network, made once. Throws a `DamagedTable` where its weights are of another version than the features. */
export function decisionNetwork(): Network {
  return (made ??= createNetwork(NAMES, data, 'src/core/decision/data/decision.json'));
}

function judge(given: Case): Judged {
  const network = decisionNetwork();
  const values = decisionValues(given);
  const gate = deedDenied(given) === null ? 0 : THRESHOLDS.didNotHappen;
  const gated: readonly FeatureContribution[] =
    gate === 0 ? [] : [{ feature: 'deed-denied', value: 1, average: 0, contribution: gate }];
  return {
    ...given,
    probability: probabilityOfOdds(network.outputOf(values, 0) + gate),
    contributions: () => [...gated, ...network.contributionsOf(values, ORIGIN, 0)],
  };
}

/** The probability, 0 to 1, that the passage of a number answers; 0 where it is no candidate. */
export function probabilityOf(number: number, lineup: Lineup): number {
  const shown = lineup.ranked.filter((one) => one.number === number);
  const [given] = casesOf(lineup, shown);
  return given ? judge(given).probability : 0;
}

/**
 * The candidates of a lineup by how likely they answer, likeliest first; empty where there is none.
 * Whether the first is likely enough is another question. Deterministic.
 */
export function decide(lineup: Lineup): readonly Judged[] {
  return likeliestFirst(judgedAlone(lineup));
}

const likeliestFirst = (judged: readonly Judged[]): readonly Judged[] =>
  [...judged].sort((a, b) => b.probability - a.probability || a.place - b.place);

/**
 * The likeliest candidates of a lineup, as if it were asked first; where it stands in a conversation, the likeliest of
 * the story that this is about are among them.
 */
function judgedAlone(lineup: Lineup): readonly Judged[] {
  const first = shortlist(lineup).slice(0, MOST_JUDGED);
  const { corpus, about } = lineup;
  if (about === null) return casesOf(lineup, first).map(judge);
  const ofStory = shortlist(lineup, (number) => isOfStory(corpus, about, number));
  const chosen = new Set([...first, ...ofStory.slice(0, MOST_JUDGED)]);
  return casesOf(lineup, [...chosen]).map(judge);
}

/** A question that follows others as it is read twice, before anything is judged. */
export interface FollowingLineups extends Pick<FollowingTurn, 'topic'> {
  /** With what the turn before lends it, beside everything. */
  readonly completed: Lineup;
  /** In its own words, beside articles about the same as what the conversation is about. */
  readonly inStory: Lineup;
}

/** What both ways of reading a question that follows make of it. */
export function followingTurn({
  topic,
  completed,
  inStory,
}: FollowingLineups): FollowingTurn<Judged> {
  const byNumber = (lineup: Lineup): JudgedByNumber<Judged> =>
    new Map(judgedAlone(lineup).map((one) => [one.one.number, one]));
  return {
    ...{ corpus: completed.corpus, topic, typed: inStory.question },
    ...{ completed: byNumber(completed), inStory: byNumber(inStory) },
  };
}

/**
 * The candidates of a question that follows others, likeliest first, each as it is read where it is likelier, with how
 * likely it answers by all that is told of it; see `TURN_SIGNS`. Deterministic.
 */
export function decideFollowing(lineups: FollowingLineups): readonly Judged[] {
  const turn = followingTurn(lineups);
  const network = turnModel();
  const valuesOf = turnValuesOf(turn);
  const judged = candidatesOf(turn).flatMap((number) => {
    const [one] = likeliestFirst(
      [turn.completed, turn.inStory].flatMap((read) => read.get(number) ?? []),
    );
    if (!one) return [];
    const alone = logOdds(one.probability);
    const fitted = network.outputOf(valuesOf(number), 0);
    const logit = alone + THRESHOLDS.conversation * (fitted - alone);
    return {
      ...one,
      probability: probabilityOfOdds(logit),
      contributions: () => [
        ...one.contributions(),
        { feature: 'conversation', value: 1, average: 0, contribution: logit - alone },
      ],
    };
  });
  return likeliestFirst(judged);
}
