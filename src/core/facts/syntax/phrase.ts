import { countriesNamed } from '../../language/words/countries';
import { remembered } from '../../language/remembered';
import type { Token } from '../../language/token';
import { ONE_PERSON_WORDS } from '../../language/words/pronouns';
import { without, wordSet } from '../../language/words/word-set';
import type { Name } from '../names/name';
import {
  isBodyNoun,
  isCrowdNoun,
  isPersonNoun,
  isTextNoun,
} from '../../language/words/person-words';

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

const SORT_OF_PRONOUN: ReadonlyMap<string, SpeakerSort> = new Map([
  ...[...without(ONE_PERSON_WORDS, 'his hers himself herself')].map(
    (word): [string, SpeakerSort] => [word, 'person'],
  ),
  ...'they them others both many some most several few'
    .split(' ')
    .map((word): [string, SpeakerSort] => [word, 'crowd']),
  ['it', 'body'],
]);
const ONE = wordSet('one another other first last latter former youngest oldest eldest');
const SEVERAL = wordSet('two three four five six several few all both neither others');

/** What a folded noun that is no name can be, by the word alone. */
const sortOfNoun = remembered((word): SpeakerSort => {
  if (ONE.has(word)) return 'person';
  if (SEVERAL.has(word) || isCrowdNoun(word)) return 'crowd';
  if (isPersonNoun(word)) return 'person';
  if (isTextNoun(word)) return 'text';
  return isBodyNoun(word) ? 'body' : 'none';
});

/** What sort of speaker the phrase can be; `none` for things that say nothing. */
export function sortOf(phrase: Phrase, tokens: readonly Token[]): SpeakerSort {
  const head = tokens[phrase.head];
  if (head === undefined) return 'none';
  const word = head.folded;
  if (phrase.kind === 'pronoun') return SORT_OF_PRONOUN.get(word) ?? 'none';
  if (phrase.name !== null) return SORT_OF_KIND[phrase.name.kind];
  const sort = sortOfNoun(word);
  if (sort !== 'none') return sort;
  if (head.isCapitalised && countriesNamed(head.text).length > 0) return 'crowd';
  return word === 'old' || word.endsWith('-old') ? 'person' : 'none';
}
