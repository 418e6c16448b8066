import type { Role } from './role';
import type { Sentence } from '../syntax/sentence';
import { type FoundRole, nameWithin } from './role-fit';
import { roleRightBefore, roleBehind, roleAhead, roleOfSpeaker } from './role-beside';
import { predicateRole, reversedRole, roleInClause } from './role-clause';

const READERS = [
  roleRightBefore,
  roleBehind,
  roleAhead,
  predicateRole,
  reversedRole,
  roleOfSpeaker,
] as const;

/** The roles one sentence gives to the names in it, in reading order, none twice. */
export function readRoles(sentence: Sentence): readonly Role[] {
  const { tokens, passage } = sentence;
  const roles = new Map<string, Role>();
  const add = ({ name, role, at }: FoundRole): void => {
    const start = tokens[role.first]?.start ?? 0;
    const end = tokens[role.next - 1]?.end ?? start;
    roles.set(`${name.id}:${String(start)}`, {
      name: name.id,
      role: passage.text.slice(start, end),
      passage: passage.position,
      start,
      end,
      nameStart: tokens[at.first]?.start ?? 0,
      nameEnd: tokens[at.next - 1]?.end ?? 0,
    });
  };
  for (const phrase of sentence.phrases) {
    for (const read of READERS) {
      const found = read(sentence, phrase);
      if (found === null) continue;
      add(found);
      const more = roleInClause(sentence, found.name, found.role.next);
      if (more !== null) add({ ...found, role: more });
    }
    const own = phrase.name === null ? null : roleInClause(sentence, phrase.name, phrase.next);
    if (phrase.name !== null && own !== null) {
      add({ name: phrase.name, role: own, at: nameWithin(sentence, phrase) });
    }
  }
  return [...roles.values()];
}
