import type { HtmlDocument } from './html-node';
import { wordsIn } from './html-words';
import { resolveAddress } from './addresses';
import type { PageClaims } from './page-claims';
import { NO_METADATA, oneLine, type PageMetadata } from './page-metadata';
import { claimOf, type Claim } from './vote';
import { genreOfSection } from './section-genre';

/** Names of meta tags; of the fields that are voted on, with what each is worth beside JSON-LD (3). */
const NAMES = {
  headline: {
    'og:title': 2.5,
    'twitter:title': 1,
    'parsely-title': 1,
    'dc.title': 1,
    'dcterms.title': 1,
    'sailthru.title': 1,
    headline: 1,
  },
  publisher: {
    'og:site_name': 2.5,
    'dc.publisher': 1.5,
    'dcterms.publisher': 1.5,
    publisher: 1.5,
    'application-name': 1,
    'apple-mobile-web-app-title': 1,
    'al:ios:app_name': 1,
  },
  author: {
    author: 2,
    'article:author': 1.5,
    'parsely-author': 1.5,
    'dc.creator': 1.5,
    'dcterms.creator': 1.5,
    'sailthru.author': 1.5,
    byl: 2,
    citation_author: 1.5,
  },
  date: {
    'article:published_time': 2.5,
    'og:article:published_time': 2.5,
    datepublished: 2,
    'parsely-pub-date': 2,
    'dc.date.issued': 2,
    'dcterms.issued': 2,
    'dcterms.created': 1.5,
    'sailthru.date': 1.5,
    pubdate: 1.5,
    publishdate: 1.5,
    'publish-date': 1.5,
    publication_date: 1.5,
    'dc.date': 1,
    'dcterms.date': 1,
    date: 1,
  },
} as const;
const FIRST = {
  description:
    'og:description twitter:description dc.description dcterms.description sailthru.description description',
  section: 'article:section og:article:section parsely-section section',
  tier: 'article:content_tier og:article:content_tier',
} as const;
/** What an element marked by microdata is worth: it is shown as well. */
const ITEM_WEIGHT = 2;

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

/** What meta tags say: one value a field, and all that they claim of those on which places may differ. */
export interface MetaReading {
  readonly metadata: PageMetadata;
  readonly claims: PageClaims;
  /** Whether Open Graph calls the page an article. */
  readonly isArticle: boolean;
}

/** Reads Open Graph, Twitter, Dublin Core, Parse.ly and Sailthru tags, microdata and the canonical link. */
export function readMetaTags(document: HtmlDocument): MetaReading {
  const contents = contentsOf(document);
  const all = (field: keyof typeof FIRST): readonly string[] =>
    FIRST[field]
      .split(' ')
      .map((name) => contents.get(name) ?? [])
      .find((values) => values.length > 0) ?? [];
  const each = (field: keyof typeof NAMES): readonly Claim<readonly string[]>[] =>
    Object.entries(NAMES[field]).flatMap(([name, weight]) => {
      const value = (contents.get(name) ?? []).filter(notAddress);
      return value.length === 0 ? [] : [{ value, weight }];
    });
  const first = (field: keyof typeof NAMES): readonly Claim<string>[] =>
    each(field).flatMap(({ value, weight }) => claimOf(value[0], weight));
  const items = (name: string): readonly string[] => itemsOf(document, name).filter(notAddress);
  const writers = items('author');
  const claims: PageClaims = {
    headlines: [...first('headline'), ...claimOf(items('headline')[0], ITEM_WEIGHT)],
    publishers: first('publisher'),
    authors: [...each('author'), ...claimOf(writers.length > 0 ? writers : null, ITEM_WEIGHT)],
    dates: [...first('date'), ...claimOf(items('datePublished')[0], ITEM_WEIGHT)],
  };
  const canonical = oneLine(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'));
  const base = oneLine(document.querySelector('base')?.getAttribute('href'));
  const shared = contents.get('og:url')?.[0];
  const tier = all('tier')[0]?.toLowerCase();
  const metadata = {
    ...NO_METADATA,
    alternativeHeadline: itemsOf(document, 'alternativeHeadline')[0] ?? null,
    description: all('description')[0] ?? null,
    url: resolveAddress(canonical, [base, shared]) ?? resolveAddress(shared, [base]),
    language: oneLine(document.documentElement.getAttribute('lang')),
    genre:
      contents.get('article:opinion')?.[0]?.toLowerCase() === 'true'
        ? ('opinion' as const)
        : genreOfSection(all('section')),
    isFree: tier === undefined ? null : tier === 'free' ? true : tier === 'locked' ? false : null,
  };
  return { metadata, claims, isArticle: contents.get('og:type')?.[0]?.toLowerCase() === 'article' };
}
