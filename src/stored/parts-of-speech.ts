import type { PartOfSpeech } from '../core/language/token';

/** Parts of speech in the order of their numbers, which never changes. */
export const PARTS: readonly PartOfSpeech[] = [
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART'] as const),
  ...(['PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE'] as const),
];
const NUMBERS = new Map(PARTS.map((part, number) => [part, number]));

/** The number of a part of speech. */
export function partNumber(part: PartOfSpeech): number {
  return NUMBERS.get(part) ?? 0;
}
