import type { Corpus } from '../corpus/corpus';
import type { AskedWordings, WordingRelation } from '../language/everyday-wordings';
import type { Question } from '../question/question';
import { signsOf, type CorpusSigns } from '../ranking/corpus-signs';
import { findSlots, type QuestionSlots } from '../ranking/question-slots';
import { meetTerms } from '../ranking/term-meeting';
import { askedWords, placesOfTerms } from './asked-words';
import { MOST_ASKED_TOKENS, MOST_SENTENCE_TOKENS } from './token-columns';

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

/** Kinds of relation by everyday wordings: near and among the first, near, loose, opposite, reverse. */
export const RELATION_KINDS = 5;
/** The last place in a line of the dictionary that counts among the first. */
const LAST_OF_FIRST = 3;

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

/** A question made ready for `readPair`. */
export interface AskedPairs {
  readonly question: Question;
  readonly corpus: Corpus;
  readonly signs: CorpusSigns;
  readonly slots: QuestionSlots;
  /** The number of each token's stem in the corpus; -1 for marks and what the corpus lacks. */
  readonly stems: Int32Array;
  /** For each term, its place among `askedWords`; -1 where it was cut off. */
  readonly placeOf: readonly number[];
  /** Triples as in `PairInputs`, by passage number. */
  relationsTo(number: number): readonly number[];
}

/** The number of the sentence before, within the text of the same article; -1 where there is none. */
export function sentenceBefore({ passages }: Corpus, number: number): number {
  const [passage, before] = [passages[number], passages[number - 1]];
  const isBefore = passage?.article === before?.article && before?.field === 'body';
  return isBefore && passage?.field === 'body' ? number - 1 : -1;
}

function kindOf({ relation, rank }: WordingRelation): number {
  if (relation === 'near') return rank <= LAST_OF_FIRST ? 0 : 1;
  return relation === 'loose' ? 2 : relation === 'opposite' ? 3 : 4;
}

/** Makes a question ready to be set beside passages of a corpus. */
export function askedPairs(
  question: Question,
  corpus: Corpus,
  wordings: AskedWordings,
): AskedPairs {
  const signs = signsOf(corpus);
  const known = new Map<number, readonly number[]>();
  return {
    question,
    corpus,
    signs,
    slots: findSlots(question, new Map(), signs.stemNumbers),
    stems: Int32Array.from(askedWords(question), ({ kind, stem }) =>
      kind === 'mark' ? -1 : signs.stemNumbers.find(stem),
    ),
    placeOf: placesOfTerms(question),
    // neighbours ask for the same sentence, once as itself and once as the one before
    relationsTo: (number) => {
      let triples = known.get(number);
      if (!triples) {
        triples = wordings
          .relationsTo(corpus.passages[number]?.tokens ?? [])
          .filter(
            ({ questionToken, sentenceToken }) =>
              questionToken < MOST_ASKED_TOKENS && sentenceToken < MOST_SENTENCE_TOKENS,
          )
          .flatMap((found) => [found.questionToken, found.sentenceToken, kindOf(found)]);
        known.set(number, triples);
      }
      return triples;
    },
  };
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

/** Sets a question beside one passage, by number. */
export function readPair(asked: AskedPairs, number: number): PairInputs {
  const { question, corpus, signs, slots, stems, placeOf } = asked;
  const places = new Uint16Array(stems.length);
  const before = sentenceBefore(corpus, number);
  const after = sentenceBefore(corpus, number + 1) === number ? number + 1 : -1;
  const headlines = headlinesOf(corpus, number);
  markStems(asked, number, number + 1, PLACES.sentence, places);
  markStems(asked, ...headlines, PLACES.headline, places);
  if (before >= 0) markStems(asked, before, before + 1, PLACES.before, places);
  if (after >= 0) markStems(asked, after, after + 1, PLACES.after, places);
  markStems(asked, ...paragraphOf(corpus, number), PLACES.paragraph, places);
  const relations = asked.relationsTo(number);
  const relationsBefore = before < 0 ? [] : asked.relationsTo(before);
  markRelations(relations, PLACES.worded, places);
  markRelations(relationsBefore, PLACES.wordedBefore, places);
  for (let headline = headlines[0]; headline < headlines[1]; headline += 1) {
    markRelations(asked.relationsTo(headline), PLACES.wordedHeadline, places);
  }
  const variants: number[] = [];
  const { matches, isImplied } = meetTerms({ ...slots, question }, signs, number);
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
  return { places, variants, relations, relationsBefore };
}
