import type { Corpus } from '../corpus/corpus';
import { lowerBound } from '../corpus/postings';
import type { English } from '../language/english';
import type { ClaimedQuote } from './claimed-quote';
import type { QuotedWord } from './quoted-words';
import { paragraphsOfSpeaker } from './speaker-places';
import { TYPED_APOSTROPHES } from '../language/words/quote-marks';
import { QUOTE_THRESHOLDS } from './thresholds';

/** A run of passages, half-open, all of one field of one article. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Places tried for one quote: those that share the rarest words and the most neighbours come first. */
const MOST_PLACES = 10;
/** Stems looked up for one quote, the rarest of them; each is one walk through a list. */
const MOST_STEMS = 48;
/** So many stems are looked up however common they are; of the others none that so many paragraphs hold. */
const ALWAYS_LOOKED_UP = 4;
/** Words of a quote for which one more paragraph on each side is looked into. */
const WORDS_A_PARAGRAPH = 40;
/** Paragraphs whose words are looked at one by one: the fewer telling words, the less they tell apart. */
const SHORTLIST = { most: 2_000, least: 200 };

/** The stems of the words that a coverage is indexed by, each once. */
function stemsOf(text: string, english: English): ReadonlySet<string> {
  const telling = english.readTokens(text).filter(({ kind, isStop }) => kind !== 'mark' && !isStop);
  return new Set(
    telling.flatMap(({ stem, folded }) => [
      stem,
      ...(folded.includes('-') ? folded.split('-') : []),
    ]),
  );
}

/** Points of paragraphs, by number, with the numbers of those that have any. */
interface Points {
  readonly of: Float32Array;
  readonly touched: number[];
}

function add({ of, touched }: Points, paragraph: number, points: number): void {
  if (of[paragraph] === 0) touched.push(paragraph);
  of[paragraph] = (of[paragraph] ?? 0) + points;
}

/** The words of a quote by number, and which of them stand side by side. */
interface Neighbours {
  readonly numbers: ReadonlyMap<string, number>;
  /** `first * size + second` for each pair. */
  readonly pairs: ReadonlySet<number>;
}

function neighboursOf(words: readonly QuotedWord[]): Neighbours {
  const numbers = new Map<string, number>();
  for (const { key } of words) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const pairs = new Set<number>();
  const numberOf = (word: QuotedWord | undefined): number => numbers.get(word?.key ?? '') ?? 0;
  for (let at = 1; at < words.length; at += 1) {
    pairs.add(numberOf(words[at - 1]) * numbers.size + numberOf(words[at]));
  }
  return { numbers, pairs };
}

/** How many neighbours of a quote are neighbours in a paragraph too. */
function neighboursIn(
  { paragraphOf, passages }: Corpus,
  paragraph: number,
  { numbers, pairs }: Neighbours,
): number {
  let count = 0;
  for (let at = lowerBound(paragraphOf, paragraph); paragraphOf[at] === paragraph; at += 1) {
    let last: number | undefined;
    for (const { kind, folded } of passages[at]?.tokens ?? []) {
      if (kind === 'mark') continue;
      const number = numbers.get(folded);
      if (last !== undefined && number !== undefined && pairs.has(last * numbers.size + number))
        count += 1;
      last = number;
    }
  }
  return count;
}

/** The numbers with the most points, the first of equals; no more than `most`. */
function highest(
  numbers: readonly number[],
  points: Float32Array,
  most: number,
): readonly number[] {
  const of = (number: number): number => points[number] ?? 0;
  if (numbers.length > most) {
    // most have too few points to be looked at: one quick sort of bare numbers tells where to cut
    const floor = Float32Array.from(numbers, of).sort()[numbers.length - most] ?? 0;
    return numbers
      .filter((number) => of(number) >= floor)
      .sort((one, two) => of(two) - of(one) || one - two)
      .slice(0, most);
  }
  return [...numbers].sort((one, two) => of(two) - of(one) || one - two);
}

/** The numbers of the paragraphs that a quote is likely from, best first. */
function likelyParagraphs(
  corpus: Corpus,
  { text, givenAs }: ClaimedQuote,
  words: readonly QuotedWord[],
  english: English,
): readonly number[] {
  const { paragraphs } = corpus;
  const points: Points = { of: new Float32Array(paragraphs.size), touched: [] };
  const found = [...stemsOf(text, english)]
    .flatMap((stem) => paragraphs.find(stem) ?? [])
    .sort((one, two) => one.passages.length - two.passages.length)
    .slice(0, MOST_STEMS);
  for (const [at, { passages }] of found.entries()) {
    // what stands everywhere tells nothing where rarer words do
    if (at >= ALWAYS_LOOKED_UP && passages.length > QUOTE_THRESHOLDS.everywhere * paragraphs.size)
      break;
    const rarity = Math.log(1 + paragraphs.size / passages.length);
    for (const paragraph of passages) add(points, paragraph, rarity);
  }
  if (givenAs !== null) {
    for (const paragraph of paragraphsOfSpeaker(corpus, givenAs))
      add(points, paragraph, QUOTE_THRESHOLDS.bySpeaker);
  }
  const length = Math.max(SHORTLIST.least, Math.round(SHORTLIST.most / Math.max(found.length, 1)));
  const listed = highest(points.touched, points.of, length);
  const neighbours = neighboursOf(words);
  for (const paragraph of listed) {
    add(
      points,
      paragraph,
      QUOTE_THRESHOLDS.neighbours * neighboursIn(corpus, paragraph, neighbours),
    );
  }
  return highest(listed, points.of, MOST_PLACES);
}

/** The passages of a paragraph and of `around` more on each side, as far as its article's field goes. */
function placeAround(corpus: Corpus, paragraph: number, around: number): Place {
  const { paragraphOf, passages } = corpus;
  let from = lowerBound(paragraphOf, paragraph);
  let to = lowerBound(paragraphOf, paragraph + 1);
  const own = passages[from];
  const isOwn = (number: number): boolean => {
    const other = passages[number];
    return other !== undefined && other.article === own?.article && other.field === own.field;
  };
  while (isOwn(from - 1) && (paragraphOf[from - 1] ?? 0) >= paragraph - around) from -= 1;
  while (isOwn(to) && (paragraphOf[to] ?? 0) <= paragraph + around) to += 1;
  return { from, to };
}

/** Words in a row that are looked for to the letter. */
const RUN = 4;

/** A paragraph alone, and with what stands around it. */
export interface LikelyPlace {
  readonly alone: Place;
  readonly around: Place;
}

function placesOf(corpus: Corpus, paragraph: number, words: readonly QuotedWord[]): LikelyPlace {
  const around = 1 + Math.floor(words.length / WORDS_A_PARAGRAPH);
  return {
    alone: placeAround(corpus, paragraph, 0),
    around: placeAround(corpus, paragraph, around),
  };
}

/**
 * Where some words of a quote stand in a row, to the letter: for quotes whose telling words are changed or
 * that have none. One walk through all of the coverage.
 */
export function literalPlaces(
  corpus: Corpus,
  words: readonly QuotedWord[],
): readonly LikelyPlace[] {
  const told = words.map(({ key }) =>
    key.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll("'", `[${TYPED_APOSTROPHES}]`),
  );
  if (told.length === 0) return [];
  const length = Math.min(RUN, told.length);
  const runs = told
    .slice(0, told.length - length + 1)
    .map((_, at) => told.slice(at, at + length).join('[^\\p{L}\\p{N}]+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${runs.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  const found = new Set<number>();
  for (const [number, { text }] of corpus.passages.entries()) {
    if (found.size >= MOST_PLACES) break;
    if (pattern.test(text)) found.add(corpus.paragraphOf[number] ?? 0);
  }
  return [...found].map((paragraph) => placesOf(corpus, paragraph, words));
}

/** Where the words of a quote may stand in the coverage, the likeliest first; at most ten places. */
export function likelyPlaces(
  corpus: Corpus,
  claim: ClaimedQuote,
  words: readonly QuotedWord[],
  english: English,
): readonly LikelyPlace[] {
  return likelyParagraphs(corpus, claim, words, english).map((paragraph) =>
    placesOf(corpus, paragraph, words),
  );
}
