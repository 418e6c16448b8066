import type { Corpus } from '../corpus/corpus';
import type { EverydayTarget } from '../language/words/everyday-index';
import type { Lexicon } from '../language/words/lexicon';
import type { Token } from '../language/token';
import type { EverydayVariant, QuestionTerm } from './question';
import { TERM_WEIGHTS } from './thresholds';

/**
 * The news wordings that the coverage uses, each once, its acronyms in capitals. Function words are
 * not indexed: of "let go" only "let" can be found, which counts half.
 */
function heldWordings(
  wordings: readonly EverydayTarget[],
  { vocabulary, sentences }: Corpus,
): readonly EverydayVariant[] {
  const best = new Map<string, EverydayVariant>();
  for (const { stems, relation, rank } of wordings) {
    const written = stems.map((stem) => vocabulary.acronym(stem) ?? stem);
    if (!written.every((stem) => vocabulary.hasStem(stem))) continue;
    const indexed = written.filter((stem) => sentences.isHeld(stem));
    const weight =
      ((indexed.length / stems.length) * TERM_WEIGHTS.everyday[relation]) /
      (1 + TERM_WEIGHTS.everydayFade * rank);
    const key = indexed.join(' ');
    if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { stems: indexed, relation, weight });
  }
  return [...best.values()];
}

/**
 * Looks the question up in the dictionary of everyday wordings: what a word or phrase may be called
 * goes to the first term of it, or stands alone where it has none. Only what the coverage uses.
 */
export function everydayWordings(
  tokens: readonly Token[],
  terms: readonly QuestionTerm[],
  corpus: Corpus,
  { everyday }: Lexicon,
): {
  readonly terms: readonly QuestionTerm[];
  readonly phrases: readonly (readonly EverydayVariant[])[];
} {
  const phrases: (readonly EverydayVariant[])[] = [];
  const byPosition = new Map<number, readonly EverydayVariant[]>();
  const positions = new Set(terms.map(({ position }) => position));
  for (const { tokens: places, wordings } of everyday.wordingsOf(tokens).units) {
    const first = places.find((place) => positions.has(place));
    if (first === undefined && places.length === 1) continue;
    const held = heldWordings(wordings, corpus);
    if (held.length === 0) continue;
    if (first === undefined) phrases.push(held);
    else byPosition.set(first, held);
  }
  return {
    terms: terms.map((term) => {
      const found = byPosition.get(term.position);
      return found === undefined ? term : { ...term, everyday: found };
    }),
    phrases,
  };
}
