import type { Passage } from '../../article/passage';
import type { Judged } from '../judging/decide';
import { facingOf, type Facing } from '../denial/facing';
import { excludes } from '../denial/meetings';
import { speechOf, type Speech } from './stance-speech';
import { THRESHOLDS } from '../thresholds';
import { wordLeaningOf, type WordLeaning } from './word-leaning';

/** Whether a sentence has the opposite of a word asked about in its place. */
function hasOpposite({ given, tokens, met }: Facing): boolean {
  const { pair, lineup, reading } = given;
  const found = new Set(met.values());
  const wanted = pair.question.terms.filter(
    (term, index) => !found.has(index) && !term.isName && !term.isNumber && term.pos !== 'PROPN',
  );
  return (
    reading
      .alignment()
      .some(({ by, weight }) => by === 'opposite' && weight >= THRESHOLDS.alignedDeed) ||
    tokens.some(
      ({ kind, isStop, lemma }) =>
        kind === 'word' &&
        !isStop &&
        wanted.some((term) => excludes(lineup.lexicon, term.lemma, lemma)),
    )
  );
}

/** How a sentence denies what is asked. */
export interface Denied {
  readonly isNear: boolean;
  /** Whether what turns it is odd in number: it is told the other way round. */
  readonly isOdd: boolean;
}

/** Counts what turns a sentence towards its question. */
export function deniedIn(facing: Facing): Denied {
  const near = facing.denials.filter(({ isNear }) => isNear).length;
  const turns = near + Number(hasOpposite(facing)) + Number(facing.isTurned);
  return { isNear: near > 0, isOdd: turns % 2 === 1 };
}

/** A candidate as it stands to a yes-no question. */
export interface Standpoint {
  readonly judged: Judged;
  readonly facing: Facing;
  readonly speech: Speech;
  readonly denied: Denied;
  readonly leaning: WordLeaning;
}

/** Reads how a candidate stands to its question. */
export function standpointOf(judged: Judged): Standpoint {
  const facing = facingOf(judged);
  const leaning = wordLeaningOf(judged.pair.question.tokens, facing.tokens);
  return { judged, facing, leaning, speech: speechOf(facing), denied: deniedIn(facing) };
}

/** Whether a sentence is a question itself: "**Is she accused?**" too. */
export const isAsking = ({ tokens }: Pick<Passage, 'tokens'>): boolean =>
  tokens.findLast(({ kind, text }) => kind !== 'mark' || text === '?')?.text === '?';

/** Whether a sentence only leads in what stands behind it: "The loan is not given:" says nothing without its list. */
export const leadsIn = ({ tokens }: Pick<Passage, 'tokens'>): boolean =>
  tokens.at(-1)?.text === ':';
