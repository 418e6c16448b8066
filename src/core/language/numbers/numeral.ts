import { rankInDigits } from './ordinal-digits';
import {
  CARDINALS,
  DENOMINATORS,
  INDEFINITE,
  MAGNITUDES,
  ORDINALS,
  FIXED_BLANKS,
} from '../words/number-words';
import { scaledCurrency } from '../words/currencies';
import type { Token } from '../token';

/** A bare number in a row of tokens, before currency and unit are looked at. */
export interface Numeral {
  readonly value: number;
  readonly valueHigh?: number;
  /** Index one past its last token. */
  readonly next: number;
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'indefinite' | 'pair';
  /** Written in digits at its head. */
  readonly inDigits: boolean;
  /** What "m", "bn" or "thousand" multiplied the number by; 1 without any. */
  readonly scale: number;
}

const DIGITS = new RegExp(
  String.raw`^(?:\d{1,3}(?:[,${FIXED_BLANKS}]\d{2,3})+|\d+)(?:\.\d+)?$`,
  'u',
);
const GROUPING = new RegExp(`[,${FIXED_BLANKS}]`, 'gu');
const PAIR = /^(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)[-–](\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)$/u;

const valueOf = (digits: string): number => Number(digits.replaceAll(GROUPING, ''));

/** "a" or "half" that carries a magnitude: "a dozen", "half-dozen"; "an hour" does not. */
const carriesMagnitude = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined &&
  (token.folded === 'a' || token.folded === 'half') &&
  next !== undefined &&
  MAGNITUDES.has(next.folded) &&
  next.folded.length > 3;

/** Great magnitudes in the plural behind figures: "1,200 crores". */
const GREAT_PLURALS: ReadonlyMap<string, number> = new Map(
  [...INDEFINITE].filter(([, value]) => value >= 1000),
);

/** Magnitudes after a number: "3 million", "1.5 m"; single letters only stand right behind digits. */
function magnitudes(
  tokens: readonly Token[],
  from: number,
  value: number,
  inDigits: boolean,
): { value: number; next: number; scale: number } {
  let next = from;
  let scale = 1;
  for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
    // the dot of "£3m." ends the sentence
    const { folded } = token;
    const word = folded.endsWith('.') ? folded.slice(0, -1) : folded;
    const magnitude = MAGNITUDES.get(word) ?? (inDigits ? GREAT_PLURALS.get(word) : undefined);
    const dashed =
      token.folded === '-' ? MAGNITUDES.get(tokens[next + 1]?.folded ?? '') : undefined;
    if (magnitude !== undefined) {
      if (word.length < 3 && (!inDigits || next !== from)) break;
      if (/^[km]$/u.test(word) && token.spaceBefore) break;
      scale *= magnitude;
      next += 1;
    } else if (dashed !== undefined && (tokens[next + 1]?.folded.length ?? 0) > 3) {
      scale *= dashed;
      next += 2;
    } else {
      // "$1MM" and "50 MUSD", whose code is read with the unit
      if (token.text === 'MM' && !token.spaceBefore) {
        scale *= 1e6;
        next += 1;
      } else scale *= scaledCurrency(token.text)?.scale ?? 1;
      break;
    }
  }
  return { value: value * scale, next, scale };
}

/** What joins tens and ones; typists and page makers set a longer dash, too: "forty–one". */
const DASH = /^[-–]$/u;

/** Number words: "four hundred and twelve", "twenty-one", "a dozen", "half a million". */
function readWords(tokens: readonly Token[], from: number): Numeral | null {
  let next = from;
  let total = 0;
  let current: number | null = null;
  let scale = 1;
  const first = tokens[from];
  if (first?.folded === 'half' && /^an?$/u.test(tokens[from + 1]?.folded ?? '')) {
    const magnitude = MAGNITUDES.get(tokens[from + 2]?.folded ?? '');
    if (magnitude === undefined) return null;
    const value = magnitude / 2;
    return { value, next: from + 3, form: 'cardinal', inDigits: false, scale: magnitude };
  }
  const head = first?.folded === 'half' && DASH.test(tokens[from + 1]?.folded ?? '') ? 2 : 1;
  if (carriesMagnitude(first, tokens[from + head])) {
    current = first?.folded === 'half' ? 0.5 : 1;
    next += head;
  }
  for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
    const cardinal = CARDINALS.get(token.folded);
    const magnitude = token.folded.length > 3 ? MAGNITUDES.get(token.folded) : undefined;
    if (cardinal !== undefined) {
      if (current !== null && (cardinal >= 10 ? current % 100 !== 0 : current % 10 !== 0)) break;
      // nothing is added to a written "zero"; behind "thousand" the count begins anew
      if (current === 0 && total === 0) break;
      current = (current ?? 0) + cardinal;
    } else if (magnitude !== undefined && current !== null) {
      scale = magnitude;
      if (magnitude <= 100) current *= magnitude;
      else {
        total += current * magnitude;
        current = 0;
      }
    } else {
      const isDashed = DASH.test(token.folded) && !token.spaceBefore;
      const joins = current !== null && ((token.folded === 'and' && scale > 1) || isDashed);
      const after = tokens[next + 1]?.folded ?? '';
      const fits = (CARDINALS.get(after) ?? 100) < (isDashed ? 10 : 100);
      const tens = !isDashed || ((current ?? 0) % 100 >= 20 && (current ?? 0) % 10 === 0);
      const dashedMagnitude = token.folded === '-' && MAGNITUDES.has(after) && after.length > 3;
      if (!joins || !((fits && tens) || dashedMagnitude)) break;
    }
    next += 1;
  }
  if (current === null || next === from) return null;
  return { value: total + current, next, form: 'cardinal', inDigits: false, scale };
}

const fraction = (value: number, next: number): Numeral => ({
  value,
  next,
  form: 'fraction',
  inDigits: false,
  scale: 1,
});

/** "two-thirds", "three quarters", "a third of", "half of". */
function readFraction(tokens: readonly Token[], from: number): Numeral | null {
  const top = tokens[from];
  if (top === undefined) return null;
  if (top.folded === 'half' && /^(?:of|the|its|their|all)$/u.test(tokens[from + 1]?.folded ?? '')) {
    return fraction(0.5, from + 1);
  }
  const over = top.folded === 'a' || top.folded === 'an' ? 1 : CARDINALS.get(top.folded);
  if (over === undefined || over === 0 || over > 20) return null;
  const at = tokens[from + 1]?.folded === '-' ? from + 2 : from + 1;
  const under = tokens[at]?.folded ?? '';
  const divisor = DENOMINATORS.get(under);
  if (divisor === undefined) return null;
  if (over > 1) return under.endsWith('s') ? fraction(over / divisor, at + 1) : null;
  return tokens[at + 1]?.folded === 'of' ? fraction(over / divisor, at + 1) : null;
}

/** "Two and a half thousand": the half and what both are multiplied by. */
function withHalf(tokens: readonly Token[], whole: Numeral): Numeral {
  const words = tokens.slice(whole.next, whole.next + 3).map(({ folded }) => folded);
  if (whole.scale !== 1 || words.join(' ') !== 'and a half') return whole;
  return { ...whole, ...magnitudes(tokens, whole.next + 3, whole.value + 0.5, whole.inDigits) };
}

/** "Several hundred", "a few thousand", "many dozen": what is multiplied, by nobody knows how many. */
function readSome(tokens: readonly Token[], from: number): Numeral | null {
  const at = tokens[from]?.folded === 'a' ? from + 1 : from;
  const some = at > from ? /^few$/u : /^(?:several|few|many)$/u;
  if (!some.test(tokens[at]?.folded ?? '')) return null;
  const { folded = '' } = tokens[at + 1] ?? {};
  const value = folded.length > 3 ? MAGNITUDES.get(folded) : undefined;
  if (value === undefined) return null;
  return { value, next: at + 2, form: 'indefinite', inDigits: false, scale: 1 };
}

/** "A handful of", "a couple of", with about how many those are. */
const SMALL_LOTS: ReadonlyMap<string, number> = new Map([
  ['handful', 5],
  ['couple', 2],
]);

function readLot(tokens: readonly Token[], from: number): Numeral | null {
  const [article, lot, link] = tokens.slice(from, from + 3).map(({ folded }) => folded);
  const value = SMALL_LOTS.get(lot ?? '');
  if (article !== 'a' || link !== 'of' || value === undefined) return null;
  return { value, next: from + 2, form: 'indefinite', inDigits: false, scale: 1 };
}

/** The number that begins at a token, or null. Values of any text are finite. */
export function readNumeral(tokens: readonly Token[], from: number): Numeral | null {
  const token = tokens[from];
  if (token === undefined) return null;
  const { text, folded } = token;
  const code = text.charCodeAt(0);
  const isDigit = code >= 48 && code <= 57;
  const pair = isDigit ? PAIR.exec(text) : null;
  if (pair !== null) {
    const [low, high] = [valueOf(pair[1] ?? ''), valueOf(pair[2] ?? '')];
    const scale = magnitudes(tokens, from + 1, 1, true);
    const values = { value: low * scale.value, valueHigh: high * scale.value };
    return { ...values, next: scale.next, form: 'pair', inDigits: true, scale: scale.value };
  }
  const written = isDigit ? rankInDigits(folded) : null;
  if (written !== null) {
    return { value: written, next: from + 1, form: 'ordinal', inDigits: true, scale: 1 };
  }
  if (isDigit && DIGITS.test(text)) {
    const scaled = magnitudes(tokens, from + 1, valueOf(text), true);
    return withHalf(tokens, { ...scaled, form: 'cardinal', inDigits: true });
  }
  const fraction = readFraction(tokens, from);
  if (fraction !== null) return fraction;
  const words = readWords(tokens, from);
  if (words !== null) return withHalf(tokens, words);
  const some = readSome(tokens, from) ?? readLot(tokens, from);
  if (some !== null) return some;
  const plain = { inDigits: false, scale: 1 };
  const rank = ORDINALS.get(folded);
  if (rank !== undefined) return { value: rank, next: from + 1, form: 'ordinal', ...plain };
  const vague = INDEFINITE.get(folded);
  if (vague === undefined) return null;
  const inner =
    tokens[from + 1]?.folded === 'of' ? INDEFINITE.get(tokens[from + 2]?.folded ?? '') : undefined;
  const next = inner === undefined ? from + 1 : from + 3;
  return { value: vague * (inner ?? 1), next, form: 'indefinite', ...plain };
}
