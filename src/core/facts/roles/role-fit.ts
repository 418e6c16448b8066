import { isSettlement } from '../../language/words/place-words';
import type { Name } from '../names/name';
import {
  isBodyNoun,
  isCrowdNoun,
  isPersonNoun,
  isTextNoun,
} from '../../language/words/person-words';
import type { Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';

/** What an insertion begins and ends with. */
export const BREAK = /^[,–—;]$/u;

/** What closes a role or a name. */
export const CLOSE = /^[,.;:–—)!?]$/u;

/** Whether a role can be one of such a name: persons are ministers, places are towns. */
export function fitsName(name: Name, noun: string): boolean {
  if (name.kind === 'person') return isPersonNoun(noun) || /-old$/u.test(noun);
  if (name.kind === 'place') return isSettlement(noun);
  if (name.kind === 'group') return false;
  return (
    isBodyNoun(noun) ||
    isTextNoun(noun) ||
    isSettlement(noun) ||
    (name.kind === 'other' && isPersonNoun(noun))
  );
}

/** A role with the name that it is of, in indices of tokens, half-open. */
export interface FoundRole {
  readonly name: Name;
  readonly role: { readonly first: number; readonly next: number };
  readonly at: { readonly first: number; readonly next: number };
}

/** The name alone within a phrase that ends in it. */
export function nameWithin(
  { nameAt }: Sentence,
  { first, next, name }: Phrase,
): { first: number; next: number } {
  for (let at = next - 1; at >= first; at -= 1) {
    if (nameAt.get(at)?.name === name) return { first: at, next };
  }
  return { first, next };
}

/** Whether a noun calls one by what they are, and no crowd. */
export const isSingular = (word: string): boolean => !isCrowdNoun(word) || isPersonNoun(word);
