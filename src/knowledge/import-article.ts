import type { Article } from '../core/coverage/article';
import { idFor } from './article-id';
import { parseArticle } from './front-matter';
import { isIsoDateOrTime } from './iso-date';
import { outletAt, outletNamed } from './page-copy/outlets';
import type { PageHints, PageReading, ReadLine } from './page-copy/page-reading';
import { readPage } from './page-copy/read-page';
import { NO_METADATA, type PageMetadata } from './page-html/json-ld';
import { readHtml, type HtmlPage } from './page-html/read-html';
import { serialiseArticle } from './serialise-article';

/** More lines than the longest article's page has. */
const MOST_LINES = 5_000;

/** What the person who imports knows better than the page; all of it optional. */
export interface ImportOptions {
  readonly headline?: string;
  readonly publisher?: string;
  /** ISO 8601 date or date-time. */
  readonly datePublished?: string;
  /** Where the page was copied from, https. */
  readonly url?: string;
  readonly id?: string;
}

/** What a page copy came to. */
export interface ImportedArticle {
  /** Null where `faults` say what is missing. */
  readonly article: Article | null;
  /** Why there is no article, each with its cure. */
  readonly faults: readonly string[];
  /** Every line that is not in the article's body, with the reason. */
  readonly dropped: readonly ReadLine[];
  /** Lines of the body that may be no part of the article, with the reason. */
  readonly doubtful: readonly ReadLine[];
  /** What could not be told, or only half, with the cure. */
  readonly notes: readonly string[];
}

function missingParts(reading: PageReading, publisher: string | null): readonly string[] {
  return [
    ...(reading.headline === null ? ['no headline was found: give it with --headline'] : []),
    ...(publisher === null
      ? ['the page does not say whose it is: give the outlet with --publisher']
      : []),
    ...(reading.paragraphs.length === 0 ? ['no text was found: copy the whole page again'] : []),
  ];
}

/** Makes an article of what a page says and what the importer knows; the importer's word stands. */
function articleOf(
  reading: PageReading,
  metadata: PageMetadata,
  options: ImportOptions,
): ImportedArticle {
  const { dropped, doubtful } = reading;
  const notes = [...reading.notes];
  const address = options.url ?? httpsOrNothing(metadata.url);
  const named = options.publisher ?? (address === null ? undefined : outletAt(address)?.name);
  const publisher = named ?? metadata.publisher ?? reading.publisher;
  const faults = missingParts(reading, publisher);
  if (faults.length > 0 || reading.headline === null || publisher === null) {
    return { article: null, faults, dropped, doubtful, notes };
  }
  const stated = publisher === reading.publisher ? reading.aliases : [];
  const aliases = outletNamed(publisher)?.aliases ?? stated;
  const date = metadata.datePublished;
  if (options.datePublished === undefined && date !== null && !isIsoDateOrTime(date)) {
    notes.push(`the date "${date}" of the page's metadata is left out: give it with --date`);
  }
  const draft: Article = {
    id: options.id ?? idFor(publisher, aliases, reading.headline),
    headline: reading.headline,
    publisher,
    alternativeHeadline: metadata.alternativeHeadline ?? reading.standfirst,
    author: metadata.authors.length > 0 ? metadata.authors : reading.authors,
    agencies: reading.agencies,
    datePublished:
      options.datePublished ??
      (date !== null && isIsoDateOrTime(date) ? date : reading.datePublished),
    url: address,
    inLanguage: languageOf(metadata.language),
    genre: metadata.genre ?? reading.genre ?? 'report',
    aliases: aliases.filter((alias) => alias !== publisher),
    body: reading.paragraphs.join('\n\n'),
  };
  const { article, problems } = parseArticle(serialiseArticle(draft), draft.id, draft.id);
  return { article, faults: problems.map(({ message }) => message), dropped, doubtful, notes };
}

const httpsOrNothing = (address: string | null): string | null =>
  address !== null && /^https:\/\/[^\s@]+$/u.test(address) && URL.canParse(address)
    ? address
    : null;

/** A page's language where it is a plain tag, else English. */
const languageOf = (tag: string | null): string =>
  tag !== null && /^[a-z]{2,3}(?:-[A-Z]{2})?$/u.test(tag) ? tag : 'en';

function hintsOf(options: ImportOptions): PageHints {
  const publisher = options.publisher ?? outletAt(options.url ?? '')?.name;
  return {
    ...(options.headline === undefined ? {} : { headline: options.headline }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

const refused = (fault: string): ImportedArticle => ({
  article: null,
  faults: [fault],
  dropped: [],
  doubtful: [],
  notes: [],
});

/** Turns a raw page copy (text pasted from a browser) into an article. Never throws. */
export function importArticle(copy: string, options: ImportOptions = {}): ImportedArticle {
  if (copy.split(/\r\n|\r|\n/u, MOST_LINES + 1).length > MOST_LINES) {
    return refused(`the copy has more than ${MOST_LINES} lines: copy one article's page only`);
  }
  return articleOf(readPage(copy.replace(/^\uFEFF/u, ''), hintsOf(options)), NO_METADATA, options);
}

/**
 * Turns a page's HTML into an article: its metadata first, then its main text cleaned as a page copy
 * is. Runs no script and fetches nothing. Never throws.
 */
export function importHtml(html: string, options: ImportOptions = {}): ImportedArticle {
  let page: HtmlPage;
  try {
    page = readHtml(html);
  } catch (error) {
    return refused(`the HTML cannot be read (${String(error)}): paste the page's text instead`);
  }
  const headline = options.headline ?? page.metadata.headline ?? undefined;
  const known = headline === undefined ? options : { ...options, headline };
  const copy = headline === undefined ? page.text : `${headline}\n\n${page.text}`;
  const publisher = options.publisher ?? page.metadata.publisher ?? undefined;
  const hints = hintsOf(publisher === undefined ? known : { ...known, publisher });
  return articleOf(readPage(copy, hints), page.metadata, known);
}
