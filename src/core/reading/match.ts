import type { Passage } from '../article/passage';
import type { Question, VariantKind } from '../question/question';

/** How one term of the question is met in one passage. */
export interface TermMatch {
  /** The best variant's weight, 0 where the term is not met. */
  readonly weight: number;
  readonly kind: VariantKind | null;
  /** Token numbers in the passage where that and other variants stand, ascending. */
  readonly tokens: readonly number[];
}

interface Meeting {
  readonly term: number;
  readonly variant: number;
}

interface Index {
  /** Variants of one stem, by that stem. */
  readonly single: ReadonlyMap<string, readonly Meeting[]>;
  /** Phrases, as their stems. */
  readonly phrases: readonly (Meeting & { readonly stems: readonly string[] })[];
}

const UNMET: TermMatch = { weight: 0, kind: null, tokens: [] };

function indexOf(question: Question): Index {
  const single = new Map<string, Meeting[]>();
  const phrases: (Meeting & { stems: readonly string[] })[] = [];
  for (const [term, { variants }] of question.terms.entries()) {
    for (const [variant, { stems }] of variants.entries()) {
      const [stem] = stems;
      if (stem === undefined) continue;
      if (stems.length > 1) phrases.push({ term, variant, stems });
      else single.set(stem, [...(single.get(stem) ?? []), { term, variant }]);
    }
  }
  return { single, phrases };
}

/** Token numbers of the first place where all stems of a phrase stand within its length plus two. */
function placesOf(stems: readonly string[], passage: Passage): readonly number[] {
  const { tokens } = passage;
  const [head] = stems;
  for (const [start, token] of tokens.entries()) {
    if (token.stem !== head) continue;
    const window = tokens.slice(start, start + stems.length + 2);
    const places = stems.map((stem) => window.findIndex((other) => other.stem === stem));
    if (places.every((place) => place >= 0)) return places.map((place) => start + place);
  }
  return [];
}

/** Makes a reader that tells for each of the question's terms, in order, how a passage meets it. */
export function termMatcher(question: Question): (passage: Passage) => readonly TermMatch[] {
  const index = indexOf(question);
  return (passage) => matchTerms(question, index, passage);
}

function matchTerms(
  question: Question,
  { single, phrases }: Index,
  passage: Passage,
): readonly TermMatch[] {
  const matches: { weight: number; kind: VariantKind | null; tokens: number[] }[] = [];
  const meet = (term: number, variant: number, places: readonly number[]): void => {
    const { weight, kind } = question.terms[term]?.variants[variant] ?? UNMET;
    const match = (matches[term] ??= { weight: 0, kind: null, tokens: [] });
    if (weight > match.weight) {
      match.weight = weight;
      match.kind = kind;
    }
    for (const place of places) if (match.tokens.at(-1) !== place) match.tokens.push(place);
  };
  for (const [index, token] of passage.tokens.entries()) {
    if (token.kind === 'mark') continue;
    const joined = token.folded.includes('-') ? token.folded.replace('-', '') : null;
    for (const { term, variant } of single.get(token.stem) ?? []) meet(term, variant, [index]);
    if (joined === null) continue;
    for (const { term, variant } of single.get(joined) ?? []) meet(term, variant, [index]);
  }
  for (const { term, variant, stems } of phrases) {
    const places = placesOf(stems, passage);
    if (places.length === 0) continue;
    meet(term, variant, places);
    const match = matches[term];
    // a word of the phrase may have met the term already
    if (match) match.tokens = [...new Set(match.tokens)].sort((a, b) => a - b);
  }
  return question.terms.map((_, term) => matches[term] ?? UNMET);
}
