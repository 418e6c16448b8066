import { basename } from 'node:path';
import { idFor, isSafeId } from './article-id';
import { decodePage, type DecodedPage } from './decode-page';
import { decodeText } from './decode-text';
import { importFeed, MOST_ITEMS } from './import-feed';
import { readFeed } from './feeds/read-feed';
import { foreignFormat } from './foreign-format';
import { hasFrontMatter, parseArticle } from './front-matter';
import { importArticle } from './import-article';
import { importHtml } from './import-html';
import type { ImportedArticle, ImportOptions } from './import-options';

/** What came of one file. */
export interface ImportedFile {
  /** One for a page or text, one an item for a feed; those that make no article say why. */
  readonly articles: readonly ImportedArticle[];
  /** Why the file as a whole cannot be read, each with its cure; then there are no articles. */
  readonly faults: readonly string[];
  /** What had to be guessed about the file as a whole. */
  readonly notes: readonly string[];
  /** The line that `faults` mean, from 1; 0 for the file as a whole. */
  readonly line: number;
}

/** What the importer knows, and how much he takes. */
export interface ImportBytesOptions extends ImportOptions {
  /** Most bytes of the file; `LARGEST_UPLOAD` unless given. */
  readonly mostBytes?: number;
}

/** Most bytes of a file that comes from Discord: 1 MiB. */
const LARGEST_UPLOAD = 1_048_576;

const HTML_NAME = /\.x?html?$/iu;
const HTML_START =
  /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html)\b/iu;
const FEED_NAME = /\.(?:xml|rss|atom|rdf|json)$/iu;
const FEED_START =
  /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/u;

const unusable = (fault: string, line = 0): ImportedFile => ({
  articles: [],
  faults: [fault],
  notes: [],
  line,
});

/** A knowledge file as it is; its id is the file's name where that can be one. */
function readKnowledge(text: string, name: string, options: ImportOptions): ImportedFile {
  const bare = name.replace(/\.[^.]*$/u, '');
  const { article, problems } = parseArticle(text, bare, name);
  const [first] = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (article === null) {
    return {
      ...unusable('', first?.line ?? 0),
      faults: problems.map(({ line, message }) => `line ${line}: ${message}`),
    };
  }
  if (article.body.trim() === '')
    return unusable('the article has no text: paste it below the front matter');
  const safe = isSafeId(bare) ? bare : idFor(article.publisher, article.aliases, article.headline);
  const draft = {
    ...article,
    id: options.id ?? safe,
    headline: options.headline ?? article.headline,
    publisher: options.publisher ?? article.publisher,
    datePublished: options.datePublished ?? article.datePublished,
    url: options.url ?? article.url,
  };
  const notes = warnings.map(({ line, message }) => `line ${line}: ${message}`);
  return {
    articles: [
      {
        ...{ place: '', article: draft, faults: [], dropped: [], doubtful: [], notes },
        isKnowledge: true,
      },
    ],
    faults: [],
    notes: [],
    line: 0,
  };
}

function readItems(text: string, notes: readonly string[], options: ImportOptions): ImportedFile {
  const reading = readFeed(text);
  if ('fault' in reading) return unusable(reading.fault, reading.line);
  const { items } = reading.feed;
  if (items.length === 0) return unusable('the feed has no items: save it again when it has');
  const over = items.length - MOST_ITEMS;
  const { publisher, headline, datePublished, url, id } = options;
  const isForOne = [headline, datePublished, url, id].some((given) => given !== undefined);
  return {
    articles: importFeed(reading.feed, publisher),
    faults: [],
    notes: [
      ...notes,
      ...(isForOne
        ? ['headline, date, address and id belong to one article: none is used for a feed']
        : []),
      ...(over > 0
        ? [`the feed has ${items.length} items, the last ${over} of them are left out: split it`]
        : []),
    ],
    line: 0,
  };
}

function readBytes(bytes: Uint8Array, name: string, options: ImportBytesOptions): ImportedFile {
  const most = options.mostBytes ?? LARGEST_UPLOAD;
  if (bytes.length > most) {
    const mebibytes = (size: number): string => String(Number((size / 1_048_576).toFixed(1)));
    return unusable(
      `is too large (${mebibytes(bytes.length)} MiB, at most ${mebibytes(most)}): save one page only`,
    );
  }
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return unusable(foreign);
  const isPage = HTML_NAME.test(name) || FEED_NAME.test(name);
  const strict = isPage ? null : decodeText(bytes);
  const isForeign = strict !== null && !('text' in strict);
  // a page saved under another name still says what it is, and in which encoding
  const page: DecodedPage =
    strict === null || isForeign ? decodePage(bytes) : { text: strict.text, notes: [] };
  const text = 'fault' in page ? '' : page.text;
  const isHtml = HTML_START.test(text);
  const isFeed = FEED_START.test(text);
  if (isForeign && !isHtml && !isFeed) return unusable(strict.message, strict.line);
  if ('fault' in page) return unusable(page.fault, page.line);
  const { notes } = page;
  if (text.trim() === '') return unusable('is empty: copy the page again', 1);
  if (isFeed || (FEED_NAME.test(name) && !isHtml)) return readItems(text, notes, options);
  if (isHtml || HTML_NAME.test(name)) {
    return { articles: [importHtml(text, options)], faults: [], notes, line: 0 };
  }
  if (hasFrontMatter(text) || /\.md$/iu.test(name)) return readKnowledge(text, name, options);
  return { articles: [importArticle(text, options)], faults: [], notes, line: 0 };
}

/**
 * Makes articles of a file's bytes: a knowledge file (.md), a text pasted from a browser (.txt), a page
 * (.html) or a feed (.xml, .rss, .atom, .rdf, .json); what a file says of itself counts more than its
 * name, and the name is used for nothing but that and the id. Runs nothing, fetches nothing. Never throws.
 */
export function importBytes(
  bytes: Uint8Array,
  fileName: string,
  options: ImportBytesOptions = {},
): ImportedFile {
  try {
    return readBytes(bytes, basename(fileName.replaceAll('\\', '/')), options);
  } catch (error) {
    return unusable(`cannot be read (${String(error)}): paste the page's text into a .txt instead`);
  }
}
