import type { Period } from '../article/period';
import type { Corpus } from '../corpus/corpus';
import type { English } from '../language/english';
import type { CoverageReader } from '../reader/coverage-reader';
import type { Lexicon } from '../language/words/lexicon';
import type { Antecedent } from '../question/follow-up';
import type { Position } from '../decision/positions';
import type { Excerpt } from '../outcome/outcome';

/** What answering needs besides the question. */
export interface AnswerTools {
  readonly corpus: Corpus;
  readonly english: English;
  readonly lexicon: Lexicon;
  readonly reader: CoverageReader;
  /** How sure it has to be before it answers. */
  readonly position: Position;
}

/** What a later turn may borrow from this one. */
export interface TurnMemory {
  readonly antecedent: Antecedent;
  /** The outlet the question was put to, by publisher; null for all. */
  readonly outlet: string | null;
  /** The question as asked, without the outlet's name: "and what about DW?" asks it again. */
  readonly asked: string;
  /** The first excerpt's words; null where nothing was answered. */
  readonly answer: string | null;
  /** Where the excerpt stands that was shown last; null where none was. */
  readonly shown: { readonly article: string; readonly end: number } | null;
  /** What the conversation is about: the excerpt shown, or the likeliest sentence of a question that was not answered; null where nothing was found. */
  readonly about: TopicPlace | null;
}

/** A sentence that a conversation is about. */
export interface TopicPlace extends Pick<Excerpt, 'article' | 'field' | 'end'> {
  /** The probability, 0 to 1, that it answers what was asked. */
  readonly probability: number;
}

/** How one inquiry is to be answered. */
export interface InquiryOptions {
  /** What the turns before lend, oldest first. */
  readonly earlier: readonly TurnMemory[];
  readonly article: string | null;
  /** The publisher that alone is asked; null: whichever the question names. */
  readonly outlet: string | null;
  /** Only articles published then are searched; null: whenever they were. */
  readonly period: Period | null;
  /** The day from which "last year" is counted, ISO 8601, where articles of the time that a question names are preferred; null where none are. */
  readonly today: string | null;
  readonly abstain: boolean;
  readonly explain: boolean;
}
