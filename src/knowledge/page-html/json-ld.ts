import type { Genre } from '../../core/article/article';
import { plainForm } from '../page-copy/prose';
import { genreOfSection } from './section-genre';
import { isThing, listOf, readThings, type JsonThing, type JsonThings } from './json-ld-nodes';
import type { Declared } from './article-list';
import type { PageClaims } from './page-claims';
import { claimOf } from './vote';
import { NO_METADATA, oneLine, withoutReferences, type PageMetadata } from './page-metadata';

const ARTICLE_TYPES: Readonly<Record<string, Genre | null>> = {
  NewsArticle: null,
  Article: null,
  Report: null,
  ReportageNewsArticle: 'report',
  BackgroundNewsArticle: 'analysis',
  AnalysisNewsArticle: 'analysis',
  OpinionNewsArticle: 'opinion',
  ReviewNewsArticle: 'opinion',
  AskPublicNewsArticle: null,
  SatiricalArticle: 'satire',
  AdvertiserContentArticle: 'sponsored',
  LiveBlogPosting: null,
  BlogPosting: null,
  SocialMediaPosting: null,
};

/** What schema.org calls pages that list others. */
const LISTS = new Set(['CollectionPage', 'SearchResultsPage', 'ProfilePage', 'ItemList']);

/** Type names stand alone or as addresses: "NewsArticle", "https://schema.org/NewsArticle". */
const typesOf = (thing: JsonThing): readonly string[] =>
  listOf(thing['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, ''));

const isArticle = (thing: JsonThing): boolean =>
  typesOf(thing).some((type) => Object.hasOwn(ARTICLE_TYPES, type));

const textOf = (value: unknown): string | null => {
  const line = oneLine(value);
  return line === null ? null : oneLine(withoutReferences(line));
};

/** The thing a reference points to, or the value itself. */
function resolved(value: unknown, { byId }: JsonThings): unknown {
  const id = isThing(value) ? value['@id'] : undefined;
  return typeof id === 'string' ? (byId.get(id) ?? value) : value;
}

/** A name given as text or as a thing with a name. */
function nameOf(value: unknown, things: JsonThings): string | null {
  const found = resolved(value, things);
  const name = textOf(isThing(found) ? listOf(found['name'])[0] : found);
  return name === null || /^https?:/iu.test(name) ? null : name;
}

const namesOf = (value: unknown, things: JsonThings): readonly string[] =>
  listOf(value)
    .map((item) => nameOf(item, things))
    .filter((name) => name !== null);

function isFreeOf(thing: JsonThing): boolean | null {
  const parts = [thing, ...listOf(thing['hasPart']).filter(isThing)];
  const values = parts.map((part) => String(part['isAccessibleForFree'] ?? '').toLowerCase());
  if (values.some((value) => /(?:^|\/)false$/u.test(value))) return false;
  return values.some((value) => /(?:^|\/)true$/u.test(value)) ? true : null;
}

function addressOf(thing: JsonThing): string | null {
  const page = thing['mainEntityOfPage'];
  const address = oneLine(thing['url']) ?? oneLine(isThing(page) ? page['@id'] : page);
  return address !== null && /^https?:/iu.test(address) ? address : null;
}

function metadataOf(thing: JsonThing, things: JsonThings): PageMetadata {
  const types = typesOf(thing);
  const sections = listOf(thing['articleSection']).map((section) => oneLine(section) ?? '');
  const words = Number(thing['wordCount']);
  return {
    ...NO_METADATA,
    headline: textOf(thing['headline']) ?? textOf(thing['name']),
    alternativeHeadline: textOf(thing['alternativeHeadline']),
    description: textOf(thing['description']),
    publisher: namesOf(thing['publisher'], things)[0] ?? null,
    authors: namesOf(thing['author'] ?? thing['creator'], things),
    datePublished: oneLine(thing['datePublished']) ?? oneLine(thing['dateCreated']),
    url: addressOf(thing),
    language: oneLine(listOf(thing['inLanguage'])[0]),
    genre:
      types.map((type) => ARTICLE_TYPES[type] ?? null).find((genre) => genre !== null) ??
      genreOfSection([...sections, ...listOf(thing['genre']).map((label) => oneLine(label) ?? '')]),
    isFree: isFreeOf(thing),
    words: Number.isInteger(words) && words > 0 ? words : null,
    isLiveBlog: types.includes('LiveBlogPosting'),
  };
}

/** What the article's own description is worth, and what things described beside it are. */
const OWN = 3;
const BESIDE = 1.5;

function claimsOf(article: JsonThing | undefined, things: JsonThings): PageClaims {
  const sites = things.things.filter((thing) => typesOf(thing).includes('WebSite'));
  const site = sites.map((thing) => textOf(thing['name'])).find((name) => name !== null);
  const publishers = claimOf(site, BESIDE);
  if (article === undefined) return { headlines: [], publishers, authors: [], dates: [] };
  const { headline, publisher, authors, datePublished } = metadataOf(article, things);
  const name = textOf(article['name']);
  return {
    headlines: [...claimOf(headline, OWN), ...(name === headline ? [] : claimOf(name, BESIDE))],
    publishers: [...claimOf(publisher, OWN), ...publishers],
    authors: authors.length === 0 ? [] : [{ value: authors, weight: OWN }],
    dates: claimOf(datePublished, OWN),
  };
}

/** What JSON-LD says, and how many of its scripts are damaged. */
export interface JsonLdReading {
  readonly metadata: PageMetadata;
  readonly claims: PageClaims;
  /** What it calls the page: an article with one of the page's titles, a list of articles, or neither. */
  readonly declared: Declared;
  readonly damaged: number;
}

/**
 * Reads the article that JSON-LD scripts describe: of several (a page also lists others) the one with
 * one of the given titles, else the first. Damaged scripts are mended where that is safe, else passed over.
 */
export function readJsonLd(scripts: readonly string[], titles: readonly string[]): JsonLdReading {
  const things = readThings(scripts);
  const shown = titles.map(plainForm).filter((title) => title !== '');
  const isShown = (thing: JsonThing): boolean => {
    const headline = plainForm(textOf(thing['headline']) ?? textOf(thing['name']) ?? '');
    return (
      headline !== '' &&
      shown.some((title) => title === headline || title.startsWith(`${headline} `))
    );
  };
  const articles = things.things.filter(isArticle);
  const isList = things.things.some((thing) => typesOf(thing).some((type) => LISTS.has(type)));
  const article =
    articles.find(isShown) ?? articles.find((thing) => thing['headline'] !== undefined);
  return {
    metadata: article === undefined ? NO_METADATA : metadataOf(article, things),
    claims: claimsOf(article, things),
    declared: articles.some(isShown) ? 'article' : isList ? 'list' : null,
    damaged: things.damaged,
  };
}
