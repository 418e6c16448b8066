import { POSSESSIVE, ANY_BE, isOf } from '../language/words/word-classes';
import { RELATIVE, CONCESSION, isLink } from '../language/words/link-classes';
import { without, wordSet } from '../language/words/word-set';
import type { Token } from '../language/token';
import type { AnswerPhrase } from './answer-phrases';
import type { Evidence } from './evidence';
import { SPAN_CLASSES } from '../facts/spans/span-class';
import { isQuoteMark } from '../language/words/quote-marks';

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

/** What opens a reason, or the time of another thing that may be one. */
const opensReason = (folded: string): boolean => isLink(folded, CONCESSION) || REASON.has(folded);
const REASON = wordSet('because since due so after over amid when');
const BRACKET = /^[()[\]–—]$/u;
const OWN_WORD_BEFORE = without(
  BEFORE,
  'start determiner because be verb comma quote bracket adposition noun other',
);

function markSort(text: string): 'comma' | 'quote' | 'bracket' | 'other' {
  if (text === ',') return 'comma';
  if (isQuoteMark(text)) return 'quote';
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
  if (isOf(folded, ANY_BE)) return 'be';
  if (opensReason(folded)) return 'because';
  if (pos === 'DET' || (pos === 'PRON' && isOf(folded, POSSESSIVE))) return 'determiner';
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
  if (isOf(folded, ANY_BE)) return 'be';
  if (isLink(folded, RELATIVE) || folded === 'where') return 'who';
  if (pos === 'VERB' || pos === 'AUX') return 'verb';
  if (pos === 'ADP') return 'adposition';
  if (pos === 'NOUN' || pos === 'PROPN') return 'noun';
  return 'other';
}

/** What a phrase joins, of the marks that begin with "with". */
function joinsOf(words: readonly Token[]): ReadonlySet<(typeof MAKE)[number]> {
  const joins = new Set<(typeof MAKE)[number]>();
  for (const { folded, text, pos } of words) {
    if (folded === 'of') joins.add('with-of');
    else if (folded === 'and' || folded === 'or') joins.add('with-and');
    else if (text === ',') joins.add('with-comma');
    else if (pos === 'ADP') joins.add('with-adposition');
    else if (pos === 'VERB' || pos === 'AUX') joins.add('with-verb');
  }
  return joins;
}

/** The numbers of the `PHRASE_MARKS` that a phrase shows. */
export function marksOf(
  { from, to, first, last, stretches }: AnswerPhrase,
  { asked, matches, passage, signs, start, termAt }: Evidence,
): readonly number[] {
  const { tokens } = passage;
  const focus = matches[asked.focus]?.tokens ?? [];
  const anchor = matches[asked.anchor]?.tokens ?? [];
  let firstMet = tokens.length;
  let lastMet = -1;
  for (const { tokens: places } of matches) {
    firstMet = Math.min(firstMet, places[0] ?? tokens.length);
    lastMet = Math.max(lastMet, places.at(-1) ?? -1);
  }
  let holdsTerm = false;
  for (let token = from; token < to; token += 1) {
    if ((signs.weights[start + token] ?? 0) > 0 && (termAt[token] ?? -1) >= 0) holdsTerm = true;
  }
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
  const joins = joinsOf(tokens.slice(from, to));
  for (const name of MAKE) make(name, joins.has(name));
  make(
    'holds-focus',
    focus.some((token) => token >= from && token < to),
  );
  make('ends-with-focus', focus.includes(to - 1));
  make('before-focus', focus.includes(to));
  make('after-focus', focus.includes(from - 1));
  make('holds-term', holdsTerm);
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
