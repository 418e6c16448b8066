import type { DateFact } from '../facts/facts';
import { MONTH_NAMES } from '../language/words/calendar-words';

const QUARTERS = ['first', 'second', 'third', 'fourth'] as const;
/** Months between the ends of a stretch whose months are all named; a longer one has its year alone. */
const LONGEST_NAMED = 3;

const partsOf = (iso: string): { year: number; month: number; day: number } => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
};

/** "Q3" and "third quarter" are one: the words of both, where a stretch is a quarter of a year. */
function quarterWords(from: string, to: string): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const isQuarter =
    first.day === 1 && first.month % 3 === 1 && last.month === first.month + 2 && last.day >= 30;
  const rank = (first.month - 1) / 3;
  return isQuarter && first.year === last.year
    ? `Q${String(rank + 1)} ${QUARTERS[rank] ?? ''} quarter`
    : '';
}

/**
 * The calendar's words for a date as an article gives it, so that "last Tuesday" and "on 4 May" are
 * found by the full date: "17 April 2018". Empty for hours, and for what the article leaves open.
 */
export function datedWords({ from, to, precision }: DateFact): string {
  if (from === null || to === null || precision === 'time') return '';
  const [first, last] = [partsOf(from), partsOf(to)];
  const years = first.year === last.year ? String(first.year) : '';
  if (precision === 'year' || years === '') return years;
  const months = MONTH_NAMES.slice(first.month - 1, last.month);
  const named = months.length <= LONGEST_NAMED ? months.join(' ') : '';
  const days = precision === 'day' ? String(first.day) : '';
  return `${days} ${named} ${years} ${quarterWords(from, to)}`.trim();
}
