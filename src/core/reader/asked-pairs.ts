import type { Corpus } from '../corpus/corpus';
import type { AskedWordings } from '../language/words/everyday-wordings';
import type { WordingRelation } from '../language/words/wording-relations';
import type { Question } from '../question/question';
import { signsOf, type CorpusSigns } from '../reading/corpus-signs';
import { termMatcher } from '../reading/term-meeting';
import { askedWords, placesOfTerms } from './asked-words';
import { MOST_ASKED_TOKENS, MOST_SENTENCE_TOKENS } from './token-columns';

/** Kinds of relation by everyday wordings: near and among the first, near, loose, opposite, reverse. */
export const RELATION_KINDS = 5;
/** The last place in a line of the dictionary that counts among the first. */
const LAST_OF_FIRST = 3;

/** A question made ready for `readPair`. */
export interface AskedPairs {
  readonly question: Question;
  readonly corpus: Corpus;
  readonly signs: CorpusSigns;
  /** How a passage, by number, meets the question's terms. */
  readonly matchesOf: ReturnType<typeof termMatcher>;
  /** The number of each token's stem in the corpus; -1 for marks and what the corpus lacks. */
  readonly stems: Int32Array;
  /** For each term, its place among `askedWords`; -1 where it was cut off. */
  readonly placeOf: readonly number[];
  /** Triples as in `PairInputs`, by passage number. */
  relationsTo(number: number): readonly number[];
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
    matchesOf: termMatcher(question, corpus),
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
