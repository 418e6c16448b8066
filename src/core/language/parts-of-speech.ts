import type { PartOfSpeech, Token } from './token';

/** One bit for each part of speech, to be put together with `|`. */
export const PARTS: Readonly<Record<PartOfSpeech, number>> = {
  ADJ: 1 << 0,
  ADP: 1 << 1,
  ADV: 1 << 2,
  AUX: 1 << 3,
  CCONJ: 1 << 4,
  DET: 1 << 5,
  INTJ: 1 << 6,
  NOUN: 1 << 7,
  NUM: 1 << 8,
  PART: 1 << 9,
  PRON: 1 << 10,
  PROPN: 1 << 11,
  PUNCT: 1 << 12,
  SCONJ: 1 << 13,
  SYM: 1 << 14,
  VERB: 1 << 15,
  X: 1 << 16,
  SPACE: 1 << 17,
};

/** Their names in the order of their bits: bytes and weights are written in it, so that it never changes. */
export const PART_NAMES = Object.keys(PARTS) as readonly PartOfSpeech[];

/** What names things: common nouns and names. */
export const NOUNS = PARTS.NOUN | PARTS.PROPN;
/** What may stand before its noun and tell what sort of thing it is, and the noun itself. */
export const NAMINGS = NOUNS | PARTS.ADJ;
/** What a noun phrase holds behind its determiner. */
export const NOMINALS = NAMINGS | PARTS.NUM;
/** What stands between a preposition and the noun's own phrase: "in the two old mills". */
export const BEFORE_NOUNS = PARTS.DET | PARTS.ADJ | PARTS.NUM;
/** A common noun, or what may stand in its place before it. */
export const COUNTABLES = PARTS.NOUN | PARTS.ADJ | PARTS.NUM;
/** Verbs, with those that help others. */
export const VERBS = PARTS.VERB | PARTS.AUX;
/** How the rest of a clause goes on behind its subject. */
export const PREDICATES = VERBS | PARTS.ADV;
/** How a participle may be read. */
export const PARTICIPLES = PARTS.VERB | PARTS.ADJ;
/** The closed parts, whose words are no names; with the verbs, ordinary words at large. */
export const CLOSED_PARTS =
  PARTS.ADV |
  PARTS.ADP |
  PARTS.DET |
  PARTS.PRON |
  PARTS.AUX |
  PARTS.SCONJ |
  PARTS.CCONJ |
  PARTS.NUM |
  PARTS.INTJ |
  PARTS.PART |
  PARTS.ADJ;

/** Whether a token is one of some parts of speech: `isPart(token, NOUNS | PARTS.ADV)`; false for none. */
export function isPart(token: Pick<Token, 'pos'> | undefined, parts: number): boolean {
  return token !== undefined && (PARTS[token.pos] & parts) !== 0;
}
