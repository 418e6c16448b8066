import type { Correction } from '../../core/article/article';
import { isOpen, textAt, type Page } from './page';
import { MONTH_NAMES, readTimestamp } from './timestamps';

const MONTH = `(?:${MONTH_NAMES})\\.?`;
const DAY = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})`;
const DATE = `(?<day>${DAY})(?:,? (?<year>\\d{4}))?`;
/** "Correction, 5 April: …", "CLARIFICATION (April 7, 2022): …", "Correction on 5 April: …". */
const LABELLED = new RegExp(
  `^(?:correction|clarification|editor['’]s correction)s?\\s*[-–—,:|(]?\\s*(?:on )?${DATE}\\)?\\s*[-–—:|.]\\s+(?<text>\\S.*)$`,
  'iu',
);
/** "This article was amended on 6 April 2022. …", "… to correct …". */
const AMENDED = new RegExp(
  `^(?<text>this (?:article|story|report|piece|column|headline) (?:was|has been) (?:amended|corrected) on ${DATE}\\b.*)$`,
  'iu',
);
const LONGEST = 700;

/** The day, or without a year the first such day that is not before the article's; null where neither tells. */
function dayOf(day: string, year: string | undefined, published: string | null): string | null {
  const dated = (inYear: number): string | null =>
    readTimestamp(`${day} ${inYear}`)?.published[0] ?? null;
  if (year !== undefined) return dated(Number(year));
  const from = published?.slice(0, 10) ?? null;
  if (from === null) return null;
  const first = Number(from.slice(0, 4));
  return [first, first + 1].map(dated).find((found) => found !== null && found >= from) ?? null;
}

/** What a paragraph puts right about the article, where it says on which day; null for any other. */
function readCorrection(paragraph: string, published: string | null): Correction | null {
  if (paragraph.length > LONGEST || paragraph.includes('\n')) return null;
  const groups = (LABELLED.exec(paragraph) ?? AMENDED.exec(paragraph))?.groups;
  const { day = '', year, text = '' } = groups ?? {};
  const date = groups === undefined ? null : dayOf(day, year, published);
  return date === null ? null : { date, text: text.trim(), paragraph: null };
}

/**
 * Marks the lines below the headline that put something right about the article, and says what.
 * `published`: ISO 8601, for a day without its year.
 */
export function takeCorrections(
  page: Page,
  headline: number,
  published: string | null,
): readonly Correction[] {
  return page.lines.flatMap((_, at) => {
    const found =
      at > headline && isOpen(page, at) ? readCorrection(textAt(page, at), published) : null;
    if (found === null) return [];
    page.marks[at] = 'correction';
    return [found];
  });
}
