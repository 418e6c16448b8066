import type { Client } from 'discord.js';
import { editorsLine, faultLine } from '../replies/discord/editors-messages';
import { createCooldown, type Wait } from './cooldown';
import type { Log, LogFields } from './log';
import { isUnknownChannel, lostAmong, noteLost } from './lost-channels';
import { problemFields } from './problem';
import type { ShownReply } from './reply';
import { postable } from './respond';

/** The channels in which the editors of servers are told things. */
export interface Editors {
  /** Tells all editors, one line each time, as soon as may be. Never throws; where it cannot be told, the log is. */
  tell(words: string): void;
  /** Shows something in the log channel of one server; whether it is there now. Never rejects. */
  show(channelId: string, reply: ShownReply): Promise<boolean>;
  /** Counts a question that a member would send to a log channel: a few are let through, then one has to wait. */
  take(userId: string, channelId: string): Promise<Wait>;
}

/** How editors are reached. */
export interface EditorsOptions {
  /** null while there is none. */
  client(): Client | null;
  /** The ids of the log channels of all servers. Never throws. */
  channels(): readonly string[];
  readonly log: Log;
}

/** Questions that go to editors in ten minutes: of one person, and into one log channel. */
const ASKING = { perUser: 3, perChannel: 30, seconds: 600 };

/** Lines that wait to be told; beyond these, the newest are left to the log. */
const MOST_WAITING = 20;

/** Makes the way to the editors; nobody is pinged by it. */
export function createEditors({ client, channels, log }: EditorsOptions): Editors {
  const waiting: string[] = [];
  const asking = createCooldown(ASKING);
  let isTelling = false;

  const show = async (channelId: string, reply: ShownReply): Promise<boolean> => {
    let to: Client | null = null;
    try {
      to = client();
      if (to === null || lostAmong(to, [channelId]).length > 0) return false;
      const channel = await to.channels.fetch(channelId);
      if (!channel?.isSendable()) return false;
      await channel.send(postable(reply));
      return true;
    } catch (error) {
      log.warn({ channel: channelId, ...problemFields(error) }, 'a log channel cannot be written');
      if (to !== null && isUnknownChannel(error)) noteLost(to, channelId);
      return false;
    }
  };
  const tellAll = async (): Promise<void> => {
    isTelling = true;
    for (let words = waiting.shift(); words !== undefined; words = waiting.shift()) {
      for (const channelId of channels()) await show(channelId, editorsLine(words));
    }
    isTelling = false;
  };
  return {
    show,
    take: async (userId, channelId) => asking.take(userId, channelId),
    tell: (words) => {
      if (waiting.length >= MOST_WAITING || channels().length === 0) return;
      waiting.push(words);
      if (!isTelling) void tellAll();
    },
  };
}

/** Milliseconds in which the same fault is told once. */
const SAME_FAULT_MS = 600_000;
/** Faults remembered as told. */
const MOST_FAULTS = 100;

/** The log, of which editors are told each kind of fault, once in ten minutes: no text of a question is in it. */
export function telling(log: Log, editors: Pick<Editors, 'tell'>, now: () => number): Log {
  const toldAt = new Map<string, number>();
  const tell = ({ request }: LogFields, message: string): void => {
    if (now() - (toldAt.get(message) ?? -Infinity) < SAME_FAULT_MS) return;
    if (toldAt.size >= MOST_FAULTS) toldAt.clear();
    toldAt.set(message, now());
    editors.tell(faultLine(message, typeof request === 'string' ? request : null));
  };
  return {
    info: (fields, message) => {
      log.info(fields, message);
    },
    warn: (fields, message) => {
      log.warn(fields, message);
    },
    error: (fields, message) => {
      log.error(fields, message);
      tell(fields, message);
    },
    fatal: (fields, message) => {
      log.fatal(fields, message);
      tell(fields, message);
    },
  };
}
