import { PART_NAMES } from '../core/language/parts-of-speech';
import type { PartOfSpeech } from '../core/language/token';

const NUMBERS = new Map(PART_NAMES.map((part, number) => [part, number]));

/** The number of a part of speech, as it is stored. */
export function partNumber(part: PartOfSpeech): number {
  return NUMBERS.get(part) ?? 0;
}
