import { DiscordAPIError, RESTJSONErrorCodes, type Client, type Guild } from 'discord.js';
import type { GuildSettings } from '../database/guild-settings';

/** Milliseconds until a channel that Discord would not show is asked for again: refusals are counted. */
const LOOK_AGAIN_MS = 600_000;
/** Channels remembered; a deleted one never comes back, so forgetting only costs another look. */
const MOST = 10_000;

/** What each client knows: since when a channel is gone, or was last asked for in vain. */
interface Known {
  readonly lost: Set<string>;
  readonly lookedAt: Map<string, number>;
}
const KNOWN = new WeakMap<Client, Known>();

function knownTo(client: Client): Known {
  let known = KNOWN.get(client);
  if (!known) KNOWN.set(client, (known = { lost: new Set(), lookedAt: new Map() }));
  return known;
}

/**
 * Looks which channels of a server's settings are deleted. Those that discord.js knows are not; of the
 * others only Discord's word counts, since a channel may merely be hidden from the bot. Never throws.
 */
export async function lookForLost(
  guild: Guild | null,
  channels: readonly string[],
  now: number,
): Promise<void> {
  if (guild === null) return;
  const { lost, lookedAt } = knownTo(guild.client);
  const look = async (id: string): Promise<void> => {
    const isFresh = now - (lookedAt.get(id) ?? -Infinity) < LOOK_AGAIN_MS;
    if (guild.channels.cache.has(id) || lost.has(id) || isFresh) return;
    if (lookedAt.size >= MOST) lookedAt.clear();
    lookedAt.set(id, now);
    try {
      await guild.channels.fetch(id);
    } catch (error) {
      // anything else leaves it in doubt, and in doubt what is set holds
      if (isUnknownChannel(error)) noteLost(guild.client, id);
    }
  };
  await Promise.all(channels.map(look));
}

/** Whether Discord says that a channel is not there. */
export function isUnknownChannel(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
}

/** Notes that a channel is deleted. */
export function noteLost(client: Client, id: string): void {
  const { lost } = knownTo(client);
  if (lost.size >= MOST) lost.clear();
  lost.add(id);
}

/** The channels among these that are known to be deleted. */
export function lostAmong(client: Client, channels: readonly string[]): readonly string[] {
  const { lost } = knownTo(client);
  return channels.filter((id) => lost.has(id));
}

/** The channels that a server's settings name. */
export function channelsNamed({
  channels,
  logChannel,
}: Pick<GuildSettings, 'channels' | 'logChannel'>): readonly string[] {
  return logChannel === null ? channels : [...channels, logChannel];
}

/**
 * The settings without channels known to be deleted: where none is left to answer in, every channel is open, and
 * without its log channel a server has none.
 */
export function withoutLost(client: Client, settings: GuildSettings): GuildSettings {
  const { channels, logChannel } = settings;
  const lost = lostAmong(client, channelsNamed(settings));
  if (lost.length === 0) return settings;
  return {
    ...settings,
    channels: channels.filter((id) => !lost.includes(id)),
    logChannel: logChannel !== null && lost.includes(logChannel) ? null : logChannel,
  };
}
