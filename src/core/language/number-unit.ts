import type { Numeral } from './numeral';
import type { Token } from './token';
import { unitOf, type Unit } from './units';
import { wordSet } from './word-set';

/** A unit behind a number. */
export interface UnitReading {
  readonly unit: Unit;
  /** Index one past its last token. */
  readonly next: number;
  /** Whether "old" makes the number an age. */
  readonly aged: boolean;
}

const AREAL = wordSet('square sq cubic');

/** The unit after a number: "km", "per cent", "square miles", "US dollars", "-year-old"; or null. */
export function readUnit(tokens: readonly Token[], numeral: Numeral): UnitReading | null {
  let at = numeral.next;
  const dashed = tokens[at]?.text === '-' && !(tokens[at]?.spaceBefore ?? true);
  if (dashed) at += 1;
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.folded === 'per' && tokens[at + 1]?.folded === 'cent') {
    return { unit: { name: 'percent', kind: 'percent' }, next: at + 2, aged: false };
  }
  const after = tokens[at + 1];
  if (AREAL.has(token.folded) && after !== undefined) {
    const unit = unitOf(after.folded);
    if (unit?.kind !== 'measure') return null;
    const name = `${token.folded === 'cubic' ? 'cubic' : 'square'} ${unit.name}`;
    return { unit: { name, kind: 'measure' }, next: at + 2, aged: false };
  }
  const unit = unitOf(token.folded);
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
    const old = after?.text === '-' ? at + 2 : at + 1;
    if (tokens[old]?.folded === 'old' || tokens[old]?.folded === 'olds')
      return { unit, next: old + 1, aged: true };
  }
  if (unit.name === 'percent' && /^points?$/u.test(after?.folded ?? '')) {
    return { unit, next: at + 2, aged: false };
  }
  return { unit, next: at + 1, aged: false };
}
