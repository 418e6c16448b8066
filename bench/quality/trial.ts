import { isRight, type AskedQuestion } from '../train/squad';
import { overlapWith, type Overlap } from './answer-overlap';
import type { Reader, Scope } from './contestant';

/** Why a question may find no answer; "covered" has one. */
export type Condition = 'covered' | 'look-alike' | 'taken-away' | 'other-article';

/** Which passages were searched. */
export type Searched = 'article' | 'all' | 'paragraph';

/** One question put once, with what came of it. */
export interface Trial {
  readonly condition: Condition;
  readonly searched: Searched;
  readonly right: boolean;
  /** 0 where nothing is found; null where the contestant never says how sure it is. */
  readonly confidence: number | null;
  /** It would say nothing by itself; known only where that was minded. */
  readonly silent: boolean;
  /** What the marked words, or else the whole excerpt, share with the gold answers. */
  readonly overlap: Overlap | null;
  /** Words were marked. */
  readonly marked: boolean;
  readonly ms: number;
  /** Length of what is shown, in UTF-16 code units. */
  readonly length: number;
}

/** What is asked, of whom, and where. */
export interface Inquiry {
  readonly asked: AskedQuestion;
  readonly condition: Condition;
  readonly searched: Searched;
  readonly scope: Scope;
  /** Whether the contestant's own silence is looked at. */
  readonly minding: boolean;
}

/** Puts one question and judges what is shown. */
export function put(reader: Reader, inquiry: Inquiry): Trial {
  const { asked, condition, searched, scope, minding } = inquiry;
  const begun = performance.now();
  const shown = reader.find(asked.text, scope);
  const ms = performance.now() - begun;
  const isCovered = condition === 'covered';
  return {
    condition,
    searched,
    right: isCovered && shown !== null && isRight(shown.text, asked),
    confidence: shown ? shown.confidence : 0,
    silent: !shown || (minding && (reader.keepsSilent?.(asked.text, scope) ?? false)),
    overlap:
      shown && isCovered && !asked.sentences
        ? overlapWith(shown.words ?? shown.text, asked.answers)
        : null,
    marked: shown !== null && shown.words !== null,
    ms,
    length: shown?.text.length ?? 0,
  };
}
