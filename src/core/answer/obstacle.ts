import type { AbstentionReason } from './outcome';

/** Why a passage that shares words with the question does not answer it. */
export interface Obstacle {
  /** A short name for `--explain` and tests. */
  readonly name: string;
  readonly reason: AbstentionReason;
  /** The words of the question that the passage never joins with the rest. */
  readonly missing: readonly string[];
}
