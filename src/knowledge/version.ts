import { createHash } from 'node:crypto';
import type { Article } from '../core/article/article';

/** Hexadecimal digits of a version: 48 bits, enough to tell any two coverages of a machine apart. */
const VERSION_DIGITS = 12;

/** A digest of all that an article says, by its id. */
export type ArticleDigests = ReadonlyMap<string, string>;

/** The parts of a correction: JSON writes no name within that is not among those it is given. */
const NESTED = ['date', 'text', 'paragraph'];

function digestOf(article: Article): string {
  // the order of the fields is fixed, so that the same article has one digest wherever it was made
  const text = JSON.stringify(article, [...Object.keys(article), ...NESTED].sort());
  return createHash('sha256').update(text).digest('hex');
}

/** The digest of each article; two of the same id and digest say the same, to the letter. */
export function digestsOf(articles: readonly Article[]): ArticleDigests {
  return new Map(articles.map((article) => [article.id, digestOf(article)]));
}

/**
 * The version of a coverage: the same for the same articles in any order, in every process. What no
 * article says (notes, files with errors, unknown fields) does not count.
 */
export function versionOf(digests: ArticleDigests): string {
  const hash = createHash('sha256');
  for (const [id, digest] of [...digests].sort(([left], [right]) => (left < right ? -1 : 1))) {
    hash.update(`${id}\0${digest}\n`);
  }
  return hash.digest('hex').slice(0, VERSION_DIGITS);
}

/** The version of a coverage without articles. */
export const EMPTY_VERSION = versionOf(digestsOf([]));
