import { looksLikeList } from './article-list';
import { markAuthorNotes } from './author-notes';
import { markCaptions } from './captions';
import { takeCorrections } from './corrections';
import { readDateline } from './dateline';
import { REASONS } from './furniture';
import { findHeadline } from './headline';
import { markLinkLists } from './link-lists';
import { isOpen, openPage, textAt, type Page } from './page';
import { readBody } from './page-body';
import { readAgencies, readAuthors, readGenre } from './page-credits';
import { readDate } from './page-date';
import { readHead } from './page-head';
import type { PageHints, PageReading } from './page-reading';
import { readTail } from './page-tail';
import { markPromotions } from './promotions';
import { isSentence, plainForm, wordCount } from './prose';
import { paragraphsOfLines } from './row-lines';
import { recogniseOutlet } from './recognise-outlet';
import { keepUpdateTimes } from './update-times';

/** Highlights may stand above the paragraph that has the dateline. */
const OPENING = 6;
const FIRST = 3;

const LIST =
  'the page looks like a list of articles, not like one: open the one you mean and copy its page';

const bareName = (name: string): string => name.toLowerCase().replace(/^the /u, '');

/** Pages print the headline again, whole or shortened, above share buttons and comments. */
function markTitles(page: Page, headline: number, title: string): void {
  const plain = plainForm(title);
  for (let at = headline + 1; at < page.lines.length; at += 1) {
    const text = plainForm(textAt(page, at));
    const isTitle = plain.startsWith(text) && wordCount(text) >= 4;
    if (isTitle && isOpen(page, at) && !isSentence(textAt(page, at))) page.marks[at] = 'headline';
  }
}

/** Takes back every mark and doubt of lines that are known to be text. */
function keepText(page: Page, text: ReadonlySet<number> | undefined): void {
  if (text === undefined) return;
  for (const [index, { number }] of page.lines.entries()) {
    if (!text.has(number)) continue;
    page.marks[index] = null;
    page.doubts.delete(index);
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
  for (let at = 0; at < headline; at += 1) page.marks[at] ??= 'navigation';
  if (headline >= 0) page.marks[headline] = 'headline';

  markPromotions(page);
  markCaptions(page, headline);
  markLinkLists(page, headline);
  markTitles(page, headline, found?.text ?? '');
  const { bodyStart, standfirst, names } = readHead(page, headline, hints.standfirst);
  const end = readTail(page, bodyStart);
  readBody(page, bodyStart, end);

  const { authors, agencies: wires, outlets } = readAuthors(page, names);
  markAuthorNotes(page, bodyStart, authors);
  keepUpdateTimes(page, headline, found?.text ?? '');
  keepText(page, hints.text);
  const shown = readDate(page, headline, bodyStart);
  const corrections = takeCorrections(page, headline, hints.datePublished ?? shown.date);
  const paragraphs = paragraphsOfLines(page.lines.filter((_, index) => isOpen(page, index)));
  const outlet = recogniseOutlet(page, {
    title: textAt(page, headline),
    headline: found?.text ?? '',
    bylineOutlets: outlets,
    authors,
    opening: paragraphs.slice(0, OPENING),
  });
  const publisher = hints.publisher ?? outlet.publisher;
  if (hints.publisher === undefined && outlet.isDoubtful) {
    notes.push(`the outlet is told from one weak clue: check it, or give --publisher`);
  }
  const aliases = publisher === outlet.publisher ? outlet.aliases : [];
  // a standfirst or a heading may stand above the paragraph that the dateline begins
  const dateline =
    paragraphs
      .slice(0, FIRST)
      .map(readDateline)
      .find((found) => found !== null) ?? null;
  const own = new Set([publisher ?? '', ...aliases].map(bareName));
  const agencies = [...wires, ...readAgencies(page, dateline)].filter(
    (name) => !own.has(bareName(name)),
  );
  if (looksLikeList(page, headline + 1)) notes.push(LIST);
  const date = shown.date ?? dateline?.date ?? null;
  if (date === null && shown.note !== null) notes.push(shown.note);
  return {
    headline: found?.text ?? null,
    standfirst: standfirst === null ? null : textAt(page, standfirst),
    publisher,
    aliases: outlet.aliases,
    authors,
    agencies: [...new Set(agencies)],
    reporter: dateline?.agency ?? null,
    datePublished: date,
    genre: readGenre(page, headline, found?.text ?? ''),
    corrections,
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
