import type { Conversation, Turn } from '../core/answer/engine';
import type { Outcome } from '../core/answer/outcome';
import { articleWithKey, outletWithKey } from '../replies/discord/references';
import type { Scope } from '../replies/discord/actions';
import { conversationKey } from './conversations';
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

/** The article and the words of a question that limit it; null where the scope's article is gone. */
function limited(
  { coverage }: Services,
  question: string,
  scope: Scope | null,
): { readonly question: string; readonly article: string | null } | null {
  if (scope === null) return { question, article: null };
  const { articles } = coverage().corpus;
  if (scope.kind === 'article') {
    const article = articleWithKey(articles, scope.key);
    return article === null ? null : { question, article: article.id };
  }
  const outlet = outletWithKey(articles, scope.key);
  if (outlet === null) return null;
  const [only, ...others] = articles.filter(({ publisher }) => publisher === outlet);
  return only !== undefined && others.length === 0
    ? { question, article: only.id }
    : { question: `According to ${outlet}: ${question}`, article: null };
}

function askEngine(services: Services, asking: Asking, explain: boolean): Asked | null {
  const { question, userId, channelId, scope = null } = asking;
  const before =
    asking.before ?? services.conversations.turnsOf(conversationKey(channelId, userId));
  const put = limited(services, question, scope);
  if (put === null) return null;
  const turn = services.coverage().ask(put.question, {
    conversation: before,
    explain,
    ...(put.article === null ? {} : { article: put.article }),
  });
  return { turn: { ...turn, question, outcome: { ...turn.outcome, question } }, before };
}

/**
 * Answers from the coverage, remembers the turn, and tells the log and the metrics of it. Null where
 * what it is limited to is no longer in the coverage.
 */
export function askCoverage(services: Services, asking: Asking): Asked | null {
  const started = services.now();
  const asked = askEngine(services, asking, false);
  if (asked === null) return null;
  const elapsed = services.now() - started;
  const { outcome, intent, reason, level, excerpts } = asked.turn.outcome;
  const key = conversationKey(asking.channelId, asking.userId);
  services.conversations.keep(key, asked.before, asked.turn);
  services.metrics.answered(outcome, intent, elapsed / 1000);
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
 * The outcome of a question (as typed, or as it was understood) that was answered before, with its features: with the turns it leaned on
 * where those are still remembered. Remembers nothing. Null as in `askCoverage`.
 */
export function askAgain(services: Services, asking: Asking): Outcome | null {
  const turns = services.conversations.turnsOf(conversationKey(asking.channelId, asking.userId));
  const place = turns.findLastIndex(
    ({ question, outcome }) =>
      question === asking.question || outcome.understoodAs === asking.question,
  );
  const before = turns.slice(0, Math.max(0, place));
  const question = turns[place]?.question ?? asking.question;
  return askEngine(services, { ...asking, question, before }, true)?.turn.outcome ?? null;
}
