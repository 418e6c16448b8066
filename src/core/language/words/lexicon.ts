import type { EverydayWordings } from './everyday-wordings';
import type { VariantSource } from './wording';

/** What English knows of its words, apart from any coverage. */
export interface Lexicon {
  /** Other wordings of a word, best first; words are folded, several make a phrase. */
  wordings(lemma: string, folded: string): readonly VariantSource[];
  /** Whether the word is ordinary English: a word that is known is not a typo. */
  knows(word: string): boolean;
  /** Whether two words say the opposite of each other. */
  areAntonyms(a: string, b: string): boolean;
  /** How people ask about what news reports say. */
  readonly everyday: EverydayWordings;
}
