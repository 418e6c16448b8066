import { PART_NAMES } from '../language/parts-of-speech';
import type { Token } from '../language/token';
import { backgroundIdf } from '../reading/background';
import { SPAN_CLASSES } from '../facts/spans/span-class';

/** What a network reads of the tokens of one text: a column each, numbered as the weights expect. */
export interface TokenColumns {
  readonly length: number;
  /** How many of them are written in the text; those behind are only meant. */
  readonly written: number;
  /** The folded word of each token, and the dictionary form, for looking up what is known of it. */
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly stems: readonly string[];
  /** 1 + the place in the list of parts of speech. */
  readonly parts: Uint8Array;
  /** Bits: capital, number, function word, mark, digit, year, acronym, first. */
  readonly flags: Uint8Array;
  /** What the stretch at this token can be an answer to: 0 nothing, else a class of `TOKEN_CLASSES`. */
  readonly classes: Uint8Array;
  /** Background IDF in tens of nats; 0 for marks and function words. */
  readonly weights: Float32Array;
}

/** Classes of tokens by number: none, those of spans, meant without being written, of a question. */
export const IMPLIED_CLASS = SPAN_CLASSES.length + 1;
export const ASKED_CLASS = SPAN_CLASSES.length + 2;
export const TOKEN_CLASSES = SPAN_CLASSES.length + 3;

/** Bits of `flags`. */
export const FLAGS = {
  capital: 1,
  number: 2,
  stop: 4,
  mark: 8,
  digit: 16,
  year: 32,
  acronym: 64,
  first: 128,
} as const;

/** Longest texts read; what stands behind is not looked at. */
export const MOST_ASKED_TOKENS = 28;
export const MOST_SENTENCE_TOKENS = 64;
/** Names that a sentence means without writing them ("she"): at most so many of their words. */
export const MOST_IMPLIED = 4;

/** How many parts of speech there are, none and all. */
export const PART_COUNT = PART_NAMES.length + 1;
const PART_NUMBER = new Map(PART_NAMES.map((part, index) => [part, index + 1]));
const NAME_PART = PART_NUMBER.get('PROPN') ?? 0;

const YEAR = /^(?:1[0-9]|20)\d\d$/u;
const DIGIT = /\d/u;
const ACRONYM = /^[A-Z]{2,}/u;
/** Weights are told in tens of nats, so that they stay near 1. */
export const IDF_UNIT = 10;

function flagsOf({ text, isCapitalised, kind, isStop }: Token, place: number): number {
  return (
    (isCapitalised ? FLAGS.capital : 0) |
    (kind === 'number' ? FLAGS.number : 0) |
    (isStop ? FLAGS.stop : 0) |
    (kind === 'mark' ? FLAGS.mark : 0) |
    (DIGIT.test(text) ? FLAGS.digit : 0) |
    (YEAR.test(text) ? FLAGS.year : 0) |
    (ACRONYM.test(text) ? FLAGS.acronym : 0) |
    (place === 0 ? FLAGS.first : 0)
  );
}

/**
 * Reads the first `most` tokens of a text, then the stems that it means without writing them;
 * `classOf` gives the class of a token by its place.
 */
export function tokenColumns(
  tokens: readonly Token[],
  most: number,
  classOf: (place: number) => number,
  implied: readonly string[] = [],
): TokenColumns {
  const written = tokens.slice(0, most);
  const meant = implied.slice(0, MOST_IMPLIED);
  const length = written.length + meant.length;
  const words = [...written.map(({ folded }) => folded), ...meant];
  const parts = new Uint8Array(length).fill(NAME_PART);
  const flags = new Uint8Array(length).fill(FLAGS.capital);
  const classes = new Uint8Array(length).fill(IMPLIED_CLASS);
  const weights = new Float32Array(length);
  for (const [place, token] of written.entries()) {
    parts[place] = PART_NUMBER.get(token.pos) ?? 0;
    flags[place] = flagsOf(token, place);
    classes[place] = classOf(place);
    if (token.kind !== 'mark' && !token.isStop) {
      weights[place] = backgroundIdf(token.stem) / IDF_UNIT;
    }
  }
  for (const [index, stem] of meant.entries()) {
    weights[written.length + index] = backgroundIdf(stem) / IDF_UNIT;
  }
  return {
    length,
    written: written.length,
    words,
    lemmas: [...written.map(({ lemma }) => lemma), ...meant],
    stems: [...written.map(({ stem }) => stem), ...meant],
    parts,
    flags,
    classes,
    weights,
  };
}

/** Whether a token is a word or number that its spelling tells something of. */
export function isSpelled(flags: number): boolean {
  return (flags & (FLAGS.mark | FLAGS.stop)) === 0;
}
