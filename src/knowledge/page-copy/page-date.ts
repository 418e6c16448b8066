import { readMetaLine } from './meta-line';
import type { Page } from './page';
import { titleParts } from './title-parts';

/** The date published, or why it is left out. */
export interface DateReading {
  /** ISO 8601 date, or null. */
  readonly date: string | null;
  /** Why there is none although the page has dates, with the cure; null where it has none. */
  readonly note: string | null;
}

/** The date below the headline, else above it, else after the text; never one of a linked article. */
export function readDate(page: Page, headline: number, body: number): DateReading {
  const stamps = page.lines.flatMap(({ text }, index) => {
    const mark = page.marks[index] ?? null;
    const isTold = mark === 'timestamp' || mark === 'byline' || index <= headline;
    if (!isTold || (index >= body && mark === 'byline')) return [];
    const parts = index <= headline ? titleParts(text) : [text];
    const found = parts.flatMap((part) => readMetaLine(part)?.timestamps ?? []);
    return found.map((stamp) => ({ ...stamp, index }));
  });
  const rank = ({ index, isLabelled }: (typeof stamps)[number]): number =>
    (index > headline && index < body ? 0 : index <= headline ? 2 : 4) + (isLabelled ? 0 : 1);
  const [best] = stamps
    .filter(({ published, ambiguous }) => published.length + ambiguous.length > 0)
    .sort((left, right) => rank(left) - rank(right) || left.index - right.index);
  const date = best?.published[0];
  if (date !== undefined) return { date, note: null };
  const written = best?.ambiguous[0];
  if (written !== undefined) {
    const note = `the date ${written} is not clear (which day, month or year), so it is left out: give it with --date`;
    return { date: null, note };
  }
  const isUpdated = stamps.some(({ updated }) => updated.length > 0);
  const note = 'only the date of an update is stated, so no date is given: give it with --date';
  return { date: null, note: isUpdated ? note : null };
}
