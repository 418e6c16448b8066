import { COUNTABLES, isPart } from '../parts-of-speech';
import { isHedged, isNoQuantity } from './number-context';
import type { NumberKind, NumberMention } from './number-mention';
import { readUnit } from './number-unit';
import { CARDINALS, INDEFINITE, ORDINALS } from '../words/number-words';
import { readNumeral, type Numeral } from './numeral';
import type { Token } from '../token';
import type { Unit } from '../words/unit';
import { currencyOf } from '../words/units';

export type { NumberMention } from './number-mention';

const RANGE_MARKS = new Set(['-', '–', '—', 'to', 'or', 'and']);
const CONTEST = new Set(
  'win won wins winning lose lost loses beat beaten beats defeat defeated draw drew lead led victory loss vote voted score'.split(
    ' ',
  ),
);
const SMALL =
  /^(?:metres?|meters?|long|high|tall|deep|wide|race|sprint|freestyle|hurdles|below|above|away)$/u;

/** The second number of a range that goes on from `first`, or null. */
function readUpper(tokens: readonly Token[], at: number, first: Numeral): Numeral | null {
  if (first.form !== 'cardinal') return null;
  const mark = tokens[first.next];
  if (mark === undefined || !RANGE_MARKS.has(mark.folded)) return null;
  const before = tokens[at - 1]?.folded;
  if (mark.folded === 'to' && before === 'from') return null;
  if (mark.folded === 'and' && before !== 'between') return null;
  const signed = currencyOf(tokens[first.next + 1]?.text ?? '') === undefined ? 1 : 2;
  const upper = readNumeral(tokens, first.next + signed);
  if (upper === null || upper.form !== 'cardinal') return null;
  const low = upper.scale > 1 && first.scale === 1 ? first.value * upper.scale : first.value;
  if (mark.folded === 'or' && upper.value > low * 3) return null;
  return upper;
}

/** "Hawks 0-2 Lions", "| Hawks | Lions | 0-2 |": two numbers beside two sides are a score, rising too. */
function isBetweenSides(tokens: readonly Token[], first: number, next: number): boolean {
  const isSide = (at: number): boolean => tokens[at]?.kind === 'word' && tokens[at].isCapitalised;
  if (isSide(first - 1) && isSide(next)) return true;
  const isCell = tokens[first - 1]?.text === '|' && /^\|?$/u.test(tokens[next]?.text ?? '');
  if (!isCell || !isSide(first - 2)) return false;
  const bar = tokens.slice(0, first - 1).findLastIndex(({ text }) => text === '|');
  return isSide(bar - 1);
}

const isContest = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .some((token) => CONTEST.has(token.lemma) || CONTEST.has(token.folded));

/** "one" is a pronoun unless something is counted: "one man", not "one of them". */
function isPronoun(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  if (tokens[at]?.folded !== 'one' || numeral.next !== at + 1) return false;
  if (/^(?:no|any|every|some|each|this|that|the)$/u.test(tokens[at - 1]?.folded ?? '')) return true;
  const after = tokens[numeral.next];
  return after?.folded !== '-' && !isPart(after, COUNTABLES);
}

/** "5m tall" is metres, "5m people" millions: `m` right behind digits means a length before such words. */
function asMetres(tokens: readonly Token[], numeral: Numeral): Numeral {
  const letter = tokens[numeral.next - 1];
  if (numeral.scale !== 1e6 || letter?.text !== 'm') return numeral;
  if (!SMALL.test(tokens[numeral.next]?.folded ?? '')) return numeral;
  return { ...numeral, value: numeral.value / 1e6, scale: 1, next: numeral.next - 1 };
}

/** "one in five", "two out of three": a share. */
function readShare(tokens: readonly Token[], first: number, top: Numeral): NumberMention | null {
  const between = tokens[top.next]?.folded;
  const out = tokens[top.next + 1]?.folded;
  const at = between === 'in' ? top.next + 1 : between === 'out' && out === 'of' ? top.next + 2 : 0;
  const whole = at === 0 ? null : readNumeral(tokens, at);
  if (whole === null || top.form !== 'cardinal' || whole.form !== 'cardinal') return null;
  if (whole.value <= top.value || top.value < 1) return null;
  if (
    between === 'in' &&
    (top.value > 10 || whole.value > 1000 || readUnit(tokens, whole) !== null)
  )
    return null;
  const value = top.value / whole.value;
  return mention(tokens, first, whole.next, {
    value,
    unit: undefined,
    form: 'fraction',
    aged: false,
  });
}

function readMention(tokens: readonly Token[], first: number): NumberMention | null {
  const sign = currencyOf(tokens[first]?.text ?? '');
  const at = sign === undefined ? first : first + 1;
  const read = readNumeral(tokens, at);
  if (read === null || !Number.isFinite(read.value)) return null;
  const low = sign === undefined ? asMetres(tokens, read) : read;
  const share = sign === undefined ? readShare(tokens, first, low) : null;
  if (share !== null) return share;
  if (isPronoun(tokens, at, low)) return null;
  const upper = readUpper(tokens, first, low);
  const last = upper ?? low;
  const found = readUnit(tokens, last);
  const unit = sign ?? found?.unit;
  if (unit === undefined && isNoQuantity(tokens, at, low)) return null;
  const scale = upper !== null && low.scale === 1 && upper.scale > 1 ? upper.scale : 1;
  const value = low.value * scale;
  const high = upper?.value ?? low.valueHigh;
  const falls = high !== undefined && high <= value;
  const isScore =
    high !== undefined &&
    unit === undefined &&
    (falls || isContest(tokens, first) || isBetweenSides(tokens, first, last.next)) &&
    low.value < 1000;
  if (falls && !isScore) {
    // no range after all: the first number stands alone
    return mention(tokens, first, low.next, {
      value: low.value,
      unit: sign,
      form: low.form,
      aged: false,
    });
  }
  const aged =
    (found?.aged ?? false) || (unit === undefined && tokens[first - 1]?.folded === 'aged');
  const next = sign === undefined && found !== null ? found.next : last.next;
  const values = high === undefined ? { value } : { value, valueHigh: high };
  return mention(tokens, first, next, {
    ...values,
    unit,
    form: isScore ? 'score' : last.form,
    aged,
  });
}

/** Where a number ends in the text; the dot of an abbreviation that ends a sentence is not its own. */
function endOf(tokens: readonly Token[], next: number): number {
  const last = tokens[next - 1];
  if (last === undefined) return 0;
  return next === tokens.length && /^\p{L}{1,3}\.$/u.test(last.text) ? last.end - 1 : last.end;
}

interface Reading {
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: Unit | undefined;
  readonly form: Numeral['form'] | 'score';
  readonly aged: boolean;
}

function mention(
  tokens: readonly Token[],
  first: number,
  next: number,
  { value, valueHigh, unit, form, aged }: Reading,
): NumberMention {
  const kind = ((): NumberKind => {
    if (aged) return 'age';
    if (unit !== undefined) return unit.kind;
    if (form === 'ordinal' || form === 'score') return form;
    return form === 'fraction' ? 'other' : 'count';
  })();
  const loose = /^(?:odd|plus|\+)$/u.test(
    tokens[next]?.folded === '-' ? (tokens[next + 1]?.folded ?? '') : (tokens[next]?.text ?? ''),
  );
  const orSo =
    tokens[next]?.folded === 'or' &&
    /^(?:so|more|less|fewer)$/u.test(tokens[next + 1]?.folded ?? '');
  return {
    start: tokens[first]?.start ?? 0,
    end: endOf(tokens, next),
    first,
    next,
    value,
    ...(valueHigh === undefined ? {} : { valueHigh }),
    unit: unit?.name ?? null,
    kind,
    approximate: form === 'indefinite' || loose || orSo || isHedged(tokens, first),
  };
}

/** Words that can begin a number; one look passes most tokens by. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...INDEFINITE.keys(),
  'a',
  'an',
  'several',
  'few',
  'many',
  'half',
]);

/** Whether a token can begin a number: digits, a number word, "a" before a magnitude, a currency. */
function canBegin(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number' || OPENERS.has(token.folded)) return true;
  return next?.kind === 'number' && currencyOf(token.text) !== undefined;
}

/**
 * The numbers of a text with their units, in order: digits and words, money, percentages, measures,
 * ages, ranges, scores. Years, dates, times, telephone numbers and labels ("Article 19") are none.
 */
export function readNumbers(tokens: readonly Token[]): readonly NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!canBegin(tokens[at], tokens[at + 1])) {
      at += 1;
      continue;
    }
    const found = readMention(tokens, at);
    if (found !== null) mentions.push(found);
    at = found?.next ?? skip(tokens, at);
  }
  return mentions;
}

/** A number that was refused is passed as a whole, so that its tail is not read by itself. */
function skip(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !(token.kind === 'number' || CARDINALS.has(token.folded)))
    return at + 1;
  return readNumeral(tokens, at)?.next ?? at + 1;
}
