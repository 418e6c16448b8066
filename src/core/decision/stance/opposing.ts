import type { Token } from '../../language/token';
import { shareMet } from '../denial/meetings';
import { isOneEvent } from '../judging/same-story';
import { openingOf } from '../denial/stance-asked';
import { boundedLogOdds } from '../log-odds';
import { isAsking, type Standpoint } from './standpoint';
import { sharesOf } from './word-leaning';

/** What is told by that another sentence gives the other side of what one says, name and meaning, in the order of the values. */
export const OPPOSING_SIGNS = [
  ['chance', 'log-odds that the other answers'],
  ['lead', 'how far they are above those of the one shown'],
  ['near', '1 where they stand within three sentences'],
  ['other-outlet', '1 where they are of two outlets'],
  ['one-event', '1 where their articles are of one event'],
  ['denies', '1 where the other denies a claim'],
  ['cue-denies', '1 where what reports its words denies'],
  ['disputes', '1 where it disputes in any way'],
  ['shown-disputes', '1 where the one shown does'],
  ['untrue', '1 where it calls something untrue'],
  ['claims', '1 where somebody claims in it'],
  ['shown-spoken', '1 where somebody speaks in the one shown'],
  ['other-speaker', '1 where another speaks than there'],
  ['asks', '1 where it is a question'],
  ['shared', 'content words of both, as log(1 + n)'],
  ['would', '1 where it tells what would be'],
  ['differs', '1 where one of the two is turned by a denial and the other not'],
  ['asked-did', '1 where it is asked what was done'],
  ['asked-was', '1 where it is asked what was'],
  ['asked-can', '1 where it is asked what can be'],
  ['words-dispute', 'how much the words of the other lean to a dispute'],
  ['words-differ', 'how likely, by their words, one of the two affirms and the other denies'],
  ['read-disputed', 'log-odds that the other tells a dispute, by the network that reads stances'],
  ['read-differs', 'how likely, by that network, one of the two affirms and the other denies'],
  ['shown-met', 'share of the question that the one shown meets'],
] as const;

/** How many sentences apart two of one article are still near each other. */
const NEAR_WITHIN = 3;

const contentOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter(({ kind, isStop }) => kind !== 'mark' && !isStop).map(({ stem }) => stem));

const disputesIn = ({ facing: { denials }, speech }: Standpoint): boolean =>
  speech.isDisputing ||
  speech.isCueDenying ||
  denials.some(({ kind, isNear }) => kind === 'denying' || (kind === 'untrue' && isNear));

/** How likely one of two sentences affirms and the other denies, by the shares of their stances. */
function differing(
  [yes = 0, no = 0]: readonly number[],
  [otherYes = 0, otherNo = 0]: readonly number[],
): number {
  return yes * otherNo + no * otherYes;
}

/** The values of `OPPOSING_SIGNS` for one other candidate. */
export function opposingValues(shown: Standpoint, other: Standpoint): Float64Array {
  const [here, there] = [shown.judged.one.passage, other.judged.one.passage];
  const { question } = shown.judged.pair;
  const opening = openingOf(question);
  const { denials, tokens } = other.facing;
  const content = contentOf(here.tokens);
  const theirs = other.judged.reading.stance();
  const values: Readonly<Record<(typeof OPPOSING_SIGNS)[number][0], number | boolean>> = {
    chance: boundedLogOdds(other.judged.probability),
    lead: boundedLogOdds(other.judged.probability) - boundedLogOdds(shown.judged.probability),
    near: here.article === there.article && Math.abs(here.position - there.position) <= NEAR_WITHIN,
    'other-outlet': here.article.publisher !== there.article.publisher,
    'one-event': isOneEvent(shown.judged.lineup.corpus, here.article, there.article),
    denies: denials.some(({ kind, isNear }) => kind === 'denying' && isNear),
    'cue-denies': other.speech.isCueDenying,
    disputes: disputesIn(other),
    'shown-disputes': disputesIn(shown),
    untrue: denials.some(({ kind, isNear }) => kind === 'untrue' && isNear),
    claims: other.speech.isClaimed,
    'shown-spoken': shown.speech.isSpoken,
    'other-speaker': other.speech.speaker !== null && other.speech.speaker !== shown.speech.speaker,
    asks: isAsking(there),
    shared: Math.log1p([...contentOf(tokens)].filter((stem) => content.has(stem)).length),
    would: tokens.some(({ folded }) => folded === 'would'),
    differs: shown.denied.isOdd !== other.denied.isOdd,
    'asked-did': opening === 'did',
    'asked-was': opening === 'was',
    'asked-can': opening === 'can',
    'words-dispute': other.leaning[2],
    'words-differ': differing(sharesOf(shown.leaning), sharesOf(other.leaning)),
    'read-disputed': boundedLogOdds(theirs[2] ?? 0),
    'read-differs': differing(shown.judged.reading.stance(), theirs),
    'shown-met': shareMet(shown.judged, shown.facing.met),
  };
  return Float64Array.from(OPPOSING_SIGNS, ([name]) => Number(values[name]));
}
