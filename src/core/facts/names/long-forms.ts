import type { Passage } from '../../article/passage';
import { countriesNamed, type Country } from '../../language/words/countries';
import { initialsOf, nameKeyOf } from './name-key';
import type { NameGroup } from './name-group';

/** Keys of short or other spellings with the key of the name they are a form of. */
export type LongForms = ReadonlyMap<string, string>;

const isAcronymKey = (key: string): boolean => /^[\p{Lu}\d&]{2,7}$/u.test(key);

/** "Human Rights Watch (HRW)": the long form that stands before an acronym in brackets, or after. */
function bracketed(
  groups: readonly NameGroup[],
  passages: readonly Passage[],
): Map<string, string> {
  const ends = new Map<string, string>();
  for (const { key, spans } of groups) {
    for (const { passage, next } of spans) ends.set(`${String(passage)}:${String(next)}`, key);
  }
  const links = new Map<string, string>();
  for (const { key, spans } of groups) {
    for (const { passage, first } of spans) {
      if (passages[passage]?.tokens[first - 1]?.text !== '(') continue;
      const before = ends.get(`${String(passage)}:${String(first - 1)}`);
      if (before === undefined || before === key) continue;
      const [short, long] = isAcronymKey(key) ? [key, before] : [before, key];
      if (!isAcronymKey(short) || isAcronymKey(long)) continue;
      // the acronym's first letter at least: "(HRW)" after its name, not "(Reuters)" after a place
      if (long.charAt(0).toUpperCase() === short.charAt(0)) links.set(short, long);
    }
  }
  return links;
}

/** The country a spelling names by itself, where it is but one. */
function countryOf(group: NameGroup): Country | null {
  const named = countriesNamed(group.spans[0]?.form ?? '');
  const only = named.length === 1 ? named[0] : undefined;
  const isOwnName = only?.by === 'name' || only?.by === 'short-form';
  return isOwnName ? only.country : null;
}

/** Whether two spellings differ by one letter in one word: "Mohammed Alami", "Mohamed Alami". */
function areVariants(one: NameGroup, two: NameGroup): boolean {
  if (one.words.length !== two.words.length || one.words.length < 2) return false;
  if (one.words[0] !== two.words[0] && one.words.at(-1) !== two.words.at(-1)) return false;
  const differing = one.words.flatMap((word, at) => (word === two.words[at] ? [] : [at]));
  const [at] = differing;
  if (differing.length !== 1 || at === undefined) return false;
  const [a = '', b = ''] = [one.words[at], two.words[at]];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = long.length === short.length ? short.slice(same + 1) : short.slice(same);
  return same > 1 && rest === long.slice(same + 1);
}

/** "The North" where the article has one country of the north: "North Korea". */
function sidesOf(groups: readonly NameGroup[]): readonly (readonly [string, string])[] {
  return ['north', 'south', 'east', 'west'].flatMap((side) => {
    const countries = groups.filter(
      (group) => group.words[0] === side && group.words.length === 2 && countryOf(group) !== null,
    );
    const [only] = countries;
    const isMet = groups.some(({ key }) => key === side);
    return isMet && only !== undefined && countries.length === 1 ? [[side, only.key] as const] : [];
  });
}

/** Brings acronyms, country names and spelling variants to the name they stand for. */
export function findLongForms(
  groups: readonly NameGroup[],
  passages: readonly Passage[],
): LongForms {
  const links = bracketed(groups, passages);
  const byInitials = new Map<string, string[]>();
  const byCountry = new Map<Country, string>();
  for (const { key, words, kind } of groups) {
    if (words.length < 2 || kind === 'person' || kind === 'group') continue;
    const initials = initialsOf(key);
    const known = byInitials.get(initials);
    if (known) known.push(key);
    else byInitials.set(initials, [key]);
  }
  for (const group of groups) {
    const { key } = group;
    const country = countryOf(group);
    if (country !== null) {
      const first = byCountry.get(country);
      if (first === undefined) byCountry.set(country, key);
      else if (!links.has(key)) links.set(key, first);
    } else if (isAcronymKey(key) && !links.has(key)) {
      const long = byInitials.get(key) ?? [];
      if (long.length === 1 && long[0] !== undefined) links.set(key, long[0]);
    }
  }
  for (const [short, long] of sidesOf(groups)) links.set(short, long);
  const several = groups.filter(({ words, kind }) => words.length > 1 && kind === 'person');
  for (const [at, one] of several.entries()) {
    for (const two of several.slice(at + 1, at + 40)) {
      if (!links.has(two.key) && areVariants(one, two)) links.set(two.key, one.key);
    }
  }
  return links;
}

/** The key of a form as `findLongForms` has it: followed to its end, cycles cut. */
export function longFormOf(form: string, links: LongForms): string {
  let key = nameKeyOf(form);
  for (let step = 0; step < 4; step += 1) {
    const next = links.get(key);
    if (next === undefined || next === key) break;
    key = next;
  }
  return key;
}
