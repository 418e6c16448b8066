import { overlap, type Token } from '../../language/token';
import { wordSet } from '../../language/words/word-set';
import type { Facing } from '../denial/facing';

/** Who says what a sentence tells, as far as it bears on a yes-no question. */
export interface Speech {
  /** Somebody is given as speaking. */
  readonly isSpoken: boolean;
  /** Words of the question are met in what is said. */
  readonly isToldBySpeaker: boolean;
  /** What reports the words denies. */
  readonly isCueDenying: boolean;
  /** A word that is not asked for disputes. */
  readonly isDisputing: boolean;
  /** Id or words of who speaks first; null where nobody does. */
  readonly speaker: string | null;
}

const DISPUTING = wordSet(
  'dispute contradict contest controversial disagree deny reject refute rebut dismiss challenge account version counter differ whereas conflicting',
);
const DENIED = /den(?:y|ies|ied)|reject|dismiss|refute|disput/u;

/** Whether a token disputes: "deny", "version", "whereas". */
export const disputes = ({ lemma, folded }: Token): boolean =>
  DISPUTING.has(lemma) || DISPUTING.has(folded);

/** Reads who says what a sentence tells. */
export function speechOf({ given: { pair }, tokens, met }: Facing): Speech {
  const spoken = pair.facts.quotations.filter(({ speaker }) => speaker !== null);
  const telling = spoken.filter((words) =>
    [...met.keys()].some((at) => {
      const token = tokens[at];
      return token !== undefined && overlap(words, token);
    }),
  );
  const others = tokens.filter((_, at) => !met.has(at));
  return {
    isSpoken: spoken.length > 0,
    isToldBySpeaker: telling.length > 0,
    isCueDenying: spoken.some(({ cue }) => DENIED.test(cue?.text ?? '')),
    isDisputing: others.some(disputes),
    speaker: spoken[0]?.speaker ?? null,
  };
}
