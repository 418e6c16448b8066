import type { Name } from '../names/name';
import type { Phrase } from '../syntax/phrase';
import type { SpeechKind } from '../../language/words/speech-verbs';

/** Who a verb of saying belongs to, as the sentence words it. */
export interface Subject {
  readonly phrase: Phrase;
  /** The subject's words, apposition left out: token indices. */
  readonly first: number;
  readonly next: number;
  /** The name in it or in its apposition: "the minister, Anna Berg". */
  readonly name: Name | null;
  /** Two phrases joined: "Berg and Lund". */
  readonly isJoint: boolean;
}

/** A word that reports what somebody says. */
export interface Cue {
  /** Index of the reporting word. */
  readonly at: number;
  /**
   * Index where the words that make it what it is begin: its auxiliaries, adverbs and what governs it
   * ("has repeatedly denied", "was quoted as saying"); `at` where it stands alone.
   */
  readonly from: number;
  /** Index one past it ("according to" has two words). */
  readonly next: number;
  readonly kind: SpeechKind | 'according' | 'noun';
  readonly lemma: string;
  /** Null where the sentence does not say who ("was described as"). */
  readonly subject: Subject | null;
  /** Index where the reporting clause begins, its subject taken in. */
  readonly clauseFrom: number;
  /** The verb stands before its subject: "said Lund". */
  readonly isInverted: boolean;
  /** It shares the subject of a clause before: ", adding", "and said". */
  readonly isShared: boolean;
  /** "did not say", "declined to call", "did she say …?": tells of no words as said. */
  readonly isNegated: boolean;
  /** Only reports words in quotation marks. */
  readonly isWeak: boolean;
}
