import type { Conversation, Turn } from '../core/answer/engine';

/** How much is remembered. */
export interface MemoryLimits {
  /** Conversations kept; the one unused for longest is forgotten first. */
  readonly conversations: number;
  /** Turns kept of each, the latest. */
  readonly turns: number;
}

/** Enough for any follow-up, little enough for input without end. */
export const MEMORY_LIMITS: MemoryLimits = { conversations: 1000, turns: 12 };

/** The latest turns of many conversations. */
export interface Conversations {
  /** Empty for one that is new or forgotten. */
  turnsOf(id: string): Conversation;
  add(id: string, turn: Turn): void;
}

/** A conversation with one more turn, and no more than `turns` of them. */
export function continued(conversation: Conversation, turn: Turn, turns: number): Conversation {
  return [...conversation, turn].slice(-turns);
}

/** Makes an empty memory. */
export function createConversations(limits: MemoryLimits = MEMORY_LIMITS): Conversations {
  // a Map keeps the order of insertion, so the first key is the one unused for longest
  const kept = new Map<string, Conversation>();
  return {
    turnsOf: (id) => kept.get(id) ?? [],
    add: (id, turn) => {
      const turns = continued(kept.get(id) ?? [], turn, limits.turns);
      kept.delete(id);
      kept.set(id, turns);
      if (kept.size <= limits.conversations) return;
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    },
  };
}
