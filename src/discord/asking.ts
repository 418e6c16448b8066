import type { AskOptions, Conversation, Turn } from '../core/answer/engine';
import type { AbstentionReason, Outcome } from '../core/answer/outcome';
import { articleWithKey, outletWithKey } from '../replies/discord/references';
import type { Scope } from '../replies/discord/actions';
import { conversationKey } from './conversations';
import { keepSafely } from './keeping';
import type { Services } from './services';

/** A question of one person in one place. */
export interface Asking {
  /** The event that brought it, as the log names it. */
  readonly id: string;
  readonly question: string;
  readonly userId: string;
  readonly channelId: string;
  /** What the question is limited to; null: nothing. */
  readonly scope?: Scope | null;
  /** The turns before; unless given, what the asker said last in this channel. */
  readonly before?: Conversation;
}

/** A question that was answered, with the turns it leaned on. */
export interface Asked {
  readonly turn: Turn;
  readonly before: Conversation;
}

/** The options of the engine for a scope; null where its article or outlet is gone. */
function limits({ coverage }: Services, scope: Scope | null): AskOptions | null {
  if (scope === null) return {};
  const { articles } = coverage();
  if (scope.kind === 'article') {
    const article = articleWithKey(articles, scope.key);
    return article === null ? null : { article: article.id };
  }
  const outlet = outletWithKey(articles, scope.key);
  return outlet === null ? null : { outlet };
}

async function askEngine(
  services: Services,
  asking: Asking,
  explain: boolean,
): Promise<Asked | null> {
  const { question, userId, channelId, scope = null } = asking;
  const before =
    asking.before ?? services.conversations.turnsOf(conversationKey(channelId, userId));
  const limit = limits(services, scope);
  if (limit === null) return null;
  const turn = await services.coverage().ask(question, { ...limit, conversation: before, explain });
  return { turn, before };
}

/** Reasons for silence that say nothing about the coverage. */
const NO_GAPS: readonly AbstentionReason[] = ['empty', 'too-long'];

/** Tells what keeps questions of this one; of one limited by its asker nobody can learn. */
function keep(services: Services, { id, userId, scope = null }: Asking, outcome: Outcome): void {
  if (scope !== null) return;
  const { reason, missing, understoodAs, excerpts } = outcome;
  const question = understoodAs ?? outcome.question;
  const [first] = excerpts;
  if (outcome.outcome === 'not-covered' && reason !== null && !NO_GAPS.includes(reason)) {
    keepSafely(services, services.gaps, id, { question, missing, reason, personId: userId });
  }
  if (first !== undefined) {
    const { article, start } = first;
    const answered = { question, article, start, personId: userId };
    keepSafely(services, services.answeredQuestions, id, answered);
  }
}

/**
 * Answers from the coverage, remembers the turn, and tells the log and the metrics of it. Null where
 * what it is limited to is no longer in the coverage.
 */
export async function askCoverage(services: Services, asking: Asking): Promise<Asked | null> {
  const started = services.now();
  const asked = await askEngine(services, asking, false);
  if (asked === null) return null;
  const elapsed = services.now() - started;
  const { outcome, intent, reason, level, excerpts } = asked.turn.outcome;
  const key = conversationKey(asking.channelId, asking.userId);
  services.conversations.keep(key, asked.before, asked.turn);
  services.metrics.answered(outcome, intent, elapsed / 1000);
  // keeping takes its time, which the answer need not wait for
  setImmediate(keep, services, asking, asked.turn.outcome);
  services.log.info(
    {
      request: asking.id,
      outcome,
      intent,
      ...(reason === null ? { level } : { reason }),
      excerpts: excerpts.length,
      turns: asked.before.length,
      answerMs: Math.round(elapsed * 10) / 10,
      ...(services.logsQuestions ? { question: asking.question } : {}),
    },
    'answered',
  );
  return asked;
}

/**
 * The outcome of a question (as typed, or as it was understood) that was answered before, with its
 * features: with the turns it leaned on where those are still remembered. Remembers nothing. Null as in `askCoverage`.
 */
export async function askAgain(services: Services, asking: Asking): Promise<Outcome | null> {
  const turns = services.conversations.turnsOf(conversationKey(asking.channelId, asking.userId));
  const place = turns.findLastIndex(
    ({ question, outcome }) =>
      question === asking.question || outcome.understoodAs === asking.question,
  );
  const before = turns.slice(0, Math.max(0, place));
  const question = turns[place]?.question ?? asking.question;
  const asked = await askEngine(services, { ...asking, question, before }, true);
  return asked?.turn.outcome ?? null;
}
