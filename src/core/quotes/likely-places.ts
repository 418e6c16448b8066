import type { Corpus } from '../corpus/corpus';
import { lowerBound } from '../corpus/postings';
import type { English } from '../language/english';
import type { QuotedWord } from './quoted-words';

/** A run of passages, half-open, all of one field of one article. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Places tried for one quote: those that share the rarest words come first. */
const MOST_PLACES = 10;
/** Stems looked up for one quote, the rarest of them; each is one walk through a list. */
const MOST_STEMS = 48;
/** Words of a quote for which one more paragraph on each side is looked into. */
const WORDS_A_PARAGRAPH = 40;

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

/** The numbers of the paragraphs that share the most telling words with a text, best first. */
function likelyParagraphs(corpus: Corpus, text: string, english: English): readonly number[] {
  const { paragraphs } = corpus;
  const found = [...stemsOf(text, english)]
    .flatMap((stem) => paragraphs.find(stem) ?? [])
    .sort((one, two) => one.passages.length - two.passages.length)
    .slice(0, MOST_STEMS);
  const scores = new Float32Array(paragraphs.size);
  const touched: number[] = [];
  for (const { passages } of found) {
    const rarity = Math.log(1 + paragraphs.size / passages.length);
    for (const paragraph of passages) {
      if (scores[paragraph] === 0) touched.push(paragraph);
      scores[paragraph] = (scores[paragraph] ?? 0) + rarity;
    }
  }
  return highest(touched, scores);
}

/** The best of some numbers by their scores, the first of equals; one pass, no sorting of all. */
function highest(numbers: readonly number[], scores: Float32Array): readonly number[] {
  const best: number[] = [];
  const scoreOf = (number: number | undefined): number =>
    number === undefined ? -1 : (scores[number] ?? 0);
  for (const number of numbers) {
    const score = scoreOf(number);
    const worst = best.at(-1);
    const isAmong =
      best.length < MOST_PLACES ||
      score > scoreOf(worst) ||
      (score === scoreOf(worst) && number < (worst ?? 0));
    if (!isAmong) continue;
    const at = best.findIndex(
      (other) => scoreOf(other) < score || (scoreOf(other) === score && other > number),
    );
    best.splice(at < 0 ? best.length : at, 0, number);
    if (best.length > MOST_PLACES) best.pop();
  }
  return best;
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

/** Places that hold the very words one after the other: for quotes without one telling word. */
function literalPlaces(corpus: Corpus, words: readonly QuotedWord[]): readonly number[] {
  const told = words.map(({ key }) => key.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${told.join('[^\\p{L}\\p{N}]+').replaceAll("'", "['’‘]")}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  const found: number[] = [];
  for (const [number, { text }] of corpus.passages.entries()) {
    if (found.length >= MOST_PLACES) break;
    if (pattern.test(text)) found.push(corpus.paragraphOf[number] ?? 0);
  }
  return [...new Set(found)];
}

/** A place for each step of looking: a paragraph alone, and with what stands around it. */
export interface LikelyPlace {
  readonly alone: Place;
  readonly around: Place;
}

/** Where the words of a quote may stand in the coverage, the likeliest first; at most ten places. */
export function likelyPlaces(
  corpus: Corpus,
  text: string,
  words: readonly QuotedWord[],
  english: English,
): readonly LikelyPlace[] {
  const likely = likelyParagraphs(corpus, text, english);
  const paragraphs = likely.length > 0 ? likely : literalPlaces(corpus, words);
  const around = 1 + Math.floor(words.length / WORDS_A_PARAGRAPH);
  return paragraphs.map((paragraph) => ({
    alone: placeAround(corpus, paragraph, 0),
    around: placeAround(corpus, paragraph, around),
  }));
}
