import { heldBackBy } from '../denial/affirming';
import { deedStandingOf } from '../denial/deed-standing';
import { boundedLogOdds } from '../log-odds';
import type { Standpoint } from './standpoint';

/**
 * What the stance of a sentence towards a yes-no question is told by, name and meaning, in the order of the values. Of seventy-three signs
 * these thirteen tell as much as all, and the three of the network most of it.
 */
export const STANCE_SIGNS = [
  ['read-affirmed', 'log-odds that it tells that it is so, by the network that reads stances'],
  ['read-denied', 'the same that it is not so'],
  ['read-disputed', 'the same that it is disputed'],
  ['words-affirm', 'how much the words of both lean to that it is so'],
  ['words-deny', 'the same to that it is not'],
  ['words-dispute', 'the same to that it is disputed'],
  ['deed-told', '1 where the deed asked about is told and nothing in its clause denies'],
  ['deed-denied', '1 where something denies before it in its clause'],
  ['denied', '1 where a clause that meets the question denies'],
  ['affirms', '1 where it tells all that is asked and nothing holds that back'],
  ['spoken', '1 where somebody is given as speaking'],
  ['opposed', 'log-odds that another candidate tells the other side'],
  ['opposed-denied', 'the same where a clause that meets the question denies'],
] as const;

const placeOf = (name: (typeof STANCE_SIGNS)[number][0]): number =>
  STANCE_SIGNS.findIndex(([other]) => other === name);
const [OPPOSED, OPPOSED_DENIED, DENIED] = [
  placeOf('opposed'),
  placeOf('opposed-denied'),
  placeOf('denied'),
];

/** Puts the probability that another candidate tells the other side among the values of `STANCE_SIGNS`, in place. */
export function setOpposing(values: Float64Array, opposing: number): void {
  const odds = boundedLogOdds(opposing);
  values[OPPOSED] = odds;
  values[OPPOSED_DENIED] = values[DENIED] === 1 ? odds : 0;
}

/** The values of `STANCE_SIGNS`; `opposing` is the probability that another candidate tells the other side. */
export function stanceValues(
  { facing, speech, denied, leaning }: Standpoint,
  opposing: number,
): Float64Array {
  const [affirmed = 0, refused = 0, disputed = 0] = facing.given.reading.stance();
  const standing = deedStandingOf(facing);
  const values: Readonly<Record<(typeof STANCE_SIGNS)[number][0], number | boolean>> = {
    'read-affirmed': boundedLogOdds(affirmed),
    'read-denied': boundedLogOdds(refused),
    'read-disputed': boundedLogOdds(disputed),
    'words-affirm': leaning[0],
    'words-deny': leaning[1],
    'words-dispute': leaning[2],
    'deed-told': standing === 'told',
    'deed-denied': standing === 'denied',
    denied: denied.isNear,
    affirms: heldBackBy(facing).size === 0,
    spoken: speech.isSpoken,
    opposed: 0,
    'opposed-denied': 0,
  };
  const all = Float64Array.from(STANCE_SIGNS, ([name]) => Number(values[name]));
  setOpposing(all, opposing);
  return all;
}
