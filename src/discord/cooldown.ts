import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { CooldownSettings } from '../config';

/** Whether a question may be asked now. */
export interface Wait {
  /** Whole seconds to wait; 0 where it may be asked now. */
  readonly seconds: number;
  /** Whether the whole channel has to wait, not the asker alone. */
  readonly isChannel: boolean;
}

/** What a server sets: how long one person waits between two questions there. */
export interface TimeBetween {
  /** null: nothing is set; 0: nobody waits. */
  readonly seconds: number | null;
  /** The server's id. */
  readonly place: string;
}

/** Limits how often questions are asked. */
export interface Cooldown {
  /** Counts one question; `between` replaces the limit for one user where a server sets one. */
  take(userId: string, channelId: string, between?: TimeBetween): Promise<Wait>;
}

const MILLISECONDS = 1000;
const NO_WAIT: Wait = { seconds: 0, isChannel: false };

async function consume(limiter: RateLimiterMemory | null, key: string): Promise<Wait> {
  if (limiter === null) return NO_WAIT;
  try {
    await limiter.consume(key);
    return NO_WAIT;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return {
      seconds: Math.max(1, Math.ceil(refusal.msBeforeNext / MILLISECONDS)),
      isChannel: false,
    };
  }
}

/** Counts by user and by channel, in memory; a limit of 0 is none. */
export function createCooldown({ perUser, perChannel, seconds }: CooldownSettings): Cooldown {
  const limiter = (points: number): RateLimiterMemory | null =>
    points === 0 ? null : new RateLimiterMemory({ points, duration: seconds });
  const users = limiter(perUser);
  const channels = limiter(perChannel);
  const slower = new Map<number, RateLimiterMemory>();
  /** One limiter for each length of time that a server chose; there are few to choose from. */
  const oneIn = (duration: number): RateLimiterMemory => {
    const found = slower.get(duration) ?? new RateLimiterMemory({ points: 1, duration });
    slower.set(duration, found);
    return found;
  };
  const takeOwn = async (userId: string, between?: TimeBetween): Promise<Wait> => {
    if (between === undefined || between.seconds === null) return consume(users, userId);
    if (between.seconds === 0) return NO_WAIT;
    return consume(oneIn(between.seconds), `${between.place} ${userId}`);
  };
  return {
    async take(userId, channelId, between) {
      // a question refused to one user does not use up the channel
      const own = await takeOwn(userId, between);
      if (own.seconds > 0) return own;
      return { ...(await consume(channels, channelId)), isChannel: true };
    },
  };
}
