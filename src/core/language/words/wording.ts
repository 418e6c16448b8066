/** Another wording that English has for a word. */
export interface VariantSource {
  /** Folded words, one after the other. */
  readonly words: readonly string[];
  readonly kind: 'demonym' | 'derivation' | 'synonym' | 'related';
  /** How likely the coverage means the same by it, 0 to 1. */
  readonly weight: number;
}
