/**
 * What every passage shows whatever is asked, as flat arrays: tokens and stretches of all passages
 * stand one after the other, and `firstToken[n]` to `firstToken[n + 1]` are those of passage n.
 */
export interface SignColumns {
  readonly firstToken: Int32Array;
  /** The number of each token's stem; -1 for marks. */
  readonly stems: Int32Array;
  /** The number of a hyphenated token's form without its hyphen; -1 for all others. */
  readonly joined: Int32Array;
  readonly lemmas: Int32Array;
  /** Background IDF of each token; 0 for marks and function words. */
  readonly weights: Float32Array;
  /** Place of each token among its passage's words, marks left out. */
  readonly wordPlaces: Uint16Array;
  /** The stem numbers of what passage n means without writing it: `firstImplied[n]` to `[n + 1]`. */
  readonly firstImplied: Int32Array;
  readonly impliedStems: Int32Array;
  readonly firstSpan: Int32Array;
  /** Token numbers within the passage, half-open, and the index in `SPAN_CLASSES`. */
  readonly spanStarts: Uint16Array;
  readonly spanEnds: Uint16Array;
  readonly spanSorts: Uint8Array;
  /** For each passage, bits of `CUES`. */
  readonly cues: Int32Array;
  /** The sum of its `weights`. */
  readonly masses: Float32Array;
  /** How many of its tokens are words or numbers. */
  readonly words: Uint16Array;
  /** 1 where it begins with a word for something said before ("he", "this", "the latter"). */
  readonly refersBack: Uint8Array;
}
