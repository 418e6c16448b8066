import { TITLE_HEADS, TITLE_WORDS } from '../core/facts/names/name-words';
import { foldText } from '../core/language/fold';

/** Somebody to be found by a name. */
export interface Findable {
  readonly name: string;
  /** Roles of theirs in the article's words: "the mayor of Oslo". */
  readonly roles: readonly string[];
}

const SMALL = /^(?:the|of|a|an|and|for|in|at)$/u;

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .replaceAll(/'s?(?![\p{L}\p{N}])/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a typed word is one of a name, or the initial of one. */
const isOf = (word: string, name: readonly string[]): boolean =>
  name.includes(word) || (word.length === 1 && name.some((own) => own.startsWith(word)));

const isTitle = (word: string): boolean => TITLE_WORDS.has(word) || TITLE_HEADS.has(word);

/**
 * Those whom a typed name may mean, in the order given: all who bear every word of it, in any case,
 * with or without accents, a possessive or a title ("mayor berg's", "Dr. Berg"). A title that is in
 * somebody's roles tells them from others of the name, and a full name means who bears just that.
 * Whoever is called by the one typed word alone comes first. Empty where nobody is meant.
 */
export function findPeople<Person extends Findable>(
  people: readonly Person[],
  typed: string,
): readonly Person[] {
  const wanted = wordsOf(typed);
  const joined = wanted.join('');
  if (joined === '') return [];
  const found: Person[] = [];
  const byRole: Person[] = [];
  for (const person of people) {
    const name = wordsOf(person.name);
    const rest = wanted.filter((word) => !isOf(word, name));
    const isNamed = wanted.some((word) => word.length > 1 && name.includes(word));
    if (name.join('') === joined) {
      // a lone surname may be anybody's of that name, a full name is one person's
      if (name.length > 1) return [person];
      found.unshift(person);
      continue;
    }
    if (isNamed && rest.length === 0) {
      found.push(person);
      continue;
    }
    if (!isNamed) continue;
    const roles = new Set(person.roles.flatMap(wordsOf));
    const known = (word: string): boolean => roles.has(word) || SMALL.test(word);
    if (rest.every(known)) byRole.push(person);
    else if (rest.every((word) => known(word) || isTitle(word))) found.push(person);
  }
  return byRole.length > 0 ? byRole : found;
}
