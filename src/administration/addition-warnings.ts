import type { Article } from '../core/article/article';
import { foldText } from '../core/language/fold';

const DAY_MS = 86_400_000;

const plain = (text: string): string =>
  foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An address without what two copies of one page differ in: the scheme, "www.", what is after "?" or "#". */
const placeOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '');

/** In what one article is another's twin; null where it is not. */
function likeness(one: Article, other: Article): string | null {
  if (one.url !== null && other.url !== null && placeOf(one.url) === placeOf(other.url)) {
    return 'the same address';
  }
  if (plain(one.body) === plain(other.body)) return 'the same text';
  const isSameOutlet = plain(one.publisher) === plain(other.publisher);
  return isSameOutlet && plain(one.headline) === plain(other.headline)
    ? 'the same headline and outlet'
    : null;
}

/**
 * What to look at twice before an article is published, one line each: another file of the coverage that
 * seems to hold it already, and a date that is still to come. `nowMs`: milliseconds since the epoch.
 */
export function additionWarnings(
  article: Article,
  coverage: readonly Article[],
  nowMs: number,
): readonly string[] {
  const twins = coverage.flatMap((other) => {
    const why = other.id === article.id ? null : likeness(article, other);
    return why === null
      ? []
      : [`${other.id} has ${why}: this may be the same article under another name`];
  });
  const day = article.datePublished === null ? NaN : Date.parse(article.datePublished);
  // a day has begun somewhere on earth before it has in UTC
  const isToCome = day > nowMs + DAY_MS;
  return [
    ...twins,
    ...(isToCome
      ? [`the date ${article.datePublished ?? ''} is still to come: is day or year mistyped?`]
      : []),
  ];
}
