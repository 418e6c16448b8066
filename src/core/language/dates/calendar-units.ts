import {
  dayRange,
  isoOf,
  monthRange,
  partsOf,
  weekRange,
  yearRange,
  type DayRange,
} from './calendar';
import type { DatePrecision } from './date-mention';

/** ISO 8601 writes years with four digits. */
const LAST_YEAR = 9999;
const YEARS_OF: ReadonlyMap<string, number> = new Map([
  ['month', 1 / 12],
  ['quarter', 1 / 4],
  ['year', 1],
  ['decade', 10],
  ['century', 100],
]);

/** Whether both ends are days of years that ISO 8601 writes with four digits. */
const isWritten = ({ from, to }: DayRange): boolean =>
  [from, to].every((day) => /^\d{4}-/u.test(day));

/** The calendar unit around the reference, moved by so many of its kind; null where it ends beyond the year 9999, or there is no such unit. */
export function unitRange(
  unit: string,
  step: number,
  reference: number,
): readonly [DayRange, DatePrecision] | null {
  const found = rangeOf(unit, step, reference);
  return found !== null && isWritten(found[0]) ? found : null;
}

function rangeOf(
  unit: string,
  step: number,
  reference: number,
): readonly [DayRange, DatePrecision] | null {
  const { year, month } = partsOf(reference);
  const reached = year + step * (YEARS_OF.get(unit) ?? 0);
  if (reached < 1 || reached > LAST_YEAR) return null;
  switch (unit) {
    case 'day':
      return [dayRange(reference + step), 'day'];
    case 'week':
      return [weekRange(reference, step), 'range'];
    case 'fortnight':
      return [weekRange(reference, step * 2), 'range'];
    case 'month':
      return [monthRange(year, month + step), 'month'];
    case 'quarter': {
      const first = month - ((month - 1) % 3) + step * 3;
      return [{ from: monthRange(year, first).from, to: monthRange(year, first + 2).to }, 'range'];
    }
    case 'year':
      return [yearRange(year + step), 'year'];
    case 'decade':
      return [
        yearRange(year - (year % 10) + step * 10, year - (year % 10) + step * 10 + 9),
        'range',
      ];
    case 'century':
      return [
        yearRange(
          Math.floor((year - 1) / 100 + step) * 100 + 1,
          Math.floor((year - 1) / 100 + step) * 100 + 100,
        ),
        'range',
      ];
    default:
      return null;
  }
}

/** The same day so many units away; the end of a shorter month where there is no such day. */
export function shift(unit: string, count: number, reference: number): string {
  if (unit === 'day') return isoOf(reference + count);
  if (unit === 'week') return isoOf(reference + count * 7);
  const { year, month, date } = partsOf(reference);
  const months = unit === 'month' ? count : unit === 'year' ? count * 12 : count * 120;
  const { from, to } = monthRange(year, month + months);
  return `${from.slice(0, 8)}${String(Math.min(date, Number(to.slice(8)))).padStart(2, '0')}`;
}
