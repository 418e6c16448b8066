import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { nestingDepth } from './html-depth';
import type { HtmlDocument, HtmlNode } from './html-node';
import { NO_METADATA, oneLine, readJsonLd, type PageMetadata } from './json-ld';

/** A page's metadata and the text of its article, as lines like those of a page copied by hand. */
export interface HtmlPage {
  readonly metadata: PageMetadata;
  /** Paragraphs, headings and list items of the main text, joined by blank lines. */
  readonly text: string;
}

/** Most elements of a page: bounds the time that a hostile one can take. */
const MOST_ELEMENTS = 30_000;
/** Readability's time grows with the third power of the depth: half a second at this one. */
const DEEPEST = 200;
const BLOCKS = 'p,li,h2,h3,h4,h5,h6,blockquote,pre,figcaption,tr';
const WITHOUT_TEXT =
  'script,style,noscript,template,iframe,object,svg,form,button,nav,footer,aside';

function readMeta(document: HtmlDocument): PageMetadata {
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
      const content = oneLine(found?.getAttribute('content'));
      if (content !== null) return content;
    }
    return null;
  };
  const author = meta('author', 'article:author', 'parsely-author');
  return {
    ...NO_METADATA,
    headline:
      meta('og:title', 'twitter:title') ?? oneLine(document.querySelector('h1')?.textContent),
    publisher: meta('og:site_name', 'application-name'),
    authors: author === null || /^https?:/u.test(author) ? [] : [author],
    datePublished: meta('article:published_time', 'datePublished', 'date', 'parsely-pub-date'),
    url:
      oneLine(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      meta('og:url'),
    language: oneLine(document.documentElement.getAttribute('lang')),
  };
}

/** The first source that says anything wins, field by field. */
function merge(first: PageMetadata, second: PageMetadata): PageMetadata {
  return {
    headline: first.headline ?? second.headline,
    alternativeHeadline: first.alternativeHeadline ?? second.alternativeHeadline,
    publisher: first.publisher ?? second.publisher,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    datePublished: first.datePublished ?? second.datePublished,
    url: first.url ?? second.url,
    language: first.language ?? second.language,
    genre: first.genre ?? second.genre,
  };
}

function textOf(root: HtmlNode): string {
  for (const element of root.querySelectorAll(WITHOUT_TEXT)) element.remove();
  const blocks: string[] = [];
  for (const block of root.querySelectorAll(BLOCKS)) {
    // a quotation's paragraphs come by themselves
    if (block.querySelector(BLOCKS) !== null) continue;
    const text = (block.textContent ?? '').replaceAll(/[ \t\r\n\f]+/gu, ' ').trim();
    if (text === '') continue;
    if (block.localName === 'figcaption') blocks.push(`Image caption: ${text}`);
    else blocks.push(block.localName === 'li' ? `- ${text}` : text);
  }
  return blocks.join('\n\n');
}

/** HTML may leave out its outermost elements; the parser builds no body then. */
const completed = (html: string): string =>
  /<body\b/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`;

/**
 * Reads a page's HTML: JSON-LD first, then meta tags, then what Readability finds to be the main text.
 * Runs no script and fetches nothing. Throws only where the page is too large or too deep to parse.
 */
export function readHtml(html: string): HtmlPage {
  if (nestingDepth(html) > DEEPEST) throw new Error(`elements nest more than ${DEEPEST} deep`);
  const page = completed(html);
  const { document } = parseHTML(page);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const metadata = merge(
    readJsonLd(scripts.map((script) => script.textContent ?? '')),
    readMeta(document),
  );
  const reading = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
  const main = parseHTML(`<html><body>${reading?.content ?? ''}</body></html>`).document.body;
  const text = textOf(main);
  return { metadata, text: text === '' ? textOf(parseHTML(page).document.body) : text };
}
