import type { PassageFacts } from '../corpus/passage-facts';
import type { Passage } from '../coverage/passage';
import type { Question } from '../question/question';
import type { TermMatch } from '../ranking/match';

/** One passage held against one question. */
export interface Pair {
  readonly question: Question;
  /** The passage's number in the corpus. */
  readonly number: number;
  readonly passage: Passage;
  /** How the passage meets each of the question's terms, in their order. */
  readonly matches: readonly TermMatch[];
  /** The facts that stand in the passage. */
  readonly facts: PassageFacts;
}
