import type { Token } from '../language/token';
import { classOdds } from './answer-odds';
import type { AnswerPhrase } from './answer-phrases';
import type { Evidence } from './evidence';
import { SPAN_CLASSES } from './span-class';

/** What is measured of a phrase that may be the answer. */
export const PHRASE_FEATURES = [
  ['odds-first', 'log of how often a stretch of its first class answers such a question'],
  ['odds-last', 'the same for the class of its last stretch'],
  ['near', 'closeness to the terms met, by background IDF share'],
  ['very-near', 'the same, falling off faster'],
  ['near-anchor', 'closeness to the word after the question word'],
  ['near-focus', "closeness to the answer's noun"],
  ['near-verb', "closeness to the question's verbs"],
  ['asked', 'share of its content words that the question has'],
  ['length', 'log of its number of tokens'],
  ['rarity', 'mean background IDF of its content words, in tens of nats'],
  ['place', 'where in the sentence it begins, 0 to 1'],
  ['marks-between', 'marks between it and the nearest term met, at most 3'],
  ['verbs-between', 'verbs between it and the nearest term met, at most 3'],
  ['focus-lift', "log lift of the answer's noun by its strongest word"],
  ['kind-lift', 'log lift of the kind of question by its strongest word'],
  ['capitals', 'share of its tokens that begin with a capital'],
] as const;

/** What stands before a phrase. */
const BEFORE = [
  'start',
  'determiner',
  'in',
  'on',
  'at',
  'by',
  'of',
  'to',
  'from',
  'with',
  'for',
  'as',
  'because',
  'that',
  'be',
  'verb',
  'comma',
  'quote',
  'bracket',
  'and',
  'adposition',
  'noun',
  'other',
] as const;
/** What stands behind it. */
const BEHIND = [
  'end',
  'comma',
  'quote',
  'bracket',
  'of',
  'be',
  'verb',
  'and',
  'in',
  'adposition',
  'who',
  'noun',
  'other',
] as const;
/** How it is made and where it stands among the question's words. */
const MAKE = [
  'clause',
  'one',
  'two',
  'three',
  'four',
  'with-of',
  'with-and',
  'with-comma',
  'with-adposition',
  'with-verb',
  'holds-focus',
  'ends-with-focus',
  'before-focus',
  'after-focus',
  'holds-term',
  'after-anchor',
  'before-anchor',
  'after-all',
  'before-all',
] as const;

const prefixed = (prefix: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${prefix} ${name}`);

/** What a phrase shows or does not show; each is worth something else to each kind of question. */
export const PHRASE_MARKS: readonly string[] = [
  ...prefixed('first', SPAN_CLASSES),
  ...prefixed('last', SPAN_CLASSES),
  ...prefixed('before', BEFORE),
  ...prefixed('behind', BEHIND),
  ...prefixed('is', MAKE),
];
const LAST_AT = SPAN_CLASSES.length;
const BEFORE_AT = 2 * SPAN_CLASSES.length;
const BEHIND_AT = BEFORE_AT + BEFORE.length;
const MAKE_AT = BEHIND_AT + BEHIND.length;

const BE = /^(?:is|was|are|were|be|been|being|'s)$/u;
const BECAUSE = /^(?:because|since|due|so|after|over|amid|although|though|while|when)$/u;
const WHO = /^(?:who|whose|whom|which|that|where)$/u;
const QUOTE = /^["“”„«»‘’'`]+$/u;
const BRACKET = /^[()[\]–—]$/u;
const OWN_WORD_BEFORE = new Set<string>([
  ...['in', 'on', 'at', 'by', 'of', 'to', 'from', 'with', 'for', 'as', 'that', 'and'],
]);

function markSort(text: string): 'comma' | 'quote' | 'bracket' | 'other' {
  if (text === ',') return 'comma';
  if (QUOTE.test(text)) return 'quote';
  return BRACKET.test(text) ? 'bracket' : 'other';
}

function before(token: Token | undefined): (typeof BEFORE)[number] {
  if (!token) return 'start';
  const { folded, pos, kind, text } = token;
  if (kind === 'mark') {
    return markSort(text);
  }
  if (OWN_WORD_BEFORE.has(folded)) return folded as (typeof BEFORE)[number];
  if (folded === 'or') return 'and';
  if (BE.test(folded)) return 'be';
  if (BECAUSE.test(folded)) return 'because';
  if (pos === 'DET' || (pos === 'PRON' && /^(?:its|his|her|their)$/u.test(folded)))
    return 'determiner';
  if (pos === 'VERB' || pos === 'AUX') return 'verb';
  if (pos === 'ADP') return 'adposition';
  if (pos === 'NOUN' || pos === 'PROPN') return 'noun';
  return 'other';
}

function behind(token: Token | undefined): (typeof BEHIND)[number] {
  if (!token) return 'end';
  const { folded, pos, kind, text } = token;
  if (kind === 'mark') {
    if (/^[.;:!?]$/u.test(text)) return 'end';
    return markSort(text);
  }
  if (folded === 'of' || folded === 'in' || folded === 'and') return folded;
  if (folded === 'or') return 'and';
  if (BE.test(folded)) return 'be';
  if (WHO.test(folded)) return 'who';
  if (pos === 'VERB' || pos === 'AUX') return 'verb';
  if (pos === 'ADP') return 'adposition';
  if (pos === 'NOUN' || pos === 'PROPN') return 'noun';
  return 'other';
}

/** Words between a stretch and a token; 0 inside it. */
function distanceTo(from: number, to: number, token: number): number {
  return token < from ? from - token - 1 : token >= to ? token - to : 0;
}

function closenessTo(from: number, to: number, tokens: readonly number[], half: number): number {
  let nearest = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const distance = distanceTo(from, to, tokens[index] ?? 0);
    if (nearest < 0 || distance < nearest) nearest = distance;
  }
  return nearest < 0 ? 0 : 1 / (1 + nearest / half);
}

/** Distances at which closeness has halved, in words. */
const FAR_HALF = 5;
const NEAR_HALF = 1.5;
const MOST_BETWEEN = 3;
/** Keeps the log of odds that were never seen finite. */
const LEAST_ODDS = 0.01;

/** Writes the values of `PHRASE_FEATURES` at a place, and lists the numbers of the `PHRASE_MARKS` shown. */
export function readPhrase(
  { from, to, first, last, stretches }: AnswerPhrase,
  { asked, matches, passage, signs, start, termAt }: Evidence,
  values: Float64Array | Float32Array,
  at: number,
): readonly number[] {
  const { tokens } = passage;
  const { translations, question, background, backgroundMass } = asked;
  const odds = classOdds(asked.kind, question.focus);
  let near = 0;
  let veryNear = 0;
  let nearVerb = 0;
  let nearest = -1;
  let firstMet = tokens.length;
  let lastMet = -1;
  for (const [term, { weight, tokens: places }] of matches.entries()) {
    if (places.length === 0) continue;
    const share = (weight * (background[term] ?? 0)) / backgroundMass;
    near += share * closenessTo(from, to, places, FAR_HALF);
    veryNear += share * closenessTo(from, to, places, NEAR_HALF);
    if (question.terms[term]?.pos === 'VERB') {
      nearVerb = Math.max(nearVerb, closenessTo(from, to, places, FAR_HALF));
    }
    for (const place of places) {
      if (nearest < 0 || distanceTo(from, to, place) < distanceTo(from, to, nearest))
        nearest = place;
      firstMet = Math.min(firstMet, place);
      lastMet = Math.max(lastMet, place);
    }
  }
  let marksBetween = 0;
  let verbsBetween = 0;
  if (nearest >= 0) {
    const [begin, end] = nearest < from ? [nearest + 1, from] : [to, nearest];
    for (let token = begin; token < end; token += 1) {
      if (tokens[token]?.kind === 'mark') marksBetween += 1;
      else if (tokens[token]?.pos === 'VERB') verbsBetween += 1;
    }
  }
  let content = 0;
  let met = 0;
  let rarity = 0;
  let focusLift = 0;
  let kindLift = 0;
  let capitals = 0;
  const joins = { of: false, and: false, comma: false, adposition: false, verb: false };
  const terms = question.terms.length;
  for (let token = from; token < to; token += 1) {
    const word = tokens[token];
    if (!word) continue;
    if (word.isCapitalised) capitals += 1;
    const weight = signs.weights[start + token] ?? 0;
    if (weight > 0) {
      content += 1;
      rarity += weight;
      if ((termAt[token] ?? -1) >= 0) met += 1;
      else if ((signs.stems[start + token] ?? -1) >= 0) {
        const row =
          translations.rows[(translations.rowOf[signs.stems[start + token] ?? 0] ?? 0) - 1];
        kindLift = Math.max(kindLift, row?.[terms] ?? 0);
        focusLift = Math.max(focusLift, row?.[terms + 1] ?? 0);
      }
    }
    if (word.folded === 'of') joins.of = true;
    else if (word.folded === 'and' || word.folded === 'or') joins.and = true;
    else if (word.text === ',') joins.comma = true;
    else if (word.pos === 'ADP') joins.adposition = true;
    else if (word.pos === 'VERB' || word.pos === 'AUX') joins.verb = true;
  }
  const focus = matches[asked.focus]?.tokens ?? [];
  const anchor = matches[asked.anchor]?.tokens ?? [];
  values[at] = Math.log((odds[first] ?? 0) + LEAST_ODDS);
  values[at + 1] = Math.log((odds[last] ?? 0) + LEAST_ODDS);
  values[at + 2] = near;
  values[at + 3] = veryNear;
  values[at + 4] = closenessTo(from, to, anchor, FAR_HALF);
  values[at + 5] = closenessTo(from, to, focus, FAR_HALF);
  values[at + 6] = nearVerb;
  values[at + 7] = content > 0 ? met / content : 0;
  values[at + 8] = Math.log(to - from);
  values[at + 9] = content > 0 ? rarity / content / 10 : 0;
  values[at + 10] = from / tokens.length;
  values[at + 11] = Math.min(MOST_BETWEEN, marksBetween);
  values[at + 12] = Math.min(MOST_BETWEEN, verbsBetween);
  values[at + 13] = question.focus === null ? 0 : focusLift;
  values[at + 14] = kindLift;
  values[at + 15] = capitals / (to - from);
  const shown = [
    first,
    LAST_AT + last,
    BEFORE_AT + BEFORE.indexOf(before(tokens[from - 1])),
    BEHIND_AT + BEHIND.indexOf(behind(tokens[to])),
    MAKE_AT + stretches,
  ];
  const make = (name: (typeof MAKE)[number], is: boolean): void => {
    if (is) shown.push(MAKE_AT + MAKE.indexOf(name));
  };
  make('with-of', joins.of);
  make('with-and', joins.and);
  make('with-comma', joins.comma);
  make('with-adposition', joins.adposition);
  make('with-verb', joins.verb);
  make(
    'holds-focus',
    focus.some((token) => token >= from && token < to),
  );
  make('ends-with-focus', focus.includes(to - 1));
  make('before-focus', focus.includes(to));
  make('after-focus', focus.includes(from - 1));
  make('holds-term', met > 0);
  make(
    'after-anchor',
    anchor.some((token) => token < from && from - token <= 4),
  );
  make(
    'before-anchor',
    anchor.some((token) => token >= to && token - to < 4),
  );
  make('after-all', lastMet >= 0 && from > lastMet);
  make('before-all', lastMet >= 0 && to <= firstMet);
  return shown;
}
