import type { DateFact, Figure } from '../../facts/facts';
import { isSameFigure } from '../../facts/spans/figure';
import { overlap, type Span } from '../../language/token';
import type { Judged } from './decide';

/** A reading with the words of it that answer; null where the whole sentence does. */
export interface Telling {
  readonly judged: Judged;
  readonly words: Span | null;
}

/** What the words that answer tell, where that is a figure or a date; null for both where it is neither. */
export interface ToldValue {
  readonly figure: Figure | null;
  readonly date: DateFact | null;
}

/** The figure or date under the words that answer: the facts' own reading of it. */
export function toldValue({ pair: { facts } }: Judged, words: Span): ToldValue {
  const date = facts.dates.find((one) => overlap(one, words)) ?? null;
  const figure = facts.figures.find((one) => overlap(one, words)) ?? null;
  return { figure, date };
}

/** Whether two dates mean the same days, or what an article leaves open allows it. */
export function isSameDate(a: DateFact, b: DateFact): boolean {
  const isOpen = [a.from, a.to, b.from, b.to].includes(null);
  // one day of a month told elsewhere is the same, more finely
  return isOpen || ((a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? ''));
}

/** Whether two readings give the same figure or the same date; null where either gives none. */
export function tellSameValue(a: ToldValue, b: ToldValue): boolean | null {
  if (a.date && b.date) return isSameDate(a.date, b.date);
  return a.figure && b.figure ? isSameFigure(a.figure, b.figure) : null;
}
