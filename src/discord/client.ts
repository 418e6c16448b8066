import { Client, GatewayIntentBits, Options, Partials, type PresenceData } from 'discord.js';
import type { Config } from '../config';

/**
 * What the bot always asks the gateway for, nothing of it privileged: Guilds for the channels it answers
 * in, the messages of servers and of direct chats for mentions, whose text comes without the
 * privileged MessageContent.
 */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** Milliseconds to wait for servers after a login; nothing here needs them. */
const GUILD_WAIT_MS = 1000;
/** Milliseconds until a request is given up: Discord's patience with an interaction is 3000. */
const REQUEST_MS = 10_000;
/** Members and users kept; they are needed only while their event is answered. */
const FEW = 100;

/** A client that pings nobody, posts nothing twice and keeps little, as the settings want it. */
export function createClient(
  {
    discordApiBase,
    readsThreads,
    shards,
  }: Pick<Config, 'discordApiBase' | 'readsThreads' | 'shards'>,
  presence: PresenceData,
): Client {
  return new Client({
    intents: [...INTENTS, ...(readsThreads ? [GatewayIntentBits.MessageContent] : [])],
    // without it discord.js drops direct messages of channels it has not met
    partials: [Partials.Channel],
    presence,
    ...(shards === null ? { shards: 'auto' } : { shards: shards.ids, shardCount: shards.count }),
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    failIfNotExists: false,
    waitGuildTimeout: GUILD_WAIT_MS,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ThreadMemberManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: {
        maxSize: FEW,
        keepOverLimit: ({ id, client }) => id === client.user.id,
      },
      UserManager: { maxSize: FEW, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    rest: { api: discordApiBase, timeout: REQUEST_MS },
  });
}
