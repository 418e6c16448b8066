import { HONORIFIC, isOf } from '../../language/words/word-classes';
import {
  RELATIVE,
  RELATIVE_ADVERB,
  COORDINATOR,
  CONCESSION,
  TEMPORAL,
  isLink,
} from '../../language/words/link-classes';
import { TITLE_HEADS, TITLE_WORDS } from '../names/name-words';
import { isTextNoun } from '../../language/words/person-words';
import type { Phrase } from '../syntax/phrase';
import { chainsTo, extentOf } from '../syntax/phrase-extent';
import { LONGEST_ROLE, roleFrom } from './role-place';
import type { Sentence } from '../syntax/sentence';
import { speechVerbOf } from '../../language/words/speech-verbs';
import { BREAK, CLOSE, fitsName, type FoundRole, nameWithin, isSingular } from './role-fit';

/** "deputy UN ambassador Ri Tong Il", "the website Minjok Tongshin". */
export function roleRightBefore(sentence: Sentence, phrase: Phrase): FoundRole | null {
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
  if (body || (!fitsName(phrase.name, noun.folded) && !titled && !isEpithet)) return null;
  // "Secretary of State Richard Armitage": the office begins before "of"
  const office =
    tokens[phrase.first - 1]?.folded === 'of' ? sentence.phraseTo.get(phrase.first - 1) : undefined;
  const whole = office !== undefined && TITLE_HEADS.has(tokens[office.head]?.folded ?? '');
  const first = whole ? office.first : phrase.first;
  return { name: phrase.name, role: { first, next: at.first }, at };
}

/** "Michael Kirby, the head of the inquiry,", an age allowed in between. */
export function roleBehind(sentence: Sentence, phrase: Phrase): FoundRole | null {
  const { tokens, phraseFrom } = sentence;
  if (phrase.name === null || !BREAK.test(tokens[phrase.next]?.text ?? '')) return null;
  let from = phrase.next + 1;
  if (/^\d{1,3}$/u.test(tokens[from]?.text ?? '') && BREAK.test(tokens[from + 1]?.text ?? ''))
    from += 2;
  const role = phraseFrom.get(from);
  if (role === undefined || role.name !== null || role.kind === 'pronoun') return null;
  const noun = tokens[role.head]?.folded ?? '';
  if (!fitsName(phrase.name, noun) || !isSingular(noun)) return null;
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
export function roleAhead(sentence: Sentence, phrase: Phrase): FoundRole | null {
  const { tokens } = sentence;
  const { name } = phrase;
  if (name === null || !BREAK.test(tokens[phrase.first - 1]?.text ?? '')) return null;
  const chain = chainsTo(sentence, phrase.first - 1);
  // "a spokesman for the manufacturer, Velo": what is no person is the thing right before
  const role = (name.kind === 'person' ? chain : chain.slice(-1)).find(
    (each) => each.name === null && fitsName(name, tokens[each.head]?.folded ?? ''),
  );
  if (role === undefined || role.kind === 'pronoun') return null;
  const noun = tokens[role.head]?.folded ?? '';
  const closing = tokens[phrase.next];
  const closes = closing === undefined || CLOSE.test(closing.text) || closing.folded === 'who';
  const governed =
    /^(?:to|after|before|according)$/u.test(tokens[role.first - 1]?.folded ?? '') &&
    closing?.text === ',';
  if (!closes || !fitsName(name, noun) || !isSingular(noun) || (governed && name.kind !== 'person'))
    return null;
  const at = nameWithin(sentence, phrase);
  // "the vice-chancellor, Dame Harriet Cole,", "his former wife, the soprano Nadia Petrescu,"
  const titled =
    roleRightBefore(sentence, phrase) !== null ||
    tokens.slice(phrase.first, at.first).every(({ folded }) => TITLE_WORDS.has(folded));
  if (!titled) return null;
  return { name, role: { first: role.first, next: phrase.first - 1 }, at };
}

/** "Said the ferryhand, Oda Wirth", "the ferryhand, Oda Wirth, said": any noun, by its place. */
export function roleOfSpeaker(sentence: Sentence, phrase: Phrase): FoundRole | null {
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
