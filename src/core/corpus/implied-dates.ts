import type { DateFact } from '../facts/facts';
import { MONTH_NAMES } from '../language/words/calendar-words';

const RANKS = ['first', 'second', 'third', 'fourth'] as const;
/** Months between the ends of a stretch whose months are all named; a longer one has its year alone. */
const LONGEST_NAMED = 3;
/** Years of a stretch that are all named, "2010/11" and "1914-18"; a longer one has those that are written. */
const MOST_YEARS = 10;

/** The years from one to another, both named; none of a stretch that is too long. */
function yearsBetween(first: number, last: number): string {
  const count = last - first + 1;
  if (count < 2 || count > MOST_YEARS) return '';
  return Array.from({ length: count }, (_, step) => String(first + step)).join(' ');
}

const partsOf = (iso: string): { year: number; month: number; day: number } => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
};

/** "Q3" and "third quarter" are one, and so are "H1" and "first half": the words of both for a part of a year. */
function partWords(from: string, to: string): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const months = last.month - first.month + 1;
  const isPart = first.day === 1 && last.day >= 30 && first.year === last.year;
  if (!isPart || (first.month - 1) % months !== 0) return '';
  const rank = (first.month - 1) / months;
  if (months === 3) return `Q${String(rank + 1)} ${RANKS[rank] ?? ''} quarter`;
  return months === 6 ? `H${String(rank + 1)} ${RANKS[rank] ?? ''} half` : '';
}

/**
 * The calendar's words for a date as an article gives it, so that "last Tuesday" and "on 4 May" are
 * found by the full date: "17 April 2018". Empty for hours, and for what the article leaves open.
 */
export function datedWords({ from, to, precision }: DateFact): string {
  if (from === null || to === null || precision === 'time') return '';
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first.year !== last.year)
    return precision === 'range' ? yearsBetween(first.year, last.year) : '';
  const years = String(first.year);
  if (precision === 'year') return years;
  const months = MONTH_NAMES.slice(first.month - 1, last.month);
  const named = months.length <= LONGEST_NAMED ? months.join(' ') : '';
  const days = precision === 'day' ? String(first.day) : '';
  return `${days} ${named} ${years} ${partWords(from, to)}`.trim();
}
