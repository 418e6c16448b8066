import { createNetwork, type FeatureContribution, type Network } from '../reading/network';
import { casesOf, shortlist, type Case, type Lineup } from './case';
import data from './data/decision.json';
import { deedDenied } from './deed-denied';
import { DECISION_FEATURES, decisionValues } from './features';
import { logOdds, probabilityOfOdds } from './log-odds';
import { THRESHOLDS } from './thresholds';
import { turnModel } from './turn-model';
import { isOfStoryShown, turnValues } from './turn-signs';

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
  const judged = judgedAlone(lineup);
  const all = lineup.shown === null || judged.length === 0 ? judged : afterAnswer(lineup, judged);
  return [...all].sort((a, b) => b.probability - a.probability || a.place - b.place);
}

/**
 * The likeliest candidates of a lineup, as if it were asked first; where the conversation showed an answer, the likeliest
 * of its story are among them.
 */
export function judgedAlone(lineup: Lineup): readonly Judged[] {
  const listed = shortlist(lineup);
  const first = listed.slice(0, MOST_JUDGED);
  if (lineup.shown === null) return casesOf(lineup, first).map(judge);
  const ofStory = listed.filter(({ number }) => isOfStoryShown(lineup, number));
  const chosen = new Set([...first, ...ofStory.slice(0, MOST_JUDGED)]);
  return casesOf(lineup, [...chosen]).map(judge);
}

/** The same candidates, knowing what the conversation showed before. */
function afterAnswer(lineup: Lineup, judged: readonly Judged[]): readonly Judged[] {
  const logitOf = turnModel();
  const values = turnValues(lineup, judged);
  return judged.map((one, at) => {
    const before = logOdds(one.probability);
    const fitted = logitOf(values[at] ?? new Float64Array(0));
    const logit = before + THRESHOLDS.conversation * (fitted - before);
    return {
      ...one,
      probability: probabilityOfOdds(logit),
      contributions: () => [
        ...one.contributions(),
        { feature: 'conversation', value: 1, average: 0, contribution: logit - before },
      ],
    };
  });
}
