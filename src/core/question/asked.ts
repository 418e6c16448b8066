import type { QuestionKind } from './kinds';

/** What a question asks for, read from its words alone. */
export interface Asked {
  readonly kind: QuestionKind;
  /** Token numbers of the noun the answer is an instance of, half-open; null where there is none. */
  readonly focus: readonly [number, number] | null;
  /** Token numbers of words that only carry the question ("what", "how many", "did"). */
  readonly scaffold: ReadonlySet<number>;
}
