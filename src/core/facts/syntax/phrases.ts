import {
  SUBJECT,
  OBJECT,
  POSSESSIVE,
  REFLEXIVE,
  SOMEBODY,
  ARTICLE,
  DEMONSTRATIVE,
  QUANTIFIER,
  isOf,
} from '../../language/words/word-classes';
import { PARTS, NOMINALS, BEFORE_NOUNS, COUNTABLES, isPart } from '../../language/parts-of-speech';
import type { Token } from '../../language/token';
import type { Name } from '../names/name';
import { isBodyNoun, isPersonNoun } from '../../language/words/person-words';
import type { Phrase } from './phrase';
import { speechForm, speechVerbOf } from '../../language/words/speech-verbs';
import { QUANTIFIERS } from '../../language/words/determiners';
import { BOUNDING, NEARLY } from '../../language/words/number-words';
import { without } from '../../language/words/word-set';
import { PARTICIPLE_ENDING } from '../../language/words/inflection';
import { isGenitiveMark } from '../../language/words/quote-marks';

/** What the reader of phrases knows of each token. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  /** The name that begins at a token, with the index one past its last token. */
  readonly nameAt: ReadonlyMap<number, { readonly name: Name; readonly next: number }>;
  /** Tokens of dates. */
  readonly inDate: ReadonlySet<number>;
  /** Whether a token stands between quotation marks (or is one). */
  readonly isQuoted: (at: number) => boolean;
}

/** What stands for somebody or something by itself, "both" and "nobody" too. */
const isPronoun = (folded: string): boolean =>
  isOf(folded, SUBJECT | OBJECT | REFLEXIVE | SOMEBODY) || folded === 'both' || folded === 'nobody';
const DETERMINER = ARTICLE | DEMONSTRATIVE | QUANTIFIER;
/** Determiners that stand for people by themselves. */
const ALONE = without(QUANTIFIERS, 'any no each every such either');
const QUANTITY: ReadonlySet<string> = new Set([
  ...without(NEARLY, 'approximately'),
  ...[...BOUNDING, 'at'],
]);

const isNominal = (token: Token | undefined): boolean =>
  isPart(token, NOMINALS) && token?.kind !== 'mark';
const isDash = (token: Token | undefined): boolean =>
  token?.text.length === 1 && /^[-‐‑/&]$/u.test(token.text) && !token.spaceBefore;
const isGenitive = (token: Token | undefined): boolean =>
  token?.spaceBefore === false && isGenitiveMark(token.text);

const ADJECTIVAL = new RegExp(`${PARTICIPLE_ENDING.source}|(?:ung|ought|ent)$`, 'u');

/** Whether a verb form stands as an adjective: "the ruling party", "a newly elected mayor". */
function modifies(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== 'VERB' || !ADJECTIVAL.test(token.folded)) return false;
  const led =
    before !== undefined &&
    (isPart(before, BEFORE_NOUNS | PARTS.ADV) ||
      isOf(before.folded, POSSESSIVE) ||
      isGenitive(before) ||
      before.folded === '-');
  return led && (after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ');
}

/** Whether "that" begins a clause and no phrase: "that the EU", "said that prices"; not "that report". */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (tokens[at]?.folded !== 'that' || after === undefined) return false;
  if (after.isCapitalised || !isPart(after, COUNTABLES)) return true;
  const speaks = tokens
    .slice(Math.max(0, at - 6), at)
    .some((token) => speechVerbOf(token) !== undefined);
  return speaks || (after.pos === 'NOUN' && /[^s]s$/u.test(after.folded)) || after.pos === 'NUM';
}

/** ", the sculptor Anna Berg": a noun for people that no list has, by its place. */
function isEpithet(tokens: readonly Token[], first: number, at: number, next: number): boolean {
  const before = tokens[first - 1];
  const opens = before === undefined || /^[,–—]$/u.test(before.text) || before.pos === 'CCONJ';
  return opens && tokens[first]?.folded === 'the' && at - first <= 3 && next - at >= 2;
}

/** Reads the phrase that begins at a token, or null. */
function readPhrase(context: PhraseContext, first: number): Phrase | null {
  const { tokens, nameAt, inDate, isQuoted } = context;
  const opener = tokens[first];
  if (opener === undefined || opener.kind === 'mark' || isConjunction(tokens, first)) return null;
  if (opener.pos === 'ADV' && !opener.folded.endsWith('ly') && !QUANTITY.has(opener.folded))
    return null;
  const follower = tokens[first + 1];
  const owns =
    isOf(opener.folded, POSSESSIVE) &&
    (isNominal(follower) ||
      follower?.folded === 'own' ||
      (follower?.pos === 'ADV' && isNominal(tokens[first + 2])) ||
      modifies(tokens, first + 1));
  if (!owns && isPronoun(opener.folded) && opener.text !== 'US') {
    const leads = opener.folded === 'both' && (isNominal(follower) || follower?.pos === 'DET');
    if (!leads)
      return { first, next: first + 1, head: first, kind: 'pronoun', name: null, owner: null };
  }
  let at = first;
  let head = -1;
  let name: Name | null = null;
  let owner: Name | null = null;
  const opens = isOf(opener.folded, DETERMINER) || owns || opener.pos === 'DET';
  if (opens) {
    at += 1;
    if (tokens[at]?.pos === 'DET' && isOf(tokens[at]?.folded, DETERMINER)) at += 1;
  } else if (QUANTITY.has(opener.folded)) {
    while (at < first + 3 && tokens[at]?.kind !== 'number' && tokens[at]?.pos !== 'NUM') at += 1;
    if (tokens[at]?.pos !== 'NUM' && tokens[at]?.kind !== 'number') return null;
  }
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || isQuoted(at) || (inDate.has(at) && !isGenitive(tokens[at + 1])))
      break;
    const named = nameAt.get(at);
    if (named !== undefined) {
      const noun = tokens[at - 1];
      const afterNoun = head === at - 1 && name === null && noun?.pos === 'NOUN';
      const person = named.name.kind === 'person';
      // "In a statement Berg said": a name behind a thing begins a phrase of its own
      const known = noun !== undefined && (isPersonNoun(noun.folded) || isBodyNoun(noun.folded));
      if (afterNoun && person && !known && !isEpithet(tokens, first, at, named.next)) break;
      if (head === at - 1 && name?.kind === 'person') break;
      at = named.next - 1;
      head = at;
      name = named.name;
      continue;
    }
    if (isGenitive(token) && head === at - 1) {
      const next = tokens[at + 1];
      if (
        !(
          isNominal(next) ||
          next?.folded === 'own' ||
          modifies(tokens, at + 1) ||
          nameAt.has(at + 1)
        ) ||
        isQuoted(at + 1)
      )
        break;
      [owner, name] = [name ?? owner, null];
      continue;
    }
    if (
      isDash(token) &&
      at > first &&
      tokens[at - 1]?.kind !== 'mark' &&
      tokens[at + 1]?.kind !== 'mark' &&
      tokens[at + 1]?.spaceBefore === false
    ) {
      // "400-page", "Oslo-based": the word behind the dash describes, whatever its part of speech
      at += 1;
      head = at;
      name = nameAt.get(at)?.name ?? null;
      continue;
    }
    const titled = token.pos === 'ADJ' && isPersonNoun(token.folded) && !isNominal(tokens[at + 1]);
    const isNoun =
      titled || ((token.pos === 'NOUN' || token.pos === 'PROPN') && token.kind !== 'mark');
    if (isNoun || (token.pos === 'NUM' && token.folded !== 'one') || token.kind === 'number') {
      if (head === at - 1 && name?.kind === 'person' && token.kind === 'number') break;
      // “…,” Drummond retorts: a verb that was taken for a noun
      const after = tokens[at + 1];
      const ends = after === undefined || after.kind === 'mark' || after.folded === 'that';
      const tells = name?.kind === 'person' || after?.folded === 'that';
      const verbal = speechForm(token.folded)?.form === 'present' && name !== null && tells;
      if (head === at - 1 && verbal && ends) break;
      // "Marisol Vega cycles 30 kilometres": no plural follows a full name
      const full = name?.kind === 'person' && (nameAt.get(at - 2)?.next ?? 0) === at;
      if (head === at - 1 && full && /[^s]s$/u.test(token.folded)) break;
      head = at;
      name = null;
      continue;
    }
    if (token.pos === 'ADJ' || modifies(tokens, at) || token.folded === 'own') {
      // an adjective behind a noun ends the phrase unless a noun follows: "officials familiar with"
      if (head === at - 1 && head >= 0 && !isNominal(tokens[at + 1]) && !isDash(tokens[at + 1]))
        break;
      continue;
    }
    const grades =
      token.pos === 'ADV' &&
      head < 0 &&
      (tokens[at + 1]?.pos === 'ADJ' || modifies(tokens, at + 1));
    if (!grades) break;
  }
  if (head < 0) {
    // "one of them", "many said"
    if (at === first + 1 && ALONE.has(opener.folded)) {
      return { first, next: at, head: first, kind: 'common', name: null, owner: null };
    }
    // "the accused", "the poor": an adjective as a head
    const lone = tokens[at - 1];
    if (!opens || at - 1 <= first || lone?.pos !== 'ADJ') return null;
    return { first, next: at, head: at - 1, kind: 'common', name: null, owner: null };
  }
  return { first, next: head + 1, head, kind: name === null ? 'common' : 'name', name, owner };
}

/** The noun phrases of a sentence outside quotation marks and dates, in order. */
export function readPhrases(context: PhraseContext): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < context.tokens.length;) {
    const token = context.tokens[at];
    const skips =
      context.isQuoted(at) || (context.inDate.has(at) && !isGenitive(context.tokens[at + 1]));
    const phrase = skips || token === undefined ? null : readPhrase(context, at);
    if (phrase !== null) phrases.push(phrase);
    at = phrase?.next ?? at + 1;
  }
  return phrases;
}
