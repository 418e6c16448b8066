import type { Token } from '../../language/token';
import { isOneEvent } from '../judging/same-story';
import { softmax } from '../../reading/softmax';
import { boundedLogOdds } from '../log-odds';
import type { Standpoint } from './standpoint';

/** What is told by that another sentence gives the other side of what one says, name and meaning, in the order of the values. */
export const OPPOSING_SIGNS = [
  ['chance', 'log-odds that the other answers'],
  ['lead', 'how far they are above those of the one shown'],
  ['near', '1 where they stand within three sentences'],
  ['other-outlet', '1 where they are of two outlets'],
  ['one-event', '1 where their articles are of one event'],
  ['cue-denies', '1 where what reports its words denies'],
  ['shown-disputes', '1 where the one shown does'],
  ['shown-spoken', '1 where somebody speaks in the one shown'],
  ['other-speaker', '1 where another speaks than there'],
  ['shared', 'content words of both, as log(1 + n)'],
  ['words-dispute', 'how much the words of the other lean to a dispute'],
  ['words-differ', 'how likely, by their words, one of the two affirms and the other denies'],
  [
    'read-differs',
    'how likely, by the network that reads stances, one of the two affirms and the other denies',
  ],
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
  const content = contentOf(here.tokens);
  const values: Readonly<Record<(typeof OPPOSING_SIGNS)[number][0], number | boolean>> = {
    chance: boundedLogOdds(other.judged.probability),
    lead: boundedLogOdds(other.judged.probability) - boundedLogOdds(shown.judged.probability),
    near: here.article === there.article && Math.abs(here.position - there.position) <= NEAR_WITHIN,
    'other-outlet': here.article.publisher !== there.article.publisher,
    'one-event': isOneEvent(shown.judged.lineup.corpus, here.article, there.article),
    'cue-denies': other.speech.isCueDenying,
    'shown-disputes': disputesIn(shown),
    'shown-spoken': shown.speech.isSpoken,
    'other-speaker': other.speech.speaker !== null && other.speech.speaker !== shown.speech.speaker,
    shared: Math.log1p([...contentOf(there.tokens)].filter((stem) => content.has(stem)).length),
    'words-dispute': other.leaning[2],
    'words-differ': differing(softmax(shown.leaning), softmax(other.leaning)),
    'read-differs': differing(shown.judged.reading.stance(), other.judged.reading.stance()),
  };
  return Float64Array.from(OPPOSING_SIGNS, ([name]) => Number(values[name]));
}
