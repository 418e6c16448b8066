import { currencyOfCode, scaledCurrency } from '../words/currencies';
import type { Numeral } from './numeral';
import type { Token } from '../token';
import type { Unit } from '../words/unit';
import { unitOf } from '../words/units';
import { wordSet } from '../words/word-set';

/** A unit behind a number. */
export interface UnitReading {
  readonly unit: Unit;
  /** Index one past its last token. */
  readonly next: number;
  /** Whether "old" makes the number an age. */
  readonly aged: boolean;
}

const AREAL = wordSet('square sq cubic');

/** Index behind "of a per cent", "of one percent" at a token; 0 where it is something else. */
function percentOf(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 4).map(({ folded }) => folded);
  if (!/^(?:of )?(?:an?|one|1) per(?:cent$| cent$|cent | cent )/u.test(words.join(' '))) return 0;
  const per = words.findIndex((word) => word.startsWith('per'));
  return at + per + (words[per] === 'per' ? 2 : 1);
}

/** The unit after a number: "km", "per cent", "square miles", "US dollars", "-year-old"; or null. */
export function readUnit(tokens: readonly Token[], numeral: Numeral): UnitReading | null {
  let at = numeral.next;
  const dashed = tokens[at]?.folded === '-' && !(tokens[at]?.spaceBefore ?? true);
  if (dashed) at += 1;
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.folded === 'per' && tokens[at + 1]?.folded === 'cent') {
    return { unit: { name: 'percent', kind: 'percent' }, next: at + 2, aged: false };
  }
  const after = tokens[at + 1];
  const hundredths = numeral.form === 'fraction' ? percentOf(tokens, at) : 0;
  if (hundredths > 0) {
    return { unit: { name: 'percent', kind: 'percent' }, next: hundredths, aged: false };
  }
  if (AREAL.has(token.folded) && after !== undefined) {
    const unit = unitOf(after.folded);
    if (unit?.kind !== 'measure') return null;
    const name = `${token.folded === 'cubic' ? 'cubic' : 'square'} ${unit.name}`;
    return { unit: { name, kind: 'measure' }, next: at + 2, aged: false };
  }
  const unit =
    unitOf(token.folded) ?? currencyOfCode(token.text) ?? scaledCurrency(token.text)?.unit;
  if (unit === undefined) {
    const adjective = token.isCapitalised && after !== undefined ? unitOf(after.folded) : undefined;
    return adjective?.kind === 'money' ? { unit: adjective, next: at + 2, aged: false } : null;
  }
  if (token.pos === 'VERB' && token.folded === 'won') return null;
  if (
    token.folded.length <= 2 &&
    (!numeral.inDigits || token.isCapitalised !== /^[A-Z]/u.test(token.text))
  )
    return null;
  if (unit.kind === 'duration') {
    const old = after?.folded === '-' ? at + 2 : at + 1;
    if (tokens[old]?.folded === 'old' || tokens[old]?.folded === 'olds')
      return { unit, next: old + 1, aged: true };
  }
  if (unit.name === 'percent' && /^points?$/u.test(after?.folded ?? '')) {
    return { unit, next: at + 2, aged: false };
  }
  return { unit, next: at + 1, aged: false };
}
