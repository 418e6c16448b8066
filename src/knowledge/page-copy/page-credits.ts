import type { Genre } from '../../core/article/article';
import { readAgencyCredit } from './agencies';
import type { Byline } from './bylines';
import type { Dateline } from './dateline';
import { genreOfHeadline, genreOfLabel } from './genre-label';
import { readMetaLine } from './meta-line';
import { blockSize, textAt, type Page } from './page';

/** Who made the article, as the page's bylines say. */
export interface PageCredits {
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  /** Outlets named beside an author. */
  readonly outlets: readonly string[];
}

/** Reads the lines marked as bylines; `names` are those that only their place tells. */
export function readAuthors(page: Page, names: readonly number[]): PageCredits {
  const bylines = page.lines.flatMap(({ text }, index): readonly Byline[] => {
    if (page.marks[index] !== 'byline') return [];
    if (names.includes(index)) {
      return [{ authors: [text], agencies: [], outlet: null, isLabelled: false }];
    }
    const byline = readMetaLine(text)?.byline ?? null;
    return byline === null ? [] : [byline];
  });
  return {
    authors: [...new Set(bylines.flatMap(({ authors }) => authors))],
    agencies: bylines.flatMap(({ agencies }) => agencies),
    outlets: bylines.flatMap(({ outlet }) => (outlet === null ? [] : [outlet])),
  };
}

/** The agencies named in credit lines and in the text's dateline. */
export function readAgencies(page: Page, dateline: Dateline | null): readonly string[] {
  const credited = page.lines.flatMap(({ text }, index) =>
    page.marks[index] === 'agency-credit' ? (readAgencyCredit(text)?.agencies ?? []) : [],
  );
  const agency = dateline?.agency ?? null;
  return agency === null ? credited : [...credited, agency];
}

/** The genre that a label beside the headline, or the headline's first word, names; else null. */
export function readGenre(page: Page, headline: number, text: string): Genre | null {
  const beside = [headline - 1, headline + 1].filter(
    (index) => index >= 0 && page.marks[index] !== null && blockSize(page, index) <= 3,
  );
  const labels = beside.map((index) => genreOfLabel(textAt(page, index)));
  return genreOfHeadline(text) ?? labels.find((genre) => genre !== null) ?? null;
}
