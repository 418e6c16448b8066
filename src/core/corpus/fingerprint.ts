import { paragraphsOf } from '../article/article';
import { markedSpansOf } from '../facts/syntax/marked-spans';
import { derive } from '../language/derived';
import { foldText } from '../language/fold';
import type { AnalysedArticle } from './analysed-article';

/**
 * The shingles of an article's own words, paragraph by paragraph: each run of three words as a number (Broder, On
 * the resemblance and containment of documents, 1997). Words between quotation marks are left out, since two
 * outlets that heard the same speech wrote two reports.
 */
export interface Fingerprint {
  /** One list a paragraph of the body, ascending, each shingle once; empty for one that is a quotation. */
  readonly paragraphs: readonly Uint32Array[];
  /** All of them, ascending, each once. */
  readonly all: Uint32Array;
}

/** Words in a shingle: with every fifth word changed half of them are left, and reports in other words share few. */
const SHINGLE = 3;
/** Offset basis and prime of the 32-bit FNV-1a hash (Fowler, Noll and Vo). */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function hashOf(word: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  }
  return hash;
}

/** The last step of MurmurHash3 (Appleby): every bit of the number comes to bear on every other. */
function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** What remains of numbers in order, each once. */
function distinct(sorted: Uint32Array): Uint32Array {
  return sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
}

const ascending = (values: readonly number[]): Uint32Array =>
  distinct(Uint32Array.from(values).sort());

/** The shingles of all paragraphs that are multiples of a number, ascending, each once. */
export function sortedOf(paragraphs: readonly Uint32Array[], multiplesOf = 1): Uint32Array {
  const kept = new Uint32Array(paragraphs.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const shingles of paragraphs) {
    for (const shingle of shingles) if (shingle % multiplesOf === 0) kept[size++] = shingle;
  }
  return distinct(kept.subarray(0, size).sort());
}

/** What a paragraph says in words of its own: the pieces around its quotations. */
function ownWords(paragraph: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { outerStart, outerEnd } of markedSpansOf(paragraph)) {
    pieces.push(paragraph.slice(from, outerStart));
    from = outerEnd;
  }
  return [...pieces, paragraph.slice(from)];
}

/** The shingles of a paragraph, none across what is quoted in it. */
function shinglesOf(paragraph: string): readonly number[] {
  const shingles: number[] = [];
  for (const piece of ownWords(paragraph)) {
    const words = (piece.match(WORD) ?? []).map((word) => hashOf(foldText(word)));
    for (let at = 0; at + SHINGLE <= words.length; at += 1) {
      let hash = 0;
      for (let next = at; next < at + SHINGLE; next += 1) {
        hash = Math.imul(hash ^ (words[next] ?? 0), PRIME) + (hash >>> 15);
      }
      shingles.push(mixed(hash));
    }
  }
  return shingles;
}

/** The fingerprint of paragraphs, which are made, and sorted together, when somebody asks. */
export function fingerprintFrom(make: () => readonly Uint32Array[]): Fingerprint {
  let all: Uint32Array | null = null;
  return {
    get paragraphs() {
      return make();
    },
    get all() {
      return (all ??= sortedOf(make()));
    },
  };
}

/** The fingerprint of an article, made when first asked for and kept with its analysis. About 0.4 ms for 500 words. */
export const fingerprintOf = derive(
  ({ article: { body } }: Pick<AnalysedArticle, 'article' | 'derived'>): Fingerprint => {
    const made = paragraphsOf(body).map(({ start, end }) =>
      ascending(shinglesOf(body.slice(start, end))),
    );
    return fingerprintFrom(() => made);
  },
);

/** How many shingles of one ascending list are in another. */
export function sharedShingles(some: Uint32Array, others: Uint32Array): number {
  let [shared, from] = [0, 0];
  for (const shingle of some) {
    let [low, high] = [from, others.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((others[middle] ?? 0) < shingle) low = middle + 1;
      else high = middle;
    }
    if (others[low] === shingle) shared += 1;
    from = low;
  }
  return shared;
}
