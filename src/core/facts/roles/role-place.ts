import { RELATIVE, RELATIVE_ADVERB, CONCESSION, isLink } from '../../language/words/link-classes';
import { BREAK } from '../syntax/apposition';
import { sortOf, type Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { speechVerbOf } from '../../language/words/speech-verbs';
import { APOSTROPHES } from '../../language/words/quote-marks';

/** Words that by their place say what somebody is: all from a verb of saying up to the name. */
export interface PlacedRole {
  /** Token indices of the role's words. */
  readonly first: number;
  readonly next: number;
  /** The phrase that ends in the name. */
  readonly named: Phrase;
  /** Whether the sentence ends behind the name, so that it cannot begin a clause of its own. */
  readonly isLast: boolean;
}

/** Tokens; nobody calls somebody so many words before the name. */
export const LONGEST_ROLE = 16;
const JOINING = new RegExp(`^(?:[${APOSTROPHES}&/-]|[${APOSTROPHES}]s)$`, 'u');
const CLOSING = /^[,.;:–—)!?]$/u;

/** Whether nothing of a clause follows: a mark, a quotation, a date, "who …", or the end. */
function closesAt({ tokens, quoted, inDate }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || quoted.has(at) || inDate.has(at)) return true;
  return CLOSING.test(token.text) || token.folded === 'who';
}

/** Whether only marks and quotations follow. */
const isEnd = ({ tokens, quoted }: Sentence, at: number): boolean =>
  tokens.slice(at).every(({ kind }, place) => kind === 'mark' || quoted.has(at + place));

/** The name behind the comma that ends a role, if it can be of one who says something. */
function behindBreak(sentence: Sentence, first: number, comma: number): Phrase | null {
  const named = sentence.phraseFrom.get(comma + 1);
  const kind = named?.name?.kind;
  if (named === undefined || kind === undefined || !closesAt(sentence, named.next)) return null;
  if (kind === 'person') return named;
  // "said the charity, Warm Homes": a body has the name of one
  const role = sentence.phraseTo.get(comma);
  const isBody = role?.first === first && sortOf(role, sentence.tokens) === 'body';
  return isBody && (kind === 'organisation' || kind === 'other') ? named : null;
}

/**
 * The role that begins at a token and the name that has it: "the ferryhand, Oda Wirth", "stable lad
 * Finn Orr". What a role is tells its place between a verb of saying and a name, not a list of nouns
 * and not the parts of speech, which are often wrong for rare ones. Null where no name follows so.
 */
export function roleFrom(sentence: Sentence, first: number): PlacedRole | null {
  const { tokens, phraseFrom, quoted, inDate } = sentence;
  const opener = phraseFrom.get(first);
  if (opener !== undefined && (opener.kind === 'pronoun' || opener.name !== null)) return null;
  let isOwned = false;
  for (let at = first; at < first + LONGEST_ROLE; at += 1) {
    const token = tokens[at];
    if (token === undefined || quoted.has(at) || inDate.has(at)) return null;
    if (token.pos === 'AUX' || isLink(token.folded, RELATIVE | RELATIVE_ADVERB | CONCESSION))
      return null;
    const before = tokens[at - 1];
    const isJoined = JOINING.test(tokens[at - 2]?.text ?? '');
    if (BREAK.test(token.text)) {
      const named = at === first ? null : behindBreak(sentence, first, at);
      return named === null
        ? null
        : { first, next: at, named, isLast: isEnd(sentence, named.next) };
    }
    if (token.kind === 'mark' && !JOINING.test(token.text)) return null;
    const named = at === first ? undefined : phraseFrom.get(at);
    if (named?.name?.kind === 'person') {
      const isOther = before?.pos === 'ADP' && !isJoined;
      if (isOther || JOINING.test(tokens[named.next]?.text ?? '')) {
        at = named.next - 1;
        continue;
      }
      const after = tokens[named.next];
      const closes =
        closesAt(sentence, named.next) || after?.pos === 'ADP' || speechVerbOf(after) !== undefined;
      // "the mother of the boy Ravi Dahl": whose name it is, nobody can tell
      return closes && !isOwned
        ? { first, next: at, named, isLast: isEnd(sentence, named.next) }
        : null;
    }
    if (at > first && token.pos === 'DET') isOwned = true;
  }
  return null;
}
