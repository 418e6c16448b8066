import { electAuthors } from './author-vote';
import { countWords } from './check-knowledge';
import { electDate } from './date-vote';
import { draftArticle } from './import-draft';
import { readKept, type Kept } from './import-kept';
import { refused, type ImportedArticle, type ImportOptions } from './import-options';
import { plainForm } from './page-copy/prose';
import { readPage } from './page-copy/read-page';
import { NO_METADATA, type PageMetadata } from './page-html/page-metadata';
import { readHtml, type HtmlPage } from './page-html/read-html';
import { genreOfSection } from './page-html/section-genre';
import { isTeaser, wholenessNotes } from './page-html/wholeness';

/** More blocks than the longest article's page has. */
const MOST_BLOCKS = 5_000;

const LIST_OF_ARTICLES =
  'the page is a list of articles, not an article: open the one you mean and save its page';

/** The date that the head of the page marks as one. */
function shownDate(kept: readonly Kept[]): string | null {
  const times = kept.filter(
    ({ isHead, block }) => isHead && block.time !== null && !/updated|modified/iu.test(block.text),
  );
  return times.map(({ block }) => block.time).find((time) => /\d{4}/u.test(time ?? '')) ?? null;
}

/** Whose page it is, by everything on it; only asked where metadata and the text do not say. */
function publisherOf({ title, blocks }: HtmlPage, headline: string | null): string | null {
  const copy = [title ?? '', ...blocks.map(({ block }) => block.text)].join('\n\n');
  return readPage(copy, headline === null ? {} : { headline }).publisher;
}

/**
 * Turns a page's HTML into an article: its metadata first, then its main text cleaned as a page copy
 * is. Runs no script and fetches nothing. Never throws.
 */
export function importHtml(html: string, options: ImportOptions = {}): ImportedArticle {
  return importPage(html, options, NO_METADATA);
}

/** The same where something is known of the page already, as a feed knows its items: that comes first. */
export function importPage(
  html: string,
  options: ImportOptions,
  known: PageMetadata,
): ImportedArticle {
  let page: HtmlPage;
  try {
    page = readHtml(html, known);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(
      `the HTML cannot be read (${reason}): paste the page's text into a .txt instead`,
    );
  }
  if (page.blocks.length > MOST_BLOCKS) {
    return refused(
      `the page has more than ${MOST_BLOCKS} paragraphs: save one article's page only`,
    );
  }
  if (page.isArticleList) return refused(LIST_OF_ARTICLES);
  const numbered = page.blocks.map((judged, index): Kept => ({ ...judged, number: index + 1 }));
  const kept = numbered.filter(({ verdict }) => verdict.kind === 'kept');
  const reading = readKept(page, kept, options);
  const dropped = numbered.flatMap(({ number, block, verdict }) =>
    verdict.kind === 'dropped' ? [{ line: number, text: block.text, reason: verdict.reason }] : [],
  );
  const all = [...dropped, ...reading.dropped].sort((left, right) => left.line - right.line);
  const body = reading.paragraphs.join('\n\n');
  const notes = [
    ...page.notes,
    ...wholenessNotes(page.metadata, all, reading.paragraphs),
    ...reading.notes,
  ];
  const { metadata } = page;
  if (isTeaser(metadata, all, countWords(body))) {
    return {
      ...refused(
        'only the beginning of the text is on the page, the rest is for subscribers: save the page as a subscriber sees it',
      ),
      dropped: all,
      notes,
    };
  }
  const { claims } = page;
  const publisher =
    metadata.publisher ?? reading.publisher ?? publisherOf(page, reading.headline) ?? null;
  const shownDates = [reading.datePublished, shownDate(kept)];
  const facts: PageMetadata = {
    ...metadata,
    publisher,
    authors: electAuthors(claims.authors, reading.authors, publisher ?? ''),
    datePublished:
      electDate(claims.dates, shownDates, metadata.url) ?? claims.dates[0]?.value ?? null,
    genre: metadata.genre ?? genreOfSection(page.labels),
  };
  const shown = page.shownHeadline;
  if (
    shown !== null &&
    reading.headline !== null &&
    plainForm(shown) !== plainForm(reading.headline)
  ) {
    notes.push(`the page shows another headline than its metadata: "${shown}"`);
  }
  return draftArticle({ ...reading, dropped: all, notes }, facts, options);
}
