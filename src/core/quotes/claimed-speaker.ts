import { foldText } from '../language/fold';
import { isEnglishWord } from '../language/words/english-words';
import { isFunctionWord } from '../language/words/function-words';
import { isBodyNoun, isCrowdNoun, isPersonNoun, isTextNoun } from '../language/words/person-words';
import type { Span } from '../language/token';
import { speechForm } from '../language/words/speech-verbs';
import { NAME_PARTICLES } from '../language/words/link-words';
import { OBJECTS } from '../language/words/pronouns';
import { anyOf, without } from '../language/words/word-set';
import {
  APOSTROPHES,
  CLOSING_MARKS,
  OPENING_DOUBLE,
  OPENING_MARKS,
} from '../language/words/quote-marks';

const PARTICLES = anyOf(NAME_PARTICLES);
const PROPER = `\\p{Lu}[\\p{L}.${APOSTROPHES}-]*(?:\\s(?:(?:of|the|den|le|${PARTICLES})\\s)*\\p{Lu}[\\p{L}.${APOSTROPHES}-]*){0,5}`;
/** "the mayor", "an EU official", "Her lawyer". */
const CALLED = `(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\\s(?:[\\p{L}${APOSTROPHES}-]+\\s){0,3}[\\p{L}${APOSTROPHES}-]+`;
const NAME = `(?:${CALLED}|${PROPER})`;
const ASIDE = `(?:\\s\\([^()]{1,60}\\)|,[^,:.${OPENING_DOUBLE}]{1,60},?|\\s(?:in|on|at|to|from|about)\\s[^:.${OPENING_DOUBLE}]{1,60})?`;
/** "Kirby (in March):" at the beginning of a line or sentence. */
const LEADS = new RegExp(
  `(?:^|\\n|[.!?]\\s)\\s*(?:by\\s|from\\s)?(?<name>${NAME})${ASIDE}\\s?:\\s*$`,
  'u',
);
/** "— Kirby" behind the closing mark. */
const SIGNS = new RegExp(`^\\s*[,.]?\\s*(?:[—–―~]|--?)\\s*(?:by\\s)?(?<name>${NAME})`, 'u');
/** "(Kirby)" behind it. */
const BRACKETED = new RegExp(`^\\s*[,.]?\\s*\\((?<name>${NAME})[^()]{0,60}\\)`, 'u');
/** "Kirby never really said that", "did Kirby say": up to the opening mark. */
const TO_WHOM = anyOf(without(OBJECTS, 'you'));
const SAYS = new RegExp(
  `(?<name>${NAME})(?:,[^,${OPENING_DOUBLE}]{1,60},)?(?:\\s(?:has|had|have|did|does|not|n[${APOSTROPHES}]t|never|ever|once|also|then|is|was|\\p{Ll}+ly))*\\s(?<verb>\\p{Ll}+)(?:\\s(?:that|${TO_WHOM}|in|on|reporters|(?:the|a)\\s\\p{Ll}+|\\p{Lu}\\p{L}+))*[,:]?\\s*$`,
  'u',
);
const SAID = new RegExp(
  `^\\s*[,.!?]?\\s*(?:(?:as|so)\\s)?(?:(?<verb>\\p{Ll}+)\\s(?<name>${NAME})|(?<first>${NAME})(?:,[^,${OPENING_DOUBLE}]{1,60},)?\\s(?:has\\s|had\\s|\\p{Ll}+ly\\s)?(?<then>\\p{Ll}+))`,
  'u',
);
const OPENED = new RegExp(`[${OPENING_MARKS}\\s]*$`, 'u');
const CLOSED = new RegExp(`^[${CLOSING_MARKS}]+`, 'u');
const REACH = 160;

const says = (verb: string | undefined): boolean =>
  verb !== undefined && speechForm(foldText(verb)) !== undefined;

/** Whether a word before a colon, behind a dash or beside a verb is somebody: not "Breaking", "He", "Who". */
function isSomebody(name: string, isKnown: (word: string) => boolean): boolean {
  const words = name.split(/\s+/u);
  const [first = '', ...rest] = words;
  const last = foldText(words.at(-1) ?? '');
  if (rest.length > 0 && isFunctionWord(foldText(first)))
    return (
      isPersonNoun(last) ||
      isCrowdNoun(last) ||
      isBodyNoun(last) ||
      isTextNoun(last) ||
      /^\p{Lu}/u.test(words.at(-1) ?? '')
    );
  if (rest.length > 0) return true;
  const folded = foldText(first);
  return !isFunctionWord(folded) && (isKnown(first) || !isEnglishWord(folded));
}

/** A speaker as a text names him, without what belongs to its question or tag: "Did Choe", "The Post reports". */
export function bareSpeaker(speaker: string): string {
  const words = speaker.split(/\s+/u);
  const isTag = /^\p{Ll}/u.test(words.at(-1) ?? '') && says(words.at(-1)) && words.length > 1;
  const named = isTag ? words.slice(0, -1) : words;
  const asks =
    /^(?:did|does|do|has|have|had|is|was|when|why|how|where|what|whether|if|and|but|so)$/iu;
  const from = named.findIndex((word) => !asks.test(word));
  return named.slice(Math.max(from, 0)).join(' ');
}

/**
 * Who is named right beside a quotation's marks, in ways that articles do not use of what was truly said:
 * a line without a verb, a question, a denial ("Kirby:", "did Kirby say", "Kirby never said"). A lone
 * word that is a word of English names somebody only where `isKnown` knows it for a name. Null where
 * nobody is named.
 */
export function speakerBeside(
  body: string,
  { start, end }: Span,
  isKnown: (word: string) => boolean,
): string | null {
  const before = body.slice(Math.max(0, start - REACH), start).replace(OPENED, '');
  const behind = body.slice(end, end + REACH).replace(CLOSED, '');
  const leading = SAYS.exec(before)?.groups;
  const trailing = SAID.exec(behind)?.groups;
  const named = [
    LEADS.exec(before)?.groups?.['name'],
    SIGNS.exec(behind)?.groups?.['name'],
    BRACKETED.exec(behind)?.groups?.['name'],
    says(leading?.['verb']) ? leading?.['name'] : undefined,
    says(trailing?.['verb']) ? trailing?.['name'] : undefined,
    says(trailing?.['then']) ? trailing?.['first'] : undefined,
  ];
  return named.find((name) => name !== undefined && isSomebody(name, isKnown)) ?? null;
}
