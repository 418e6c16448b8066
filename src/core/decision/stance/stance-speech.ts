import { speechForm, speechVerbOf } from '../../language/words/speech-verbs';
import { isTokenOf, ALLEGING } from '../../language/words/lemma-classes';
import type { Quotation } from '../../facts/facts';
import { overlap, type Token } from '../../language/token';
import { wordSet } from '../../language/words/word-set';
import type { Facing } from '../denial/facing';

/** Who says what a sentence tells, as far as it bears on a yes-no question. */
export interface Speech {
  /** Somebody is given as speaking. */
  readonly isSpoken: boolean;
  /** Words of the question are met in what is said. */
  readonly isToldBySpeaker: boolean;
  /** The cue is "said" or "told"; it stands in the present, as where a side is given. */
  readonly isSaid: boolean;
  readonly isSaidNow: boolean;
  /** The cue claims ("insists", "alleges") or denies. */
  readonly isClaimed: boolean;
  readonly isCueDenying: boolean;
  /** Some other word charges, speaks or disputes. */
  readonly isCharged: boolean;
  readonly hasSpeech: boolean;
  readonly isDisputing: boolean;
  /** Id or words of who speaks first; null where nobody does. */
  readonly speaker: string | null;
}

const CLAIMING = wordSet('claim insist argue maintain allege accuse complain blame contend assert');
const DISPUTING = wordSet(
  'dispute contradict contest controversial disagree deny reject refute rebut dismiss challenge account version counter differ whereas conflicting',
);
const SAID_NOW = /(?:^|\s)(?:says|say|insists|claims|maintains|argues)$/u;
const DENIED = /den(?:y|ies|ied)|reject|dismiss|refute|disput/u;

/** The lemma of the verb that reports some words; empty where no verb does. */
function cueVerb({ cue }: Quotation): string {
  const words = cue?.text.toLowerCase().split(/\s+/u).reverse() ?? [];
  return words.flatMap((word) => speechForm(word)?.lemma ?? [])[0] ?? '';
}

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
  const cues = telling.map(cueVerb);
  const others = tokens.filter((_, at) => !met.has(at));
  return {
    isSpoken: spoken.length > 0,
    isToldBySpeaker: telling.length > 0,
    isSaid: cues.some((cue) => /^(?:say|tell|add)$/u.test(cue)),
    isSaidNow: telling.some(({ cue }) => SAID_NOW.test(cue?.text ?? '')),
    isClaimed: cues.some((cue) => CLAIMING.has(cue)),
    isCueDenying: spoken.some(({ cue }) => DENIED.test(cue?.text ?? '')),
    isCharged: others.some((token) => isTokenOf(token, ALLEGING)),
    hasSpeech: others.some((token) => speechVerbOf(token) !== undefined),
    isDisputing: others.some(disputes),
    speaker: spoken[0]?.speaker ?? null,
  };
}
