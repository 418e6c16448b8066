import type { Token } from '../language/token';
import { genderOfFirstName } from './first-names';
import { genderOfWord, type Gender } from './gender';
import type { Name } from './name';
import { nameKeyOf } from './name-key';
import type { Role } from './role';
import type { Sentence } from './sentence';

/** Objects ("him") are left out: in "Lund called him" they are somebody else. */
const PRONOUN = /^(?:he|his|himself|she|hers|herself)$/u;

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

const voteOf = (token: Token): Gender | null =>
  PRONOUN.test(token.folded) ? genderOfWord(token.folded) : null;

/**
 * The genders that an article shows for its people: by title ("Ms"), by a role ("spokeswoman"), by
 * given name, and by pronouns that can mean nobody else.
 */
export function readGenders(
  sentences: readonly Sentence[],
  names: readonly Name[],
  roles: readonly Role[],
): ReadonlyMap<string, Gender> {
  const votes = new Map<string, number>();
  const vote = (id: string, gender: Gender | null, weight: number): void => {
    if (gender === null) return;
    votes.set(id, (votes.get(id) ?? 0) + (gender === 'male' ? weight : -weight));
  };
  for (const { id, kind, forms } of names) {
    if (kind !== 'person') continue;
    for (const form of forms) {
      const words = nameKeyOf(form).split(' ');
      vote(id, genderOfWord(words[0] ?? ''), 4);
      if (words.length > 1 || forms.length === 1) vote(id, genderOfFirstName(words[0] ?? ''), 2);
    }
  }
  for (const { name, role } of roles) {
    for (const word of role.toLowerCase().split(/[^\p{L}]+/u))
      // "her husband" is a man
      if (!/^(?:his|her)$/u.test(word)) vote(name, genderOfWord(word), 2);
  }
  let left: Name | null = null;
  for (const sentence of sentences) {
    const { tokens, nameAt, quoted } = sentence;
    for (const [at, { name }] of nameAt)
      vote(name.id, genderOfWord(tokens[at - 1]?.folded ?? ''), 4);
    const only = onlyPerson(sentence);
    const persons = [...nameAt.values()].some(({ name }) => name.kind === 'person');
    for (const [at, token] of tokens.entries()) {
      if (quoted.has(at)) continue;
      const gender = voteOf(token);
      if (gender === null) continue;
      if (only !== null && at >= only.next) vote(only.name.id, gender, 1);
      else if (!persons && left !== null) vote(left.id, gender, 1);
      break;
    }
    left = only?.name ?? (persons ? null : left);
  }
  const genders = new Map<string, Gender>();
  for (const [id, sum] of votes) if (sum !== 0) genders.set(id, sum > 0 ? 'male' : 'female');
  return genders;
}
