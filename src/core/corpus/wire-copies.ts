import { fingerprintOf, sharedShingles, sortedOf, type Fingerprint } from './fingerprint';
import type { AnalysedArticle } from './analysed-article';
import { COPY_THRESHOLDS } from './thresholds';

/** How much of an article is in another, and in how many of its paragraphs. */
interface Carried {
  readonly share: number;
  readonly paragraphs: number;
}

function carriedOf({ paragraphs }: Fingerprint, { all }: Fingerprint): Carried {
  let [copied, told, count] = [0, 0, 0];
  for (const shingles of paragraphs) {
    if (shingles.length < COPY_THRESHOLDS.leastInParagraph) continue;
    told += shingles.length;
    if (sharedShingles(shingles, all) < COPY_THRESHOLDS.paragraph * shingles.length) continue;
    copied += shingles.length;
    count += 1;
  }
  return { share: told < COPY_THRESHOLDS.leastShingles ? 0 : copied / told, paragraphs: count };
}

/**
 * Whether two articles are of one text: one of them has half of its own words in paragraphs that the other
 * has, too, in at least two of them, or both are the same short notice. A quotation or a paragraph of a press
 * release that both have makes no copy.
 */
function isWireCopy(one: AnalysedArticle, other: AnalysedArticle): boolean {
  const [first, second] = [fingerprintOf(one), fingerprintOf(other)];
  const [there, back] = [carriedOf(first, second), carriedOf(second, first)];
  const most = Math.max(there.share, back.share);
  if (most < COPY_THRESHOLDS.article) return false;
  const isNotice = Math.min(there.share, back.share) >= COPY_THRESHOLDS.article;
  return isNotice || Math.min(there.paragraphs, back.paragraphs) >= 2;
}

/** One in so many shingles, by its value, finds the pairs that are looked at (Broder's sketch modulo m). */
const SAMPLED = 4;
/** Articles that hold one shingle: beyond, each is held against the next few alone, and union does the rest. */
const MOST_HOLDERS = 24;
const NEXT_FEW = 4;
/** Numbers up to here can name an article beside a shingle in the 53 bits of a double. */
const MOST_ARTICLES = 2 ** 21;

/** The pairs of articles that share enough to be looked at, by their places. */
function likelyPairs(prints: readonly Fingerprint[]): readonly (readonly [number, number])[] {
  const samples = prints.map(({ paragraphs }) => sortedOf(paragraphs, SAMPLED));
  const held = new Float64Array(samples.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const [place, sample] of samples.entries()) {
    for (const shingle of sample) held[filled++] = shingle * MOST_ARTICLES + place;
  }
  held.sort();
  const shared = new Map<number, number>();
  for (let from = 0, to = 0; from < held.length; from = to) {
    const shingle = Math.floor((held[from] ?? 0) / MOST_ARTICLES);
    while (to < held.length && Math.floor((held[to] ?? 0) / MOST_ARTICLES) === shingle) to += 1;
    const reach = to - from > MOST_HOLDERS ? NEXT_FEW : MOST_HOLDERS;
    for (let one = from; one < to; one += 1) {
      for (let other = one + 1; other < Math.min(to, one + 1 + reach); other += 1) {
        const pair =
          ((held[one] ?? 0) % MOST_ARTICLES) * MOST_ARTICLES + ((held[other] ?? 0) % MOST_ARTICLES);
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...shared].flatMap(([pair, count]): readonly (readonly [number, number])[] => {
    const [one, other] = [Math.floor(pair / MOST_ARTICLES), pair % MOST_ARTICLES];
    const least = Math.min(samples[one]?.length ?? 0, samples[other]?.length ?? 0);
    return count >= Math.max(2, COPY_THRESHOLDS.worthALook * least) ? [[one, other]] : [];
  });
}

/** The pairs of copies among articles, by their places, the lower one first. */
export function wireCopiesAmong(
  analysed: readonly AnalysedArticle[],
): readonly (readonly [number, number])[] {
  return likelyPairs(analysed.map(fingerprintOf)).filter(([one, other]) => {
    const [first, second] = [analysed[one], analysed[other]];
    return first !== undefined && second !== undefined && isWireCopy(first, second);
  });
}
