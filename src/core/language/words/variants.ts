import { shortCountryNames } from './countries';
import data from './data/variants.json';
import { withStraightApostrophes } from './quote-marks';

interface SpellingPattern {
  readonly british: RegExp;
  readonly american: string;
}

function readPatterns(lines: readonly string[]): readonly SpellingPattern[] {
  return lines.map((line) => {
    const [british = '', american = ''] = line.split(' => ');
    return { british: new RegExp(british, 'u'), american };
  });
}

/** Lines of "short: long | another long" as a map; a short form of several lists keeps them all. */
function readLines(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>();
  for (const line of lines) {
    const colon = line.indexOf(': ');
    const short = line.slice(0, colon);
    const long = line.slice(colon + 2).split(' | ');
    entries.set(short, [...(entries.get(short) ?? []), ...long]);
  }
  return entries;
}

const { spelling, abbreviations } = data;
const KNOWN = readPatterns(spelling.known);
const OPEN = readPatterns(spelling.open);
const WORDS = readLines(spelling.words);
const TYPED = [...abbreviations.chat, ...abbreviations.misspellings];

/** How a short form is written, which tells what it may be short for. */
export type ShortFormKind = 'any' | 'name' | 'before-name';

const SHORT_FORMS: Readonly<Record<ShortFormKind, ReadonlyMap<string, readonly string[]>>> = {
  any: readLines([...abbreviations.general, ...abbreviations.bodies, ...TYPED]),
  name: readLines(abbreviations.bodies),
  'before-name': readLines([...abbreviations.bodies, ...TYPED]),
};

/** "prime minister" for "PM": what capitals may stand for besides a body, the first letters of words. */
const INITIALS = readLines(
  abbreviations.general.filter((line) =>
    line
      .slice(line.indexOf(': ') + 2)
      .split(' | ')
      .every((long) => long.includes(' ')),
  ),
);

/** One look tells most words apart from those that some pattern bends: four times as quick. */
const ANY_KNOWN = new RegExp(KNOWN.map(({ british }) => british.source).join('|'), 'u');
const ANY_OPEN = new RegExp(OPEN.map(({ british }) => british.source).join('|'), 'u');

/** Words in -ise that are no verbs in -ize ("rise", "advertise"), with their other endings. */
const KEEPS_ISE = new RegExp(
  `(?:[aeou]is|wis|^(?:un|re|dis|over|pre|mis|in|self-|ill-|well-)?(?:${spelling.keepsIse.replaceAll(/e(?= |$)/gu, '').replaceAll(' ', '|')}))` +
    '(?:e|ed|es|er|ers|ing|ings|able|ation|ations|ational|ingly)$',
  'u',
);

function rewrite(word: string, patterns: readonly SpellingPattern[]): string {
  return patterns.reduce((text, { british, american }) => text.replace(british, american), word);
}

/** Texts repeat their words, and a look into this map is thirty times as quick as the patterns. */
const answered = new Map<string, string>();
const MOST_ANSWERED = 50_000;
/** UTF-16 code units; no word in the patterns' reach is longer. */
const LONGEST_WORD = 40;

function respell(word: string): string {
  const lower = word.toLowerCase();
  if (lower === word) {
    const exact = WORDS.get(word)?.[0];
    if (exact !== undefined) return exact;
    const known = ANY_KNOWN.test(word) ? rewrite(word, KNOWN) : word;
    return ANY_OPEN.test(known) && !KEEPS_ISE.test(known) ? rewrite(known, OPEN) : known;
  }
  if (word.slice(1) !== lower.slice(1) || !ANY_KNOWN.test(lower)) return word;
  const american = rewrite(lower, KNOWN);
  return american.charAt(0).toUpperCase() + american.slice(1);
}

/**
 * The American spelling of a British word ("labour" → "labor", "organised" → "organized"); any
 * other word comes back as it is. One form for both sides of a comparison, not a correction to
 * show. Capitalised words change only by closed lists ("Centre", never "Louise"); words in
 * capitals never do. Length may change, so offsets are never taken from the result.
 */
export function americanSpelling(word: string): string {
  const before = answered.get(word);
  if (before !== undefined) return before;
  // nothing longer than a word: no one may fill the memory with pasted text
  if (word.length > LONGEST_WORD) return word;
  const american = respell(word);
  if (answered.size >= MOST_ANSWERED) answered.clear();
  answered.set(word, american);
  return american;
}

/** Capitals only: "PM", "G20". */
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\d&]+$/u;

/**
 * What a short form, a chat form or a common misspelling of a function word may stand for, the
 * likeliest first, in lower case but for countries ("ppl" → people; "UNGA", "NK", "pls", "waht");
 * empty for everything else. The word itself is not among them: "pop" may well mean pop, so they
 * are alternatives to it. A form with a capital is met only as written ("WHO", never "who"). A
 * possessive keeps its ending ("govt's" → "government's"), a closing dot is ignored ("acc.").
 *
 * A word that its capital shows to be a `name` stands only for a country, a body, or in capitals for
 * several words ("PM"), so that nobody called Jan, Di or N becomes "january", "did" or "and"; one
 * `before-name` is no title or month either.
 */
export function expandAbbreviation(word: string, kind: ShortFormKind = 'any'): readonly string[] {
  if (word.length > LONGEST_WORD) return [];
  const written = withStraightApostrophes(word).replace(/(?<=\p{L})\.$/u, '');
  const forms = SHORT_FORMS[kind];
  const initials =
    kind === 'name' && IN_CAPITALS.test(written) ? INITIALS.get(written.toLowerCase()) : undefined;
  const found = forms.get(written) ?? forms.get(written.toLowerCase()) ?? initials ?? [];
  const long = [...found, ...shortCountryNames(written)];
  if (long.length > 0 || !/'s$/iu.test(written)) return long;
  return expandAbbreviation(written.slice(0, -2), kind).map((form) => `${form}'s`);
}
