import type { Article } from './article';

/** Days of publication, both included, as "2014-10-08"; null for an open end. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

const TYPED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** The last day of a month. */
const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const isoOf = (...parts: readonly [number, number, number]): string =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');

/** The first or the last day of what is typed: a year, a month ("2014-10") or a day; null where it is none. */
export function dayTyped(typed: string, end: 'first' | 'last'): string | null {
  const [, year, month, day] = TYPED.exec(typed.trim()) ?? [];
  if (year === undefined) return null;
  const ofMonth = Number(month ?? (end === 'first' ? 1 : 12));
  if (ofMonth < 1 || ofMonth > 12) return null;
  const last = lastDay(Number(year), ofMonth);
  const ofDay = Number(day ?? (end === 'first' ? 1 : last));
  return ofDay < 1 || ofDay > last ? null : isoOf(Number(year), ofMonth, ofDay);
}

/** Whether an article was published in a period; one whose day is not known was not. */
export function isWithin(
  { datePublished }: Pick<Article, 'datePublished'>,
  period: Period,
): boolean {
  if (datePublished === null) return false;
  const day = datePublished.slice(0, 10);
  return (period.from === null || day >= period.from) && (period.to === null || day <= period.to);
}
