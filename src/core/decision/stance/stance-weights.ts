import data from '../data/stance.json';
import { probabilityOfOdds } from '../log-odds';
import { OPPOSING_SIGNS } from './opposing';
import { STANCE_SIGNS } from './stance-signs';
import { softmax } from '../../reading/softmax';
import { createSums } from '../weighted-sums';

/** The stances a sentence may take towards a yes-no question, in the order of their weights. */
export const STANCES = ['affirmed', 'denied', 'disputed'] as const;
/** That it is so, that it is not, or that it is one side of a dispute. */
export type StanceKind = (typeof STANCES)[number];

const FILE = 'src/core/decision/data/stance.json';

/** What is read from the signs of a yes-no question's candidates. */
export interface StanceModel {
  /** The probability, 0 to 1, of each of `STANCES`; they sum up to 1. */
  stancesOf(values: Float64Array): readonly number[];
  /** The probability, 0 to 1, that another candidate tells the other side. */
  opposingOf(values: Float64Array): number;
}

let made: StanceModel | null = null;

/** The trained weights, made ready once; throws a `DamagedTable` as `createSums` does. */
export function stanceModel(): StanceModel {
  if (made) return made;
  const stances = createSums(
    STANCE_SIGNS.map(([name]) => name),
    data.stance,
    STANCES.length,
    FILE,
  );
  const opposing = createSums(
    OPPOSING_SIGNS.map(([name]) => name),
    data.opposing,
    1,
    FILE,
  );
  made = {
    stancesOf: (values) => softmax(stances(values)),
    opposingOf: (values) => probabilityOfOdds(opposing(values)[0] ?? 0),
  };
  return made;
}

/** From which probability on each stance is told, 0 to 1, with the share that was then right. */
export const STANCE_THRESHOLDS: Readonly<Record<StanceKind, { readonly threshold: number }>> =
  data.thresholds;
