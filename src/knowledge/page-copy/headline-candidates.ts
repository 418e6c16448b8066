import { readMetaLine } from './meta-line';
import { outletNamed } from './outlets';
import { isOpen, textAt, type Page } from './page';
import { endsWithStop, wordCount } from './prose';
import { APOSTROPHES, QUOTING_MARKS } from '../../core/language/words/quote-marks';

const MOST_WORDS = 32;
const QUOTED = new RegExp(`[${QUOTING_MARKS}${APOSTROPHES}]\\.?$`, 'u');
const BYLINE_LIKE = /^\W*by\s/iu;

/** Whether a line has the shape of a headline: some words, no stop, no furniture by its wording. */
export function isCandidate(page: Page, index: number): boolean {
  const text = textAt(page, index);
  const words = wordCount(text);
  if (!isOpen(page, index) || words < 2 || words > MOST_WORDS) return false;
  if (BYLINE_LIKE.test(text) && words <= 8 && !text.includes(':')) return false;
  if (endsWithStop(text) && !QUOTED.test(text)) return false;
  return page.kinds[index] === null && outletNamed(text) === null;
}

/** Whether a line says who wrote the article or on which day. */
export function isMeta(page: Page, index: number): boolean {
  const meta = readMetaLine(textAt(page, index));
  return meta !== null && (meta.byline !== null || meta.timestamps.some(({ hasDay }) => hasDay));
}

const HIGHLIGHTS = /^(?:story highlights|highlights|key (?:points|facts)|at a glance)\b/iu;

/**
 * Whether a line below `headline` still belongs to the head: it says who or when. A bare date does
 * only where no date stands above it, since dates also head the parts of a text.
 */
export function isHeadMeta(page: Page, index: number, headline: number): boolean {
  const meta = readMetaLine(textAt(page, index));
  if (meta === null || page.marks[index] === 'related') return false;
  if (
    meta.byline !== null ||
    meta.timestamps.some(({ isLabelled, hasDay }) => isLabelled && hasDay)
  )
    return true;
  if (!isDated(page, index)) return false;
  for (let at = headline + 1; at < index; at += 1) if (isDated(page, at)) return false;
  return true;
}

/** Whether a line names a day and says nothing but who and when. */
export function isDated(page: Page, index: number): boolean {
  const meta = readMetaLine(textAt(page, index));
  return meta?.timestamps.some(({ hasDay }) => hasDay) === true;
}

/** Candidates in a row, nothing between them: headline, standfirst and highlights, or a list. */
export interface Run {
  readonly indices: readonly number[];
  /** Runs between this one and the text. */
  readonly between: number;
  /** Who and when stands right below it; or above it, with other candidates above that. */
  readonly isAboveMeta: boolean;
  readonly isBelowMeta: boolean;
}

/** The candidates between two lines, run by run, top down. */
export function runsOf(page: Page, from: number, end: number): readonly Run[] {
  const runs: number[][] = [];
  let isNew = true;
  for (let at = from; at < end; at += 1) {
    if (HIGHLIGHTS.test(textAt(page, at))) {
      // the lines below sum the article up; none of them is its headline
      while (at + 1 < end && isCandidate(page, at + 1)) at += 1;
      isNew = true;
    } else if (!isCandidate(page, at)) isNew = true;
    else if (isNew) {
      runs.push([at]);
      isNew = false;
    } else runs.at(-1)?.push(at);
  }
  const metas = page.lines.flatMap((_, at) => (at < end && isMeta(page, at) ? [at] : []));
  return runs.map((indices, place) => {
    const last = indices.at(-1) ?? 0;
    const below = runs[place + 1]?.[0] ?? end;
    const top = runs[0]?.[0] ?? 0;
    return {
      indices,
      between: runs.length - 1 - place,
      isAboveMeta: metas.some((meta) => meta > last && meta < below),
      isBelowMeta: metas.some((meta) => meta < (indices[0] ?? 0) && meta > top),
    };
  });
}
