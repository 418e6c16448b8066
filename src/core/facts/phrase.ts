import { countriesNamed } from '../language/countries';
import type { Token } from '../language/token';
import type { Name } from './name';
import { isBodyNoun, isCrowdNoun, isPersonNoun, isTextNoun } from './person-words';

/** A noun phrase by its token indices; phrases of a sentence never overlap. */
export interface Phrase {
  readonly first: number;
  readonly next: number;
  /** Index of its head noun, pronoun or last name token. */
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'common';
  /** The name that is the head; null for common nouns and pronouns. */
  readonly name: Name | null;
  /** The name that owns the head: "Kirby" in "Kirby's report". */
  readonly owner: Name | null;
}

/** What sort of speaker a phrase can be. */
export type SpeakerSort = 'person' | 'crowd' | 'body' | 'text' | 'none';

/** What sort of speaker a name of each kind can be. */
export const SORT_OF_KIND = {
  person: 'person',
  organisation: 'body',
  place: 'body',
  group: 'crowd',
  other: 'none',
} as const;

/** What sort of speaker the phrase can be; `none` for things that say nothing. */
export function sortOf(phrase: Phrase, tokens: readonly Token[]): SpeakerSort {
  const head = tokens[phrase.head];
  if (head === undefined) return 'none';
  const word = head.folded;
  if (phrase.kind === 'pronoun') {
    if (/^(?:he|she|him|her)$/u.test(word)) return 'person';
    if (word === 'they' || word === 'them') return 'crowd';
    return word === 'it'
      ? 'body'
      : /^(?:others|both|many|some|most|several|few)$/u.test(word)
        ? 'crowd'
        : 'none';
  }
  if (phrase.name !== null) return SORT_OF_KIND[phrase.name.kind];
  if (/^(?:one|another|other|first|last|latter|former|youngest|oldest|eldest)$/u.test(word))
    return 'person';
  if (/^(?:two|three|four|five|six|several|few|all|both|neither|others)$/u.test(word))
    return 'crowd';
  if (isCrowdNoun(word)) return 'crowd';
  if (isPersonNoun(word)) return 'person';
  if (isTextNoun(word)) return 'text';
  if (isBodyNoun(word)) return 'body';
  if (head.isCapitalised && countriesNamed(head.text).length > 0) return 'crowd';
  if (/-old$/u.test(word) || word === 'old') return 'person';
  return 'none';
}
