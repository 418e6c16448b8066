import type { AskedOf } from '../discord/asked';
import type { SeenMessage } from '../loopback';

/** Questions kept, the newest ones. */
const MOST_KEPT = 500;

/** What was asked of the coverage since the start, by the event that brought it. */
export interface AskedRecord {
  add(asked: AskedOf): void;
  /** The question that a message answers, or was made from: the messages back to it, the message first. */
  of(messages: readonly SeenMessage[]): AskedOf | null;
  /** The newest first. */
  all(): readonly AskedOf[];
}

/** A record with nothing in it. */
export function createAskedRecord(): AskedRecord {
  const byEvent = new Map<string, AskedOf>();
  return {
    add: (asked) => {
      byEvent.set(asked.asking.id, asked);
      const [oldest] = byEvent.keys();
      if (byEvent.size > MOST_KEPT && oldest !== undefined) byEvent.delete(oldest);
    },
    of: (messages) => {
      for (const { interaction, repliesTo } of messages) {
        const found = byEvent.get(interaction ?? '') ?? byEvent.get(repliesTo ?? '');
        if (found !== undefined) return found;
      }
      return null;
    },
    all: () => [...byEvent.values()].reverse(),
  };
}
