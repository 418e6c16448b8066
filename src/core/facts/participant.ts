import type { Gender } from './gender';
import type { SpeakerSort } from './phrase';

/** Somebody or something an article speaks of, named or not, while its pronouns are resolved. */
export interface Participant {
  /** Id of the name, or the words of the first mention. */
  readonly id: string;
  readonly isNamed: boolean;
  readonly sort: SpeakerSort;
  gender: Gender | null;
  /** Folded nouns by which the article calls it: "minister", "report". */
  readonly nouns: Set<string>;
  /** Folded words of all its descriptions: "transport", "minister". */
  readonly words: Set<string>;
  /** Position of the passage that mentioned it last, and its paragraph. */
  passage: number;
  paragraph: number;
  /** Index of the token that mentioned it last. */
  at: number;
  /** Whether it was a subject in that passage. */
  wasSubject: boolean;
  /** Position of the last passage in which it said something; -1 before. */
  spokeIn: number;
  mentions: number;
}
