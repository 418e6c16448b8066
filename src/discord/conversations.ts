import type { Conversation, Turn } from '../core/answer/engine';

/** How much is remembered of conversations, and for how long. */
export interface MemoryLimits {
  /** Milliseconds after its last turn that a conversation is forgotten. */
  readonly lifeMs: number;
  /** Turns kept of each, the latest. */
  readonly turns: number;
  /** Conversations kept; the one unused for longest goes first. */
  readonly conversations: number;
}

/** Fifteen minutes, as /privacy says. */
export const MEMORY_LIMITS: MemoryLimits = { lifeMs: 15 * 60_000, turns: 6, conversations: 5000 };

/** The turns that later questions may lean on: in memory only, and gone after a while. */
export interface Conversations {
  /** Empty for one that is new or forgotten. */
  turnsOf(key: string): Conversation;
  /** Keeps the turn, as the latest of those before it. */
  keep(key: string, before: Conversation, turn: Turn): void;
  /** Forgets what is too old; run it now and then, so that nothing outlives its time unasked. */
  forgetOld(): void;
  forgetAll(): void;
}

interface Kept {
  readonly turns: Conversation;
  readonly until: number;
}

/** Where a turn was taken: what is asked for the asker alone is never lent to what others read. */
export interface Talk {
  readonly channelId: string;
  readonly userId: string;
  /** Whether the asker alone is shown the answer. */
  readonly isPrivate: boolean;
}

/** The key of what one user said in one channel, before others or alone: those are two conversations. */
export function conversationKey({ channelId, userId, isPrivate }: Talk): string {
  return `${isPrivate ? 'private' : 'public'}:${channelId}:${userId}`;
}

/** The key of the turns that led to a message of the bot's in a channel. */
export function chainKey(channelId: string, messageId: string): string {
  return `message:${channelId}:${messageId}`;
}

/** Makes an empty memory; `now` gives milliseconds. */
export function createConversations(
  now: () => number,
  limits: MemoryLimits = MEMORY_LIMITS,
): Conversations {
  // a Map keeps the order of insertion, so its first key is the one unused for longest
  const kept = new Map<string, Kept>();
  const forgetOld = (): void => {
    for (const [key, { until }] of kept) {
      if (until > now()) return;
      kept.delete(key);
    }
  };
  return {
    turnsOf: (key) => {
      const found = kept.get(key);
      return found !== undefined && found.until > now() ? found.turns : [];
    },
    keep: (key, before, turn) => {
      kept.delete(key);
      kept.set(key, {
        turns: [...before, turn].slice(-limits.turns),
        until: now() + limits.lifeMs,
      });
      const [oldest] = kept.keys();
      if (kept.size > limits.conversations && oldest !== undefined) kept.delete(oldest);
    },
    forgetOld,
    forgetAll: () => {
      kept.clear();
    },
  };
}
