import { randomBytes } from 'node:crypto';

/** Who may go on with something, and where. */
export interface Owner {
  readonly userId: string;
  readonly guildId: string | null;
}

/** Things that wait for a click, in memory: for some minutes, and not over a restart. */
export interface Pending<Value> {
  /** Keeps something; gives what a button names it by, which cannot be guessed. */
  keep(value: Value, owner: Owner): string;
  /** null where it is gone, or is somebody else's. */
  find(token: string, owner: Owner): Value | null;
  /** Finds it and takes it out, so that of two clicks only one goes on. */
  take(token: string, owner: Owner): Value | null;
  /** Puts something else in its place, for as long again; also after `take`. */
  replace(token: string, value: Value, owner: Owner): void;
}

/** How much is kept, and for how long. */
export interface PendingLimits {
  readonly lifeMs: number;
  /** Beyond these the oldest goes. */
  readonly most: number;
  /** Milliseconds, never going back. */
  now(): number;
}

interface Kept<Value> {
  readonly value: Value;
  readonly owner: Owner;
  readonly untilMs: number;
}

const TOKEN_BYTES = 12;

/** Keeps nothing yet. */
export function createPending<Value>({ lifeMs, most, now }: PendingLimits): Pending<Value> {
  const kept = new Map<string, Kept<Value>>();
  const put = (token: string, value: Value, owner: Owner): void => {
    // what is put again is the newest
    kept.delete(token);
    kept.set(token, { value, owner, untilMs: now() + lifeMs });
    for (const [old, { untilMs }] of kept) {
      if (untilMs <= now() || kept.size > most) kept.delete(old);
    }
  };
  const find = (token: string, { userId, guildId }: Owner): Value | null => {
    const found = kept.get(token);
    if (found === undefined || found.untilMs <= now()) return null;
    const isOwn = found.owner.userId === userId && found.owner.guildId === guildId;
    return isOwn ? found.value : null;
  };
  return {
    keep: (value, owner) => {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      put(token, value, owner);
      return token;
    },
    find,
    take: (token, owner) => {
      const value = find(token, owner);
      if (value !== null) kept.delete(token);
      return value;
    },
    replace: put,
  };
}
