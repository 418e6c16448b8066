import { HAVE, isOf, ANY_BE } from '../../language/words/word-classes';
import type { Name } from '../names/name';
import type { Phrase } from '../syntax/phrase';
import { chainTo, extentOf } from '../syntax/phrase-extent';
import type { Sentence } from '../syntax/sentence';
import { wordSet } from '../../language/words/word-set';
import { fitsName, type FoundRole, nameWithin, isSingular } from './role-fit';

/** Whether a verb says what somebody is: a form of "be", "became", "remains". */
const links = (folded: string): boolean => isOf(folded, ANY_BE) || LINKING.has(folded);

const LINKING = wordSet('became becomes remains remained');

const ROLE_VERB =
  /^(?:represent|lead|head|chair|run|found|co-found|cofound|direct|edit|own|manage|coach|command|teach|govern|oversee|host|study|specialize|serve|work|preside|advise|campaign|report)s?(?:ed|d)?$/u;

/** "Kirby is the head of …", "Kirby, who was a judge", "Kirby, who represents …", "Kirby serves as …". */
export function predicateRole(sentence: Sentence, phrase: Phrase): FoundRole | null {
  const { tokens, phraseFrom } = sentence;
  const { name } = phrase;
  if (name === null) return null;
  let at = phrase.next;
  const relative = tokens[at]?.text === ',' ? at + 1 : at;
  const who = /^(?:who|which)$/u.test(tokens[relative]?.folded ?? '');
  if (who) at = relative + 1;
  while (tokens[at]?.pos === 'ADV' || isOf(tokens[at]?.folded, HAVE)) at += 1;
  const verb = tokens[at];
  if (verb === undefined) return null;
  const naming = /^(?:appointed|named|elected|made|sworn)$/u;
  if (links(verb.folded)) {
    at += 1;
    if (tokens[at]?.folded === 'been') at += 1;
    while (tokens[at]?.pos === 'ADV') at += 1;
    if (naming.test(tokens[at]?.folded ?? '')) at += 1;
    if (/^(?:in|as)$/u.test(tokens[at]?.folded ?? '') && naming.test(tokens[at - 1]?.folded ?? ''))
      at += 1;
    if (tokens[at]?.folded === 'as') at += 1;
  } else if (
    /^(?:serves?|served|works?|worked|acts?|acted)$/u.test(verb.folded) &&
    tokens[at + 1]?.folded === 'as'
  ) {
    at += 2;
  } else return null;
  const role = phraseFrom.get(at);
  if (role === undefined || role.kind === 'pronoun' || role.name !== null) return null;
  const noun = tokens[role.head]?.folded ?? '';
  if (!fitsName(name, noun) || !isSingular(noun)) return null;
  return {
    name,
    role: { first: role.first, next: extentOf(sentence, role) },
    at: nameWithin(sentence, phrase),
  };
}

/** "Her boss was Gerard Pell." */
export function reversedRole(sentence: Sentence, phrase: Phrase): FoundRole | null {
  const { tokens } = sentence;
  const { name } = phrase;
  if (name?.kind !== 'person' || !/^(?:is|was)$/u.test(tokens[phrase.first - 1]?.folded ?? ''))
    return null;
  const role = chainTo(sentence, phrase.first - 1);
  if (role === null || role.name !== null || role.first > 2) return null;
  if (!fitsName(name, tokens[role.head]?.folded ?? '')) return null;
  return {
    name,
    role: { first: role.first, next: phrase.first - 1 },
    at: nameWithin(sentence, phrase),
  };
}

/** "…, who represents the miners": what somebody does, said in a clause behind the name or role. */
export function roleInClause(
  sentence: Sentence,
  name: Name,
  from: number,
): FoundRole['role'] | null {
  const { tokens, phraseFrom } = sentence;
  const who = tokens[from]?.text === ',' ? from + 1 : from;
  if (tokens[who]?.folded !== 'who' || name.kind !== 'person') return null;
  let at = who + 1;
  while (tokens[at]?.pos === 'ADV' || isOf(tokens[at]?.folded, HAVE)) at += 1;
  const verb = tokens[at];
  if (verb?.pos !== 'VERB' || !ROLE_VERB.test(verb.folded)) return null;
  const object = phraseFrom.get(tokens[at + 1]?.pos === 'ADP' ? at + 2 : at + 1);
  if (object === undefined || object.kind === 'pronoun') return null;
  return { first: at, next: extentOf(sentence, object) };
}
