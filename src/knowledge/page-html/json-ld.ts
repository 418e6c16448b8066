import type { Genre } from '../../core/coverage/article';

/** What a page says of its article in metadata; null where it does not. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly alternativeHeadline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly datePublished: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly genre: Genre | null;
}

/** Metadata that says nothing. */
export const NO_METADATA: PageMetadata = {
  headline: null,
  alternativeHeadline: null,
  publisher: null,
  authors: [],
  datePublished: null,
  url: null,
  language: null,
  genre: null,
};

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPES: Readonly<Record<string, Genre | null>> = {
  NewsArticle: null,
  Article: null,
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
};
const DEEPEST = 4;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One line of text, or null. */
export function oneLine(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim() : '';
  return text === '' ? null : text;
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? (value as readonly unknown[])
    : value === null || value === undefined
      ? []
      : [value];

const typesOf = (node: Json): readonly string[] =>
  listOf(node['@type']).filter((type): type is string => typeof type === 'string');

/** A name given as text or as a thing with a name. */
const nameOf = (value: unknown): string | null => oneLine(isJson(value) ? value['name'] : value);

function articleNodes(value: unknown, depth: number): readonly Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articleNodes(item, depth + 1));
  if (!isJson(value)) return [];
  const isArticle = typesOf(value).some((type) => Object.hasOwn(ARTICLE_TYPES, type));
  return isArticle ? [value] : articleNodes(value['@graph'], depth + 1);
}

function metadataOf(node: Json): PageMetadata {
  const page = node['mainEntityOfPage'];
  const names = listOf(node['author']).map(nameOf);
  return {
    headline: oneLine(node['headline']) ?? oneLine(node['name']),
    alternativeHeadline: oneLine(node['alternativeHeadline']),
    publisher:
      listOf(node['publisher'])
        .map(nameOf)
        .find((name) => name !== null) ?? null,
    authors: names.filter((name) => name !== null),
    datePublished: oneLine(node['datePublished']),
    url: oneLine(node['url']) ?? oneLine(isJson(page) ? page['@id'] : page),
    language: oneLine(node['inLanguage']),
    genre:
      typesOf(node)
        .map((type) => ARTICLE_TYPES[type] ?? null)
        .find((genre) => genre !== null) ?? null,
  };
}

/** Reads the first article that JSON-LD scripts describe; damaged scripts are passed over. */
export function readJsonLd(scripts: readonly string[]): PageMetadata {
  for (const script of scripts) {
    try {
      const [node] = articleNodes(JSON.parse(script) as unknown, 0);
      if (node) return metadataOf(node);
    } catch {
      // pages often ship JSON-LD that is none: the other sources remain
    }
  }
  return NO_METADATA;
}
