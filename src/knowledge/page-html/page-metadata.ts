import { parseHTML } from 'linkedom';
import type { Genre } from '../../core/article/article';
import { withoutInvisible } from '../page-copy/invisible';

/** What a page says of its article in metadata; null where it does not. */
export interface PageMetadata {
  readonly headline: string | null;
  /** A standfirst that is named as one. */
  readonly alternativeHeadline: string | null;
  /** What search engines show: the standfirst on some pages, an advertisement for it on others. */
  readonly description: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** As written; see `isoDateOf`. */
  readonly datePublished: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly genre: Genre | null;
  /** False where the page says that only those who pay read all of it. */
  readonly isFree: boolean | null;
  /** How many words the article has, as the page counts them. */
  readonly words: number | null;
  readonly isLiveBlog: boolean;
}

/** Metadata that says nothing. */
export const NO_METADATA: PageMetadata = {
  headline: null,
  alternativeHeadline: null,
  description: null,
  publisher: null,
  authors: [],
  datePublished: null,
  url: null,
  language: null,
  genre: null,
  isFree: null,
  words: null,
  isLiveBlog: false,
};

/** The first source that says anything wins, field by field. */
export function mergeMetadata(first: PageMetadata, second: PageMetadata): PageMetadata {
  return {
    headline: first.headline ?? second.headline,
    alternativeHeadline: first.alternativeHeadline ?? second.alternativeHeadline,
    description: first.description ?? second.description,
    publisher: first.publisher ?? second.publisher,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    datePublished: first.datePublished ?? second.datePublished,
    url: first.url ?? second.url,
    language: first.language ?? second.language,
    genre: first.genre ?? second.genre,
    isFree: first.isFree ?? second.isFree,
    words: first.words ?? second.words,
    isLiveBlog: first.isLiveBlog || second.isLiveBlog,
  };
}

/** Longer values are no field of an article. */
const LONGEST_VALUE = 2_000;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iu;

/** Text in which character references ("&#8217;", "&amp;") stand for what they mean. */
export function withoutReferences(text: string): string {
  if (text.length > LONGEST_VALUE || !REFERENCE.test(text)) return text;
  const { document } = parseHTML(
    `<html><body><p>${text.replaceAll('<', '&lt;')}</p></body></html>`,
  );
  return document.querySelector('p')?.textContent ?? text;
}

/** One line of text, or null; control characters are no text. */
export function oneLine(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_VALUE) return null;
  const text = withoutInvisible(value)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text === '' ? null : text;
}
