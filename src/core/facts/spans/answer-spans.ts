import { ORDINAL_ENDING, rankInDigits } from '../../language/numbers/ordinal-digits';
import { NAMINGS, isPart } from '../../language/parts-of-speech';
import type { NameKind } from '../names/name';
import type { FigureKind } from './figure';
import type { Span, Token } from '../../language/token';
import { spanClassIndex, type AnswerSpan, type SpanClass } from './span-class';
import {
  CALENDAR_WORDS,
  CURRENCIES,
  GROUP_WORDS,
  MEASURE_UNITS,
  NAME_LINKS,
  NAME_PARTS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  PERSON_TITLES,
  PLACE_WORDS,
  TIME_UNITS,
} from './span-words';
import { CLOSING_DOUBLE, OPENING_DOUBLE, OPENING_MARKS } from '../../language/words/quote-marks';

type Tokens = readonly Token[];
/** A name that the article's facts know, where it stands in the sentence. */
interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly name: { readonly kind: NameKind };
}
/** The dates and figures that the article's facts know, where they stand in the sentence. */
export interface KnownValues {
  readonly dates: readonly (Span & { readonly text: string })[];
  readonly figures: readonly (Span & { readonly kind: FigureKind })[];
}
interface Found {
  readonly to: number;
  readonly sort: SpanClass;
}

const CURRENCY_MARK = /^(?:\p{Sc}|(?:US|A|C|HK|NZ)\$)$/u;
const QUOTE_OPEN = new RegExp(`^[${OPENING_DOUBLE}]$`, 'u');
const OPENS_SENTENCE = new RegExp(`^[${OPENING_MARKS}.!?:(]$`, 'u');
const QUOTE_CLOSE = new RegExp(`^[${CLOSING_DOUBLE}]$`, 'u');

/** Whether a token is a number, in digits or as a word. */
export function isCount(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'number' || NUMBER_WORDS.has(token.folded);
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[0-9]\d\d|20\d\d)s?$/u.test(token.folded);
}

function isMonthOrDay(token: Token | undefined): boolean {
  if (!token?.isCapitalised || !CALENDAR_WORDS.has(token.folded)) return false;
  return token.folded !== 'may' || token.pos !== 'AUX';
}

/** A number with what follows it: "1.5 million", "400 km", "$3bn", "30 %", "12-year-old". */
function readNumber(tokens: Tokens, from: number): Found | null {
  let at = from;
  let money = false;
  if (CURRENCY_MARK.test(tokens[at]?.text ?? '')) {
    money = true;
    at += 1;
  }
  const first = tokens[at];
  if (!isCount(first) && !(first && ORDINAL_WORDS.has(first.folded))) return null;
  if (first && !money) {
    if (ORDINAL_WORDS.has(first.folded) || rankInDigits(first.folded) !== null) {
      const century = /^(?:century|centuries|millennium)$/u.test(tokens[at + 1]?.folded ?? '');
      return century ? { to: at + 2, sort: 'date' } : { to: at + 1, sort: 'ordinal' };
    }
    if (/^\d{1,2}[:.]\d\d(?:[:.]\d\d)?$/u.test(first.folded) && first.folded.includes(':')) {
      return { to: at + 1, sort: 'time' };
    }
    if (/^(?:a\.?m|p\.?m|o'clock)\.?$/u.test(tokens[at + 1]?.folded ?? ''))
      return { to: at + 2, sort: 'time' };
    if (/^(?:ad|bc|bce|ce)$/iu.test(tokens[at + 1]?.text ?? ''))
      return { to: at + 2, sort: 'year' };
    if (isMonthOrDay(tokens[at + 1])) {
      return { to: isYear(tokens[at + 2]) ? at + 3 : at + 2, sort: 'date' };
    }
    if (isYear(first)) {
      const range = /^[–-]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number';
      return { to: range ? at + 3 : at + 1, sort: 'year' };
    }
  }
  at += 1;
  while (isCount(tokens[at]) || (/^[–-]$/u.test(tokens[at]?.text ?? '') && isCount(tokens[at + 1])))
    at += 1;
  if (money) return { to: at, sort: 'money' };
  if (/^[-–]$/u.test(tokens[at]?.text ?? '')) at += 1;
  const unit = tokens[at];
  const after = unit?.lemma ?? '';
  const folded = unit?.folded ?? '';
  if (/^(?:%|percent|percentage)$/u.test(folded)) return { to: at + 1, sort: 'percent' };
  if (folded === 'per' && /^cent/u.test(tokens[at + 1]?.folded ?? ''))
    return { to: at + 2, sort: 'percent' };
  if (TIME_UNITS.has(after)) return { to: at + 1, sort: 'duration' };
  if (CURRENCIES.has(after)) return { to: at + 1, sort: 'money' };
  if (MEASURE_UNITS.has(after) || MEASURE_UNITS.has(folded)) return { to: at + 1, sort: 'measure' };
  if (CURRENCY_MARK.test(unit?.text ?? '')) return { to: at + 1, sort: 'money' };
  return { to: at, sort: 'number' };
}

const DAY_OF_MONTH = new RegExp(`^\\d{1,2}${ORDINAL_ENDING}?$`, 'u');

function readDate(tokens: Tokens, from: number): Found | null {
  if (!isMonthOrDay(tokens[from])) return null;
  let at = from + 1;
  if (DAY_OF_MONTH.test(tokens[at]?.folded ?? '')) at += 1;
  if (tokens[at]?.text === ',' && isYear(tokens[at + 1])) at += 2;
  else if (isYear(tokens[at])) at += 1;
  return { to: at, sort: 'date' };
}

/** The index one past the token that ends where a fact does; 0 where none does. */
function endOf(tokens: Tokens, from: number, end: number): number {
  return tokens.findIndex((token, at) => at >= from && token.end === end) + 1;
}

const WITH_DAY_OR_YEAR = /\d/u;

/** A date or a sum as the facts know it, with all that belongs to it: "FY2011", "VND4,927 billion". */
function readKnownValue(
  tokens: Tokens,
  from: number,
  { dates, figures }: KnownValues,
): Found | null {
  const start = tokens[from]?.start;
  const date = dates.find((known) => known.start === start && WITH_DAY_OR_YEAR.test(known.text));
  if (date) {
    const to = endOf(tokens, from, date.end);
    if (to > 0) return { to, sort: isYear(tokens[from]) && to === from + 1 ? 'year' : 'date' };
  }
  const sum = figures.find((known) => known.start === start && known.kind === 'money');
  const to = sum ? endOf(tokens, from, sum.end) : 0;
  return to > 0 ? { to, sort: 'money' } : null;
}

/** Whether a token is capitalised because it names something, not because it begins the sentence. */
function isNamePart(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token?.isCapitalised || token.kind !== 'word') return false;
  const before = tokens[at - 1];
  const begins =
    at === 0 || (before?.kind === 'mark' && OPENS_SENTENCE.test(before.text) && at <= 1);
  if (!begins) return !token.isStop || token.pos === 'PROPN';
  if (token.isStop) return false;
  return token.pos === 'PROPN' || tokens[at + 1]?.isCapitalised === true;
}

/** What the article's own words show of a name, where they show anything. */
const BY_FACT: Readonly<Record<NameKind, SpanClass | null>> = {
  person: 'person',
  organisation: 'group',
  place: 'place',
  group: 'demonym',
  other: null,
};

function sortOfName(
  tokens: Tokens,
  from: number,
  to: number,
  known: readonly KnownName[],
): SpanClass {
  const names = tokens.slice(from, to);
  const [begin, finish] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  for (const { start, end, name } of known) {
    const sort = BY_FACT[name.kind];
    if (sort !== null && start < finish && end > begin) return sort;
  }
  const has = (list: ReadonlySet<string>): boolean => names.some(({ folded }) => list.has(folded));
  const [only] = names;
  if (to - from === 1 && only) {
    if (
      /(?:ese|ish|ian|ean|ans|ians|ish|itish|erman|reek|utch|rench)$/u.test(only.folded) &&
      only.pos === 'ADJ'
    ) {
      return 'demonym';
    }
    if (only.stem !== only.stem.toLowerCase()) return 'acronym';
  }
  const before = tokens[from - 1]?.folded ?? '';
  if (has(GROUP_WORDS)) return 'group';
  if (has(PLACE_WORDS)) return 'place';
  if (PERSON_TITLES.has(before) || has(PERSON_TITLES)) return 'person';
  if (/^(?:who|whose)$/u.test(tokens[to]?.folded ?? '')) return 'person';
  if (tokens[to]?.text === ',' && /^(?:who|whose)$/u.test(tokens[to + 1]?.folded ?? ''))
    return 'person';
  if (/^(?:in|near|from|at|across|throughout|outside|toward|towards)$/u.test(before))
    return 'place';
  return to - from > 1 ? 'long-name' : 'name';
}

function readName(tokens: Tokens, from: number, known: readonly KnownName[]): Found | null {
  if (!isNamePart(tokens, from)) return null;
  let to = from + 1;
  for (;;) {
    if (isNamePart(tokens, to)) to += 1;
    else if (
      tokens[to]?.text === '.' &&
      /^(?:\p{Lu}|dr|mr|mrs|st|jr)$/iu.test(tokens[to - 1]?.text ?? '') &&
      isNamePart(tokens, to + 1)
    )
      to += 2;
    else if (
      tokens[to]?.folded === '-' &&
      isNamePart(tokens, to + 1) &&
      tokens[to]?.spaceBefore === false
    )
      to += 2;
    else if (NAME_PARTS.has(tokens[to]?.folded ?? '') && isNamePart(tokens, to + 1)) to += 2;
    else if (
      NAME_LINKS.has(tokens[to]?.folded ?? '') &&
      tokens[to]?.folded === 'of' &&
      tokens[to + 1]?.folded === 'the' &&
      isNamePart(tokens, to + 2)
    )
      to += 3;
    else break;
  }
  to = Math.max(to, endOfKnown(tokens, from, known));
  return { to, sort: sortOfName(tokens, from, to, known) };
}

/** The index one past the name of the article that begins at a token, "Ha Min-jun" as a whole; or 0. */
function endOfKnown(tokens: Tokens, from: number, known: readonly KnownName[]): number {
  const begin = tokens[from]?.start ?? 0;
  const end = known.find(({ start }) => start === begin)?.end;
  if (end === undefined) return 0;
  const last = tokens.findIndex((token, at) => at >= from && token.end === end);
  return last + 1;
}

/** Common words that may answer "what": nouns with their adjectives, lone adjectives, verbs. */
function readPlain(tokens: Tokens, from: number): Found | null {
  const pos = tokens[from]?.pos;
  if (tokens[from]?.kind !== 'word' || tokens[from]?.isStop) return null;
  if (pos === 'VERB') return { to: from + 1, sort: 'verb-phrase' };
  let to = from;
  while (tokens[to]?.kind === 'word' && isPart(tokens[to], NAMINGS) && !tokens[to]?.isStop) {
    to += 1;
    if (tokens[to]?.folded === '-' && tokens[to + 1]?.kind === 'word') to += 1;
  }
  if (to === from) return null;
  if (tokens[to - 1]?.pos === 'ADJ') return { to, sort: 'adjective' };
  return { to, sort: to - from > 1 ? 'noun-phrase' : 'plain-noun' };
}

/** Every stretch of a sentence that could be an answer, in order; only quotations overlap others. */
export function answerSpansOf(
  tokens: Tokens,
  known: readonly KnownName[] = [],
  values: KnownValues = { dates: [], figures: [] },
): readonly AnswerSpan[] {
  const spans: AnswerSpan[] = [];
  let quote = -1;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.kind === 'mark') {
      if (quote >= 0 && QUOTE_CLOSE.test(token.text)) {
        if (at - quote > 1)
          spans.push({ from: quote + 1, to: at, sort: spanClassIndex('quotation') });
        quote = -1;
      } else if (QUOTE_OPEN.test(token.text)) quote = at;
    }
    const found =
      readKnownValue(tokens, at, values) ??
      readDate(tokens, at) ??
      readNumber(tokens, at) ??
      readName(tokens, at, known) ??
      readPlain(tokens, at);
    if (found) {
      spans.push({ from: at, to: found.to, sort: spanClassIndex(found.sort) });
      at = found.to;
    } else at += 1;
  }
  return spans;
}
