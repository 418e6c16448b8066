import { genderOfFirstName } from '../../language/words/first-names';
import { genderOfWord, type Gender } from '../../language/words/gender';
import type { Name } from '../names/name';
import { nameKeyOf } from '../names/name-key';
import type { Role } from '../roles/role';
import type { Sentence } from '../syntax/sentence';
import { ONE_PERSON_WORDS } from '../../language/words/pronouns';
import { without } from '../../language/words/word-set';

/** Objects ("him") are left out: in "Lund called him" they are somebody else. */
const PRONOUN = without(ONE_PERSON_WORDS, 'him her');

/** The only person named in a sentence, with the index one past the last token of its mention. */
function onlyPerson(sentence: Sentence): { name: Name; next: number } | null {
  let only: { name: Name; next: number } | null = null;
  for (const found of sentence.nameAt.values()) {
    if (found.name.kind !== 'person') continue;
    if (only !== null && only.name !== found.name) return null;
    only ??= found;
  }
  return only;
}

/** Sums what speaks for men (above zero) and women (below) by name id. */
interface Votes {
  readonly sums: Map<string, number>;
  add(id: string, gender: Gender | null): void;
}

function createVotes(): Votes {
  const sums = new Map<string, number>();
  return {
    sums,
    add(id, gender) {
      if (gender !== null) sums.set(id, (sums.get(id) ?? 0) + (gender === 'male' ? 1 : -1));
    },
  };
}

/** Pronouns that can hardly mean anybody but the one person a sentence or the one before it names. */
function readPronouns(sentences: readonly Sentence[], known: ReadonlyMap<string, Gender>): Votes {
  const votes = createVotes();
  const met = new Set<Gender>();
  let left: Name | null = null;
  for (const sentence of sentences) {
    const { tokens, nameAt, quoted } = sentence;
    const only = onlyPerson(sentence);
    const persons = [...nameAt.values()].some(({ name }) => name.kind === 'person');
    const at = tokens.findIndex((token, index) => !quoted.has(index) && PRONOUN.has(token.folded));
    const gender = genderOfWord(tokens[at]?.folded ?? '');
    if (only !== null && at >= only.next) votes.add(only.name.id, gender);
    // "she" right behind a man's name may well be the woman named before him
    else if (!persons && left !== null && gender !== null && !met.has(gender)) {
      votes.add(left.id, gender);
    }
    left = only?.name ?? null;
    for (const { name } of nameAt.values()) {
      const own = known.get(name.id);
      if (own !== undefined) met.add(own);
    }
  }
  return votes;
}

/** Titles beside a name and within it ("Ms", "Lord"), and roles that show a gender ("spokeswoman"). */
function readTitles(
  sentences: readonly Sentence[],
  names: readonly Name[],
  roles: readonly Role[],
): Votes {
  const votes = createVotes();
  for (const { tokens, nameAt } of sentences) {
    for (const [at, { name }] of nameAt)
      votes.add(name.id, genderOfWord(tokens[at - 1]?.folded ?? ''));
  }
  for (const { id, forms } of names) {
    for (const form of forms) votes.add(id, genderOfWord(nameKeyOf(form).split(' ')[0] ?? ''));
  }
  for (const { name, role } of roles) {
    for (const word of role.toLowerCase().split(/[^\p{L}]+/u)) {
      // "her husband" is a man
      if (!/^(?:his|her)$/u.test(word)) votes.add(name, genderOfWord(word));
    }
  }
  return votes;
}

function readFirstNames(names: readonly Name[]): Votes {
  const votes = createVotes();
  for (const { id, kind, forms } of names) {
    if (kind !== 'person') continue;
    for (const form of forms) {
      const words = nameKeyOf(form).split(' ');
      if (words.length > 1 || forms.length === 1) votes.add(id, genderOfFirstName(words[0] ?? ''));
    }
  }
  return votes;
}

/**
 * The genders that an article shows for its people, by name id: titles and roles first, then given
 * names, then pronouns. Who shows none is left out.
 */
export function readGenders(
  sentences: readonly Sentence[],
  names: readonly Name[],
  roles: readonly Role[],
): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  const take = ({ sums }: Votes): void => {
    for (const [id, sum] of sums) {
      if (sum !== 0 && !genders.has(id)) genders.set(id, sum > 0 ? 'male' : 'female');
    }
  };
  take(readTitles(sentences, names, roles));
  take(readFirstNames(names));
  take(readPronouns(sentences, genders));
  return genders;
}
