import type { Interaction, Message } from 'discord.js';
import { attempt } from '../database/database-fault';
import type { GuildSettings, LogChannel } from '../database/guild-settings';
import type { Opened } from '../database/open-database';
import type { Writer } from '../database/writer';

/** How the bot behaves where nothing is set. */
export const USUAL_RULES: GuildSettings = {
  channels: [],
  isPrivate: false,
  cooldownSeconds: null,
  excerpts: 3,
  inThreads: false,
  logChannel: null,
  blocked: [],
  blockedWords: [],
  canFollow: false,
};

/** How the bot behaves in each server. */
export interface GuildRules {
  /** null for the guild: a direct message. What is set holds on where the database fails meanwhile. */
  of(guildId: string | null): GuildSettings;
  /** The ids of the log channels of the servers that this process tells things in; those known last where the database fails. Never throws. */
  logChannels(): readonly string[];
  /** Whether anything is set in a server. */
  isSet(guildId: string): boolean;
  /**
   * Sets what comes of the settings as they are by then, or sets them back for null: one change of a server after
   * the other, so that none is lost to another. Why that is not possible, or null. Never rejects.
   */
  change(
    guildId: string,
    next: (now: GuildSettings) => GuildSettings | null,
  ): Promise<string | null>;
}

/** What rules go by besides the database. */
export interface RulesOptions {
  /** Whether this process tells things in a server; all are told by it unless given. */
  tells?(guildId: string): boolean;
  /** Milliseconds, never going back; those of the process unless given. */
  now?(): number;
}

/**
 * Milliseconds that what a database tells by itself when it changes is taken from memory, in case that was not heard;
 * of one that does not tell, it is read each time.
 */
const FRESH_MS = 5000;

/** The rules as the database keeps them; `write` changes them there. */
export function createGuildRules(
  opened: Opened,
  write: Writer['write'],
  { tells = () => true, now = () => performance.now() }: RulesOptions = {},
): GuildRules {
  /** What is known, and from when it is read again; it stays for when the database fails. */
  const known = new Map<string, { readonly settings: GuildSettings | null; untilMs: number }>();
  const changing = new Map<string, Promise<unknown>>();
  let logChannels: readonly LogChannel[] = [];
  const listen = 'database' in opened ? opened.database.listen : null;
  listen?.((news) => {
    if (news === 'settings') for (const one of known.values()) one.untilMs = -Infinity;
  });
  const find = (guildId: string): GuildSettings | null => {
    if ('fault' in opened) return null;
    const before = known.get(guildId);
    if (before !== undefined && now() < before.untilMs) return before.settings;
    const found = attempt(() => opened.database.guildSettings.get(guildId));
    if ('fault' in found) return before?.settings ?? null;
    const untilMs = listen === null ? -Infinity : now() + FRESH_MS;
    known.set(guildId, { settings: found.value, untilMs });
    return found.value;
  };
  const readAnew = (guildId: string): void => {
    const before = known.get(guildId);
    if (before !== undefined) before.untilMs = -Infinity;
  };
  const of = (guildId: string | null): GuildSettings =>
    guildId === null ? USUAL_RULES : (find(guildId) ?? USUAL_RULES);
  return {
    of,
    logChannels: () => {
      if ('fault' in opened) return [];
      const found = attempt(() => opened.database.guildSettings.logChannels());
      if ('value' in found) logChannels = found.value;
      return logChannels.flatMap(({ guildId, channelId }) => (tells(guildId) ? [channelId] : []));
    },
    isSet: (guildId) => find(guildId) !== null,
    change: async (guildId, next) => {
      const change = (changing.get(guildId) ?? Promise.resolve()).then(async () => {
        // another process may have changed them, and what it told is yet to be heard
        readAnew(guildId);
        return write({ kind: 'settings', guildId, settings: next(of(guildId)) });
      });
      changing.set(guildId, change);
      const fault = await change;
      readAnew(guildId);
      if (changing.get(guildId) === change) changing.delete(guildId);
      return fault;
    },
  };
}

/** The channel of an event, and the channel that its thread belongs to. */
export function channelsOf({
  channelId,
  channel,
}: Pick<Interaction | Message, 'channelId' | 'channel'>): readonly string[] {
  const parentId = channel?.isThread() === true ? channel.parentId : null;
  return [channelId, parentId].flatMap((id) => id ?? []);
}

/** Whether the bot answers in one of these channels: a channel, and the one that a thread belongs to. */
export function answersIn({ channels }: GuildSettings, ids: readonly string[]): boolean {
  return channels.length === 0 || ids.some((id) => channels.includes(id));
}
