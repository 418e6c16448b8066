import { wordSet } from '../../language/words/word-set';
import type { Facing } from './facing';

/** Who these are is too often read wrongly to name them. */
const THEIRS = wordSet('it they its their');

/** Whose denial a sentence is: the coverage's own, somebody's, or of somebody who cannot be named. */
export type Denier =
  { readonly whose: 'own' | 'unknown' } | { readonly whose: 'speaker'; readonly by: string };

/** Reads whose the first denial of a sentence is that meets the question: the speaker whose cue it is, else whoever speaks there. */
export function denierIn({ given: { pair }, tokens, denials }: Facing): Denier {
  const { passage, facts } = pair;
  const first = denials.find(({ isNear }) => isNear) ?? denials[0];
  const token = tokens[first?.at ?? -1];
  const spoken = facts.quotations.filter(({ speaker }) => speaker !== null);
  const cued = spoken.find(
    ({ cue }) => cue && token && cue.start <= token.start && token.end <= cue.end,
  );
  const around = spoken
    .filter(({ start, end }) => token && start <= token.start && token.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const words = cued ?? around;
  if (!words || words.speaker === null) {
    // "The firm denies it." is somebody's, whoever that may be
    return { whose: first?.kind === 'denying' ? 'unknown' : 'own' };
  }
  const { speakerSpan: span, speakerPassage, speaker } = words;
  const named =
    span && speakerPassage === passage.position ? passage.text.slice(span.start, span.end) : '';
  return THEIRS.has(named.toLowerCase()) ? { whose: 'unknown' } : { whose: 'speaker', by: speaker };
}
