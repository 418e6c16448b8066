import type { Article } from '../core/article/article';
import { momentOf } from '../core/article/moment';
import { foldText } from '../core/language/fold';

const DAY_MS = 86_400_000;

const plain = (text: string): string =>
  foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Parameters of an address that say how somebody came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|mc_\w+|\w*clid|ref|referr?er|src|source|from|via|cmp|cmpid|campaign|share|shared|smid|ocid|ito|amp)$/iu;

/** An address without what two copies of one page differ in: the scheme, "www.", tracking, what is after "#". */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url.toLowerCase();
  const { host, pathname, searchParams } = new URL(url);
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const place = `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}`;
  return `${place.toLowerCase()}?${query.join('&')}`;
}

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

/** Milliseconds since the epoch when an embargo ends, since what is under one is dated by that; -Infinity: there is none. */
function embargoEnd({ embargoedUntil }: Article): number {
  return momentOf(embargoedUntil ?? '', 'start') ?? -Infinity;
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
  const isToCome = day > Math.max(nowMs, embargoEnd(article)) + DAY_MS;
  return [
    ...twins,
    ...(isToCome
      ? [`the date ${article.datePublished ?? ''} is still to come: is day or year mistyped?`]
      : []),
  ];
}
