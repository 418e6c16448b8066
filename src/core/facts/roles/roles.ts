import { isSettlement } from '../../language/words/place-words';
import { HAVE, HONORIFIC, isOf, ANY_BE } from '../../language/words/word-classes';
import {
  RELATIVE,
  RELATIVE_ADVERB,
  COORDINATOR,
  CONCESSION,
  TEMPORAL,
  isLink,
} from '../../language/words/link-classes';
import type { Name } from '../names/name';
import { TITLE_HEADS, TITLE_WORDS } from '../names/name-words';
import {
  isBodyNoun,
  isCrowdNoun,
  isPersonNoun,
  isTextNoun,
} from '../../language/words/person-words';
import type { Phrase } from '../syntax/phrase';
import { chainsTo, chainTo, extentOf } from '../syntax/phrase-extent';
import type { Role } from './role';
import { LONGEST_ROLE, roleFrom } from './role-place';
import type { Sentence } from '../syntax/sentence';
import { speechVerbOf } from '../../language/words/speech-verbs';
import { wordSet } from '../../language/words/word-set';

const BREAK = /^[,–—;]$/u;
const CLOSE = /^[,.;:–—)!?]$/u;
/** Whether a verb says what somebody is: a form of "be", "became", "remains". */
const links = (folded: string): boolean => isOf(folded, ANY_BE) || LINKING.has(folded);
const LINKING = wordSet('became becomes remains remained');
const ROLE_VERB =
  /^(?:represent|lead|head|chair|run|found|co-found|cofound|direct|edit|own|manage|coach|command|teach|govern|oversee|host|study|specialize|serve|work|preside|advise|campaign|report)s?(?:ed|d)?$/u;

/** Whether a role can be one of such a name: persons are ministers, places are towns. */
function fits(name: Name, noun: string): boolean {
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

interface Found {
  readonly name: Name;
  readonly role: { readonly first: number; readonly next: number };
  readonly at: { readonly first: number; readonly next: number };
}

/** The name alone within a phrase that ends in it. */
function nameWithin(
  { nameAt }: Sentence,
  { first, next, name }: Phrase,
): { first: number; next: number } {
  for (let at = next - 1; at >= first; at -= 1) {
    if (nameAt.get(at)?.name === name) return { first: at, next };
  }
  return { first, next };
}

/** "deputy UN ambassador Ri Tong Il", "the website Minjok Tongshin". */
function before(sentence: Sentence, phrase: Phrase): Found | null {
  if (phrase.name === null) return null;
  const at = nameWithin(sentence, phrase);
  const { tokens } = sentence;
  const noun = tokens[at.first - 1];
  if (at.first === phrase.first || noun === undefined) return null;
  const titled = noun.pos === 'PROPN' && phrase.name.kind === 'person';
  if (isOf(noun.folded, HONORIFIC)) return null;
  if (!titled && !(noun.pos === 'NOUN' || noun.pos === 'ADJ')) return null;
  const body = phrase.name.kind !== 'person' && isTextNoun(noun.folded);
  const isEpithet = phrase.name.kind === 'person' && tokens[phrase.first]?.folded === 'the';
  if (body || (!fits(phrase.name, noun.folded) && !titled && !isEpithet)) return null;
  // "Secretary of State Richard Armitage": the office begins before "of"
  const office =
    tokens[phrase.first - 1]?.folded === 'of' ? sentence.phraseTo.get(phrase.first - 1) : undefined;
  const whole = office !== undefined && TITLE_HEADS.has(tokens[office.head]?.folded ?? '');
  const first = whole ? office.first : phrase.first;
  return { name: phrase.name, role: { first, next: at.first }, at };
}

const isSingular = (word: string): boolean => !isCrowdNoun(word) || isPersonNoun(word);

/** "Michael Kirby, the head of the inquiry,", an age allowed in between. */
function after(sentence: Sentence, phrase: Phrase): Found | null {
  const { tokens, phraseFrom } = sentence;
  if (phrase.name === null || !BREAK.test(tokens[phrase.next]?.text ?? '')) return null;
  let from = phrase.next + 1;
  if (/^\d{1,3}$/u.test(tokens[from]?.text ?? '') && BREAK.test(tokens[from + 1]?.text ?? ''))
    from += 2;
  const role = phraseFrom.get(from);
  if (role === undefined || role.name !== null || role.kind === 'pronoun') return null;
  const noun = tokens[role.head]?.folded ?? '';
  if (!fits(phrase.name, noun) || !isSingular(noun)) return null;
  const next = extentOf(sentence, role);
  const closing = tokens[next];
  const closes =
    closing === undefined ||
    CLOSE.test(closing.text) ||
    isLink(closing.folded, RELATIVE | RELATIVE_ADVERB | COORDINATOR | TEMPORAL | CONCESSION) ||
    sentence.quoted.has(next) ||
    sentence.inDate.has(next) ||
    sentence.inDate.has(next + 1) ||
    (closing.pos === 'VERB' && /(?:ing|ed)$/u.test(closing.folded));
  return closes
    ? { name: phrase.name, role: { first: role.first, next }, at: nameWithin(sentence, phrase) }
    : null;
}

/** "The head of the inquiry, Michael Kirby,". */
function ahead(sentence: Sentence, phrase: Phrase): Found | null {
  const { tokens } = sentence;
  const { name } = phrase;
  if (name === null || !BREAK.test(tokens[phrase.first - 1]?.text ?? '')) return null;
  const chain = chainsTo(sentence, phrase.first - 1);
  // "a spokesman for the manufacturer, Velo": what is no person is the thing right before
  const role = (name.kind === 'person' ? chain : chain.slice(-1)).find(
    (each) => each.name === null && fits(name, tokens[each.head]?.folded ?? ''),
  );
  if (role === undefined || role.kind === 'pronoun') return null;
  const noun = tokens[role.head]?.folded ?? '';
  const closing = tokens[phrase.next];
  const closes = closing === undefined || CLOSE.test(closing.text) || closing.folded === 'who';
  const governed =
    /^(?:to|after|before|according)$/u.test(tokens[role.first - 1]?.folded ?? '') &&
    closing?.text === ',';
  if (!closes || !fits(name, noun) || !isSingular(noun) || (governed && name.kind !== 'person'))
    return null;
  const at = nameWithin(sentence, phrase);
  // "the vice-chancellor, Dame Harriet Cole,", "his former wife, the soprano Nadia Petrescu,"
  const titled =
    before(sentence, phrase) !== null ||
    tokens.slice(phrase.first, at.first).every(({ folded }) => TITLE_WORDS.has(folded));
  if (!titled) return null;
  return { name, role: { first: role.first, next: phrase.first - 1 }, at };
}

/** "Kirby is the head of …", "Kirby, who was a judge", "Kirby, who represents …", "Kirby serves as …". */
function predicate(sentence: Sentence, phrase: Phrase): Found | null {
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
  if (!fits(name, noun) || !isSingular(noun)) return null;
  return {
    name,
    role: { first: role.first, next: extentOf(sentence, role) },
    at: nameWithin(sentence, phrase),
  };
}

/** "Her boss was Gerard Pell." */
function reversed(sentence: Sentence, phrase: Phrase): Found | null {
  const { tokens } = sentence;
  const { name } = phrase;
  if (name?.kind !== 'person' || !/^(?:is|was)$/u.test(tokens[phrase.first - 1]?.folded ?? ''))
    return null;
  const role = chainTo(sentence, phrase.first - 1);
  if (role === null || role.name !== null || role.first > 2) return null;
  if (!fits(name, tokens[role.head]?.folded ?? '')) return null;
  return {
    name,
    role: { first: role.first, next: phrase.first - 1 },
    at: nameWithin(sentence, phrase),
  };
}

/** "…, who represents the miners": what somebody does, said in a clause behind the name or role. */
function clause(sentence: Sentence, name: Name, from: number): Found['role'] | null {
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

/** "Said the ferryhand, Oda Wirth", "the ferryhand, Oda Wirth, said": any noun, by its place. */
function spoken(sentence: Sentence, phrase: Phrase): Found | null {
  const { tokens, quoted } = sentence;
  const { name } = phrase;
  if (name === null) return null;
  const opens = (at: number): boolean => {
    const before = tokens[at - 1];
    const verb = speechVerbOf(before);
    const isSaid = verb?.kind === 'say' || verb?.kind === 'tell';
    return isSaid && (quoted.has(at - 2) || tokens[at - 2]?.text === ',');
  };
  const heads = (at: number): boolean =>
    tokens[at]?.pos === 'DET' &&
    (at === 0 || quoted.has(at - 1)) &&
    tokens[phrase.next]?.text === ',' &&
    speechVerbOf(tokens[phrase.next + 1]) !== undefined;
  for (let first = phrase.first; first >= 0 && phrase.first - first < LONGEST_ROLE; first -= 1) {
    if (!opens(first) && !heads(first)) continue;
    const role = roleFrom(sentence, first);
    if (role?.named !== phrase) return null;
    const at = nameWithin(sentence, phrase);
    // "lead author Keiko Lund": the name's own phrase begins within the role
    const next = BREAK.test(tokens[role.next]?.text ?? '') ? role.next : at.first;
    return { name, role: { first, next }, at };
  }
  return null;
}

const READERS = [before, after, ahead, predicate, reversed, spoken] as const;

/** The roles one sentence gives to the names in it, in reading order, none twice. */
export function readRoles(sentence: Sentence): readonly Role[] {
  const { tokens, passage } = sentence;
  const roles = new Map<string, Role>();
  const add = ({ name, role, at }: Found): void => {
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
      const more = clause(sentence, found.name, found.role.next);
      if (more !== null) add({ ...found, role: more });
    }
    const own = phrase.name === null ? null : clause(sentence, phrase.name, phrase.next);
    if (phrase.name !== null && own !== null) {
      add({ name: phrase.name, role: own, at: nameWithin(sentence, phrase) });
    }
  }
  return [...roles.values()];
}
