import type { Engine } from '../../src/core/answer/engine';

/** Where a question is put. */
export interface Scope {
  /** The article's id; null for all articles. */
  readonly article: string | null;
  /** The ¶ number, from 1, that holds the answer, where that is given away; otherwise null. */
  readonly paragraph: number | null;
}

/** What one contestant shows first. */
export interface Shown {
  readonly text: string;
  /** How sure it is, by whatever it gives: higher is surer. null where it gives nothing. */
  readonly confidence: number | null;
  /** The words marked as the answer itself; null where it marks none. */
  readonly words: string | null;
}

/** One way of finding the sentence that answers, over one coverage. */
export interface Reader {
  /** What is shown first, whether it would rather be silent or not; null where nothing is found. */
  find(question: string, scope: Scope): Shown | null;
  /** Whether it would say nothing by itself. Absent: it always shows what it finds. */
  keepsSilent?(question: string, scope: Scope): boolean;
}

/** Nothing, a number that is higher for surer answers, or a probability from 0 to 1. */
export type ConfidenceKind = 'none' | 'score' | 'probability';

/** Something that is compared. */
export interface Contestant {
  readonly name: string;
  /** How it is set up, for the notes under the table. */
  readonly setting: string;
  /** What its confidence is: calibration can be measured of a probability only. */
  readonly confidence: ConfidenceKind;
  /** It can be given the paragraph. */
  readonly takesParagraph: boolean;
  /** Indexes a coverage; the engine has it read already. */
  read(coverage: Engine): Reader;
}
