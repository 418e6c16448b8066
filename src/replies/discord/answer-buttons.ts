import type { Excerpt } from '../../core/outcome/outcome';
import type { Scope } from './actions';
import { LABELS } from './discord-wording';
import { LIMITS, type Part } from './message';
import { button, buttonRow, emojiButton, fittingQuestions, selectRow } from './parts';
import { referenceOf } from './references';

const MOST_FOLLOW_UPS = 5;

/** The row below an answer, about its first excerpt. */
export function answerRow(first: Excerpt, scope: Scope | null): readonly Part[] {
  const excerpt = referenceOf(first);
  return buttonRow([
    button(LABELS.context, { kind: 'context', excerpt }),
    button(LABELS.more, { kind: 'more', excerpt, scope }),
    button(LABELS.why, { kind: 'why', excerpt, scope }),
    emojiButton(LABELS.helpful, { kind: 'rate', verdict: 'helpful', excerpt }),
    emojiButton(LABELS.unhelpful, { kind: 'rate', verdict: 'unhelpful', excerpt }),
  ]);
}

/** A menu of up to five questions to ask next; those that fit no option are left out. */
export function followUpRow(questions: readonly string[], scope: Scope | null): readonly Part[] {
  const options = fittingQuestions(questions, LIMITS.option)
    .slice(0, MOST_FOLLOW_UPS)
    .map((question) => ({ label: question, value: question }));
  return selectRow({ kind: 'follow-up', scope }, LABELS.followUps, options);
}

/** What may be done with an answer as a whole. */
export interface AnswerDeeds {
  /** Whether a private answer can be shown to everybody. */
  readonly share: boolean;
  /** Who asked for a public answer and can take it back; null: nobody can. */
  readonly asker: string | null;
  /** Whether the question can go to the editors of the server. */
  readonly askEditors: boolean;
  /** Whether the clicker can be told when the question is covered. */
  readonly tellMe?: boolean;
  /** The excerpt that can be cited; a quote can be checked beside it. */
  readonly first?: Excerpt | null;
}

/** The row about the answer as a whole; none where nothing can be done with it. */
export function deedRow(
  { share, asker, askEditors, tellMe = false, first = null }: AnswerDeeds,
  scope: Scope | null,
): readonly Part[] {
  return buttonRow([
    ...(tellMe ? [button(LABELS.tellMe, { kind: 'tell-me' })] : []),
    ...(askEditors ? [button(LABELS.askEditors, { kind: 'ask-editors' })] : []),
    ...(first === null
      ? []
      : [
          button(LABELS.cite, { kind: 'cite', excerpt: referenceOf(first) }),
          button(LABELS.check, { kind: 'check-quote' }),
        ]),
    ...(share ? [button(LABELS.share, { kind: 'share', scope })] : []),
    ...(asker === null ? [] : [button(LABELS.takeBack, { kind: 'take-back', userId: asker })]),
  ]);
}
