import type { Expectation } from './gold';
import type { Judgement } from './scoring';

/** Counts over a set of questions. */
export interface Counts {
  readonly answerable: number;
  readonly answered: number;
  readonly rightFirst: number;
  readonly complete: number;
  readonly unanswerable: number;
  readonly silent: number;
  readonly chat: number;
  readonly chatRecognised: number;
  readonly notScored: number;
}

/** Shares, 0 to 1; 0 where there was nothing to count. */
export interface Shares {
  readonly hitAt1: number;
  readonly complete: number;
  readonly answeredOfAnswerable: number;
  readonly abstained: number;
  readonly chat: number;
  readonly wrongOfAnswered: number;
}

/** Nothing counted yet. */
export const NO_COUNTS: Counts = {
  answerable: 0,
  answered: 0,
  rightFirst: 0,
  complete: 0,
  unanswerable: 0,
  silent: 0,
  chat: 0,
  chatRecognised: 0,
  notScored: 0,
};

/** The counts with one more question. */
export function counted(counts: Counts, expectation: Expectation, judgement: Judgement): Counts {
  const { isAnswered, isRightFirst, isComplete, verdict } = judgement;
  switch (expectation) {
    case 'not scored':
      return { ...counts, notScored: counts.notScored + 1 };
    case 'chat':
      return {
        ...counts,
        chat: counts.chat + 1,
        chatRecognised: counts.chatRecognised + Number(verdict === 'right'),
      };
    case 'silence':
      return {
        ...counts,
        unanswerable: counts.unanswerable + 1,
        silent: counts.silent + Number(!isAnswered),
      };
    case 'answer':
      return {
        ...counts,
        answerable: counts.answerable + 1,
        answered: counts.answered + Number(isAnswered),
        rightFirst: counts.rightFirst + Number(isRightFirst),
        complete: counts.complete + Number(isComplete),
      };
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The shares that counts come to; a false answer counts among what was answered, and wrong. */
export function sharesOf(counts: Counts): Shares {
  const falseAnswers = counts.unanswerable - counts.silent;
  return {
    hitAt1: share(counts.rightFirst, counts.answerable),
    complete: share(counts.complete, counts.answerable),
    answeredOfAnswerable: share(counts.answered, counts.answerable),
    abstained: share(counts.silent, counts.unanswerable),
    chat: share(counts.chatRecognised, counts.chat),
    wrongOfAnswered: share(
      counts.answered - counts.rightFirst + falseAnswers,
      counts.answered + falseAnswers,
    ),
  };
}

/** The value that a share of the values (0 to 1) does not exceed, by nearest rank; 0 for none. */
export function percentile(values: readonly number[], part: number): number {
  const ordered = [...values].sort((one, other) => one - other);
  return ordered[Math.max(0, Math.ceil(part * ordered.length) - 1)] ?? 0;
}
