import type { HtmlDocument } from './html-node';
import { wordsIn } from './html-words';
import { NO_METADATA, oneLine, type PageMetadata } from './page-metadata';
import { genreOfSection } from './section-genre';

const NAMES = {
  headline: 'og:title twitter:title parsely-title dc.title dcterms.title sailthru.title headline',
  description:
    'og:description twitter:description dc.description dcterms.description sailthru.description description',
  publisher:
    'og:site_name dc.publisher dcterms.publisher publisher application-name al:ios:app_name',
  author:
    'author article:author parsely-author dc.creator dcterms.creator sailthru.author byl citation_author',
  date: 'article:published_time og:article:published_time datepublished parsely-pub-date dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date sailthru.date pubdate publishdate publish-date publication_date date',
  section: 'article:section og:article:section parsely-section section',
  tier: 'article:content_tier og:article:content_tier',
} as const;

type MetaField = keyof typeof NAMES;

/** The contents of meta tags by name, lower case, in the page's order. */
function contentsOf(document: HtmlDocument): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = oneLine(tag.getAttribute('content'));
    if (content === null) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name === undefined || name === '') continue;
      const known = contents.get(name);
      if (known) known.push(content);
      else contents.set(name, [content]);
    }
  }
  return contents;
}

/** What elements marked by microdata say: `itemprop="author"`. */
function itemsOf(document: HtmlDocument, name: string): readonly string[] {
  return [...document.querySelectorAll(`[itemprop="${name}"]`)].flatMap((element) => {
    const name = element.querySelector('[itemprop="name"]') ?? element;
    const value = oneLine(element.getAttribute('datetime')) ?? oneLine(wordsIn(name));
    return value === null || element.localName === 'meta' ? [] : [value];
  });
}

const notAddress = (text: string): boolean => !/^https?:|^\/\/|^www\./iu.test(text);

/** Reads Open Graph, Twitter, Dublin Core, Parse.ly and Sailthru tags, microdata and the canonical link. */
export function readMetaTags(document: HtmlDocument): PageMetadata {
  const contents = contentsOf(document);
  const all = (field: MetaField): readonly string[] =>
    NAMES[field]
      .split(' ')
      .map((name) => contents.get(name) ?? [])
      .find((values) => values.length > 0) ?? [];
  const authors = NAMES.author
    .split(' ')
    .map((name) => (contents.get(name) ?? []).filter(notAddress))
    .find((values) => values.length > 0);
  const canonical = oneLine(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'));
  const tier = all('tier')[0]?.toLowerCase();
  return {
    ...NO_METADATA,
    headline: all('headline')[0] ?? itemsOf(document, 'headline')[0] ?? null,
    alternativeHeadline: itemsOf(document, 'alternativeHeadline')[0] ?? null,
    description: all('description')[0] ?? null,
    publisher: all('publisher').find(notAddress) ?? null,
    authors: authors ?? itemsOf(document, 'author').filter(notAddress),
    datePublished: all('date')[0] ?? itemsOf(document, 'datePublished')[0] ?? null,
    url:
      canonical !== null && !notAddress(canonical)
        ? canonical
        : (contents.get('og:url')?.[0] ?? null),
    language: oneLine(document.documentElement.getAttribute('lang')),
    genre:
      contents.get('article:opinion')?.[0]?.toLowerCase() === 'true'
        ? 'opinion'
        : genreOfSection(all('section')),
    isFree: tier === undefined ? null : tier === 'free' ? true : tier === 'locked' ? false : null,
  };
}
