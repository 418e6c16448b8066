import type { FoundRole } from '../../src/core/facts/roles/role-fit';
import type { Phrase } from '../../src/core/facts/syntax/phrase';
import type { Sentence } from '../../src/core/facts/syntax/sentence';
import { sentenceIn, wordsBetween } from './sentences';

/** One way of finding the role of whoever a phrase names. */
export type RoleReader = (sentence: Sentence, phrase: Phrase) => FoundRole | null;

/** What a reader finds at the phrases of a text: "name = role". */
export function rolesBy(read: RoleReader, text: string): readonly string[] {
  const sentence = sentenceIn(text);
  return sentence.phrases.flatMap((phrase) => {
    const found = read(sentence, phrase);
    if (found === null) return [];
    return `${found.name.id} = ${wordsBetween(sentence, found.role.first, found.role.next)}`;
  });
}
