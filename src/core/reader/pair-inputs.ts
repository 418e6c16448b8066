import type { AskedPairs } from './asked-pairs';
import { PLACES, readPlaces, sentenceBefore } from './places';
import { MOST_SENTENCE_TOKENS } from './token-columns';

/** What is known of one question and one sentence apart from their words alone. */
export interface PairInputs {
  /** For each token of the question, bits of `PLACES`. */
  readonly places: Uint16Array;
  /** Pairs of tokens that the product's own variants make meet: question token, sentence token. */
  readonly variants: readonly number[];
  /** Triples: question token, sentence token, kind of relation. */
  readonly relations: readonly number[];
  /** The same with the sentence before. */
  readonly relationsBefore: readonly number[];
}

/** Sets a question beside one passage, by number. */
export function readPair(asked: AskedPairs, number: number): PairInputs {
  const { placeOf } = asked;
  const places = readPlaces(asked, number);
  const before = sentenceBefore(asked.corpus, number);
  const variants: number[] = [];
  const { matches, isImplied } = asked.matchesOf(number);
  for (const [term, match] of matches.entries()) {
    const token = placeOf[term] ?? -1;
    if (token < 0 || match.weight <= 0) continue;
    if (isImplied[term] === 1) {
      places[token] = (places[token] ?? 0) | PLACES.implied;
      continue;
    }
    if (match.kind !== 'exact') places[token] = (places[token] ?? 0) | PLACES.variant;
    for (const met of match.tokens) if (met < MOST_SENTENCE_TOKENS) variants.push(token, met);
  }
  return {
    places,
    variants,
    relations: asked.relationsTo(number),
    relationsBefore: before < 0 ? [] : asked.relationsTo(before),
  };
}
