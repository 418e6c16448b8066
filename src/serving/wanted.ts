import type { Excerpt, Retraction } from '../core/outcome/outcome';

/** What somebody is quoted as saying. */
export interface QuotedPerson {
  /** The full name. */
  readonly person: string;
  readonly excerpts: readonly Excerpt[];
}

/** Who may be meant by a name, and what they are quoted as saying. */
export interface QuotedPeople {
  /** Full names, the most quoted first; empty where nobody quoted is called that. */
  readonly names: readonly string[];
  /** One entry a name, the first few of them; empty where one has to be chosen first. */
  readonly quoted: readonly QuotedPerson[];
  /** Only where nobody quoted is called that: the articles taken back that quoted somebody who is, if any. */
  readonly retractions?: readonly Retraction[];
}

/** Which of the questions that the coverage answers are wanted. */
export interface WantedQuestions {
  readonly most: number;
  /** What was typed so far; empty or missing for any. */
  readonly typed?: string;
  /** Questions about these articles come first. */
  readonly articles?: readonly string[];
  /** Questions left out. */
  readonly except?: readonly string[];
  /** Most questions that may be tried for the first time now; the rest wait. */
  readonly mostTried?: number;
}

/** What is typed so far of a name, and how many names that fit are wanted. */
export interface WantedNames {
  readonly typed: string;
  readonly most: number;
}
