import type { Genre } from '../../core/coverage/article';
import { agencyOfDateline, readAgencyCredit } from './agencies';
import type { Byline } from './bylines';
import { markAuthorNotes } from './author-notes';
import { markCaptions } from './captions';
import { REASONS, type Furniture } from './furniture';
import { genreOfHeadline, genreOfLabel } from './genre-label';
import { findHeadline, textStart, titleParts } from './headline';
import { markLinkLists } from './link-lists';
import { readMetaLine } from './meta-line';
import { blockSize, isOpen, openPage, textAt, type Page } from './page';
import { readBody } from './page-body';
import { markPromotions } from './promotions';
import { readHead } from './page-head';
import { readTail } from './page-tail';
import { recogniseOutlet } from './recognise-outlet';
import { isSentence, plainForm, wordCount } from './prose';

/** A line of the copy with what became of it. */
export interface ReadLine {
  /** Line within the copy, from 1. */
  readonly line: number;
  readonly text: string;
  /** Why it was dropped, or why it may be none of the article's. */
  readonly reason: string;
}

/** What a page copy says, as far as it can be told. */
export interface PageReading {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly publisher: string | null;
  readonly aliases: readonly string[];
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  /** ISO 8601 date, or null. */
  readonly datePublished: string | null;
  readonly genre: Genre | null;
  /** The text's paragraphs, each to the letter as in the copy but for the white space around it. */
  readonly paragraphs: readonly string[];
  readonly dropped: readonly ReadLine[];
  /** Lines that were kept and may be no part of the article. */
  readonly doubtful: readonly ReadLine[];
  /** What could not be told, or only half, with the cure. */
  readonly notes: readonly string[];
}

/** What is known beforehand and need not be found. */
export interface PageHints {
  readonly headline?: string;
  readonly publisher?: string;
}

/** Highlights may stand above the paragraph that has the dateline. */
const OPENING = 6;

const markedAs = (page: Page, kind: Furniture): readonly string[] =>
  page.lines.filter((_, index) => page.marks[index] === kind).map(({ text }) => text);

/** The date below the headline, else above it, else after the text; never one of a linked article. */
function readDate(page: Page, headline: number, body: number, notes: string[]): string | null {
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
  if (date !== undefined) return date;
  const written = best?.ambiguous[0];
  if (written !== undefined) {
    notes.push(
      `the date ${written} is not clear (which day, month or year), so it is left out: give it with --date`,
    );
  } else if (stamps.some(({ updated }) => updated.length > 0)) {
    notes.push('only the date of an update is stated, so no date is given: give it with --date');
  }
  return null;
}

function readAuthors(
  page: Page,
  names: readonly number[],
): { authors: readonly string[]; agencies: readonly string[]; outlets: readonly string[] } {
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

function readGenre(page: Page, headline: number, text: string): Genre | null {
  const beside = [headline - 1, headline + 1].filter(
    (index) => index >= 0 && page.marks[index] !== null && blockSize(page, index) <= 3,
  );
  const labels = beside.map((index) => genreOfLabel(textAt(page, index)));
  return genreOfHeadline(text) ?? labels.find((genre) => genre !== null) ?? null;
}

/** Pages print the headline again, whole or shortened, above share buttons and comments. */
function markTitles(page: Page, headline: number, title: string): void {
  const plain = plainForm(title);
  for (let at = headline + 1; at < page.lines.length; at += 1) {
    const text = plainForm(textAt(page, at));
    const isTitle = plain.startsWith(text) && wordCount(text) >= 4;
    if (isTitle && isOpen(page, at) && !isSentence(textAt(page, at))) page.marks[at] = 'headline';
  }
}

/**
 * Reads a page copied from a browser: tells the article's text from the furniture around and within
 * it, and what the furniture says about the article. When in doubt a line stays. Never throws.
 */
export function readPage(copy: string, hints: PageHints = {}): PageReading {
  const page = openPage(copy);
  const notes: string[] = [];
  const found = findHeadline(page, hints.headline ?? null);
  const headline = found?.index ?? -1;
  if (found?.isDoubtful) {
    notes.push(`another line is almost as likely to be the headline: check it, or give --headline`);
  }
  const first = headline >= 0 || hints.headline === undefined ? headline : textStart(page) - 1;
  for (let at = 0; at < headline; at += 1) page.marks[at] ??= 'navigation';
  if (headline >= 0) page.marks[headline] = 'headline';

  markPromotions(page);
  markCaptions(page, headline);
  markLinkLists(page, headline);
  markTitles(page, headline, found?.text ?? '');
  const { bodyStart, standfirst, names } = readHead(page, Math.max(first, headline));
  const end = readTail(page, bodyStart);
  readBody(page, bodyStart, end);

  const { authors, agencies: wires, outlets } = readAuthors(page, names);
  markAuthorNotes(page, bodyStart, authors);
  const paragraphs = page.lines.filter((_, index) => isOpen(page, index)).map(({ text }) => text);
  const outlet = recogniseOutlet(page, {
    title: textAt(page, headline),
    bylineOutlets: outlets,
    authors,
    opening: paragraphs.slice(0, OPENING),
  });
  const publisher = hints.publisher ?? outlet.publisher;
  if (hints.publisher === undefined && outlet.isDoubtful) {
    notes.push(`the outlet is told from one weak clue: check it, or give --publisher`);
  }
  const own = new Set(
    [publisher ?? '', ...outlet.aliases].map((name) => name.toLowerCase().replace(/^the /u, '')),
  );
  const credited = markedAs(page, 'agency-credit').flatMap(
    (text) => readAgencyCredit(text)?.agencies ?? [],
  );
  const dateline = agencyOfDateline(paragraphs[0] ?? '');
  const agencies = [...wires, ...credited, ...(dateline === null ? [] : [dateline])].filter(
    (name) => !own.has(name.toLowerCase().replace(/^the /u, '')),
  );
  return {
    headline: found?.text ?? null,
    standfirst: standfirst === null ? null : textAt(page, standfirst),
    publisher,
    aliases: outlet.aliases,
    authors,
    agencies: [...new Set(agencies)],
    datePublished: readDate(page, headline, bodyStart, notes),
    genre: readGenre(page, headline, found?.text ?? ''),
    paragraphs,
    dropped: page.lines.flatMap(({ number, text }, index) => {
      const mark = page.marks[index] ?? null;
      return mark === null ? [] : [{ line: number, text, reason: REASONS[mark] }];
    }),
    doubtful: page.lines.flatMap(({ number, text }, index) => {
      const reason = page.doubts.get(index);
      return reason === undefined || !isOpen(page, index) ? [] : [{ line: number, text, reason }];
    }),
    notes,
  };
}
