import type { Corpus } from '../corpus/corpus';
import type { AskedPairs } from './asked-pairs';

/** What a token of the question finds around a sentence, as bits. */
export const PLACES = {
  sentence: 1,
  variant: 2,
  implied: 4,
  headline: 8,
  before: 16,
  after: 32,
  paragraph: 64,
  worded: 128,
  wordedBefore: 256,
  wordedHeadline: 512,
} as const;
/** How many bits `PLACES` has. */
export const PLACE_COUNT = 10;

/** The number of the sentence before, within the text of the same article; -1 where there is none. */
export function sentenceBefore({ passages }: Corpus, number: number): number {
  const [passage, before] = [passages[number], passages[number - 1]];
  const isBefore = passage?.article === before?.article && before?.field === 'body';
  return isBefore && passage?.field === 'body' ? number - 1 : -1;
}

/** Marks the tokens of the question whose stems stand in a stretch of the corpus's tokens. */
function markStems(asked: AskedPairs, from: number, to: number, bit: number, places: Uint16Array) {
  const { stems, signs } = asked;
  for (let at = signs.firstToken[from] ?? 0; at < (signs.firstToken[to] ?? 0); at += 1) {
    const stem = signs.stems[at] ?? -1;
    if (stem < 0) continue;
    for (let token = 0; token < stems.length; token += 1) {
      if (stems[token] === stem) places[token] = (places[token] ?? 0) | bit;
    }
  }
}

/** Near and loose relations mark their tokens. */
function markRelations(triples: readonly number[], bit: number, places: Uint16Array): void {
  for (let at = 0; at < triples.length; at += 3) {
    const [token, kind] = [triples[at] ?? 0, triples[at + 2] ?? 0];
    if (kind <= 2) places[token] = (places[token] ?? 0) | bit;
  }
}

/** The passages of the same paragraph, half-open. */
function paragraphOf({ paragraphOf: paragraphs }: Corpus, number: number): [number, number] {
  let [from, to] = [number, number + 1];
  while (from > 0 && paragraphs[from - 1] === paragraphs[number]) from -= 1;
  while (to < paragraphs.length && paragraphs[to] === paragraphs[number]) to += 1;
  return [from, to];
}

/** The headline and standfirst of a passage's article, half-open. */
function headlinesOf(corpus: Corpus, number: number): [number, number] {
  const from = number - (corpus.passages[number]?.position ?? 0);
  let to = from;
  while (to < corpus.passages.length && corpus.passages[to]?.field !== 'body') to += 1;
  return [from, Math.max(from, to)];
}

/** Marks where around a passage the question's words stand, or what people call them; what the passage's variants and implied names meet is not among it. */
export function readPlaces(asked: AskedPairs, number: number): Uint16Array {
  const { corpus, stems } = asked;
  const places = new Uint16Array(stems.length);
  const before = sentenceBefore(corpus, number);
  const after = sentenceBefore(corpus, number + 1) === number ? number + 1 : -1;
  const headlines = headlinesOf(corpus, number);
  markStems(asked, number, number + 1, PLACES.sentence, places);
  markStems(asked, ...headlines, PLACES.headline, places);
  if (before >= 0) markStems(asked, before, before + 1, PLACES.before, places);
  if (after >= 0) markStems(asked, after, after + 1, PLACES.after, places);
  markStems(asked, ...paragraphOf(corpus, number), PLACES.paragraph, places);
  markRelations(asked.relationsTo(number), PLACES.worded, places);
  if (before >= 0) markRelations(asked.relationsTo(before), PLACES.wordedBefore, places);
  for (let headline = headlines[0]; headline < headlines[1]; headline += 1) {
    markRelations(asked.relationsTo(headline), PLACES.wordedHeadline, places);
  }
  return places;
}
