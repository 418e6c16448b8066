import type { AlignmentTable } from './alignment-table';

/** What the best meeting of each token on one side comes to. */
export interface TableSigns {
  readonly same: Float32Array;
  readonly variant: Float32Array;
  /** At least 0. */
  readonly cosine: Float32Array;
  readonly alike: Float32Array;
  /** How much of the token is aligned at all, 0 to 1. */
  readonly aligned: Float32Array;
  /** One bit for each kind of relation that any meeting has. */
  readonly related: Uint8Array;
}

/** Reads the signs of the question's tokens, or of the sentence's, with the shares that align them. */
export function tableSigns(
  table: AlignmentTable,
  share: Float32Array,
  side: 'question' | 'sentence',
): TableSigns {
  const { asked, width, tokens, same, variant, cosine, alike, related } = table;
  const size = side === 'question' ? asked : tokens;
  const signs = {
    same: new Float32Array(size),
    variant: new Float32Array(size),
    cosine: new Float32Array(size),
    alike: new Float32Array(size),
    aligned: new Float32Array(size),
    related: new Uint8Array(size),
  };
  for (let token = 0; token < tokens; token += 1) {
    for (let place = 0; place < asked; place += 1) {
      const cell = token * width + place;
      const own = side === 'question' ? place : token;
      if (same[cell] === 1) signs.same[own] = 1;
      if (variant[cell] === 1) signs.variant[own] = 1;
      if ((cosine[cell] as number) > (signs.cosine[own] as number)) {
        signs.cosine[own] = cosine[cell] as number;
      }
      if ((alike[cell] as number) > (signs.alike[own] as number)) {
        signs.alike[own] = alike[cell] as number;
      }
      signs.aligned[own] =
        (signs.aligned[own] as number) +
        (share[side === 'question' ? place * tokens + token : cell] as number);
      signs.related[own] = (signs.related[own] as number) | (related[cell] as number);
    }
  }
  return signs;
}
