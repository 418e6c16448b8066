import type { Context } from './context';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { channelChanged } from './gateway/events';
import { renderGuildCreate } from './render/guild';
import { channelAt, firstChannel, guildAt } from './state/places';
import {
  directChannelOf,
  overwriteOf,
  plantChannel,
  plantGuild,
  plantThread,
  userIdOf,
} from './state/planting';
import type { Forgery } from './users/forging';
import { forge } from './users/forging';
import type { Outcome } from './users/outcome';
import { outcomeOf } from './users/outcome';
import type { ChannelSeed, GuildSeed, OverwriteSeed, ThreadSeed } from './state/seed';
import { timestampOf } from './state/world';

/** Changes to the world that no user of the scripts makes. Places and people go by name. */
export interface Moderator {
  /** Sets what a role, a user or "bot" may do in a channel; the bot is told. */
  permit(place: string, overwrite: OverwriteSeed): Promise<void>;
  /** Adds a channel to a guild and gives its id. */
  addChannel(guild: string, channel: ChannelSeed): Promise<string>;
  /** Adds a thread to a channel and gives its id. */
  addThread(place: string, thread: ThreadSeed): Promise<string>;
  deleteChannel(place: string): Promise<void>;
  /** Archives a thread (and locks it), or opens it again. */
  archiveThread(place: string, state: { archived: boolean; locked?: boolean }): Promise<void>;
  /** Whether a user takes direct messages from bots. */
  setDirectMessages(user: string, state: 'open' | 'closed'): Promise<void>;
  /** Adds a guild with the bot in it and gives its id. */
  addGuild(guild: GuildSeed): Promise<string>;
  /** Throws the bot out of a guild. */
  removeBot(guild: string): Promise<void>;
  /** Takes a member out of a guild. */
  removeMember(guild: string, user: string): Promise<void>;
  /** The id of a channel ("dm" with a user), for what needs ids. */
  channelId(place: string, user?: string): Promise<string>;
  /** The id of a user. */
  userId(user: string): Promise<string>;
  /** The id of a role of a guild. */
  roleId(guild: string, role: string): Promise<string>;
  /** The id of a guild. */
  guildId(guild: string): Promise<string>;
  /** Sends the bot, in a member's name, what no client would; a command goes to this place. */
  forge(user: string, forgery: Forgery, place?: string): Promise<Outcome>;
  /** Replaces the bot's token: the old one is refused from now on. */
  resetToken(token: string): Promise<void>;
  /** Lets time pass at once: deadlines, tokens and rate limits run out. Milliseconds. */
  passTime(ms: number): Promise<void>;
}

/** Makes the changes and tells the bot of them, as Discord would. */
export function createModerator(context: Context): Moderator {
  const { world, sessions } = context;
  return {
    async permit(place, overwrite) {
      const channel = channelAt(world, place, null);
      const guild = guildAt(world, channel.guildId ?? '');
      const made = overwriteOf(world, guild, overwrite);
      channel.overwrites.set(made.id, made);
      channelChanged(context, channel, 'updated');
      return Promise.resolve();
    },
    async addChannel(guild, seed) {
      const channel = plantChannel(world, guildAt(world, guild), seed);
      channelChanged(context, channel, 'created');
      return Promise.resolve(channel.id);
    },
    async addThread(place, seed) {
      const parent = channelAt(world, place, null);
      const { ownerId } = guildAt(world, parent.guildId ?? '');
      const thread = plantThread(world, parent, ownerId, seed);
      channelChanged(context, thread, 'created');
      return Promise.resolve(thread.id);
    },
    async deleteChannel(place) {
      const channel = channelAt(world, place, null);
      world.channels.delete(channel.id);
      for (const thread of world.channels.values()) {
        if (thread.parentId === channel.id) world.channels.delete(thread.id);
      }
      channelChanged(context, channel, 'deleted');
      return Promise.resolve();
    },
    async archiveThread(place, { archived, locked = false }) {
      const channel = channelAt(world, place, null);
      if (channel.thread === null) throw new Error(`"${place}" is no thread.`);
      Object.assign(channel.thread, { archived, locked, archiveTimestamp: timestampOf(world) });
      channelChanged(context, channel, 'updated');
      return Promise.resolve();
    },
    async setDirectMessages(name, state) {
      const user = world.users.get(userIdOf(world, name));
      if (user !== undefined) user.dmsOpen = state === 'open';
      return Promise.resolve();
    },
    async addGuild(seed) {
      const guild = plantGuild(world, seed);
      sessions.dispatch({
        event: GatewayDispatchEvents.GuildCreate,
        guildId: guild.id,
        intents: GatewayIntentBits.Guilds,
        data: () => renderGuildCreate(world, guild),
      });
      return Promise.resolve(guild.id);
    },
    async removeBot(name) {
      const guild = guildAt(world, name);
      guild.members.delete(world.application.botId);
      sessions.dispatch({
        event: GatewayDispatchEvents.GuildDelete,
        guildId: guild.id,
        intents: GatewayIntentBits.Guilds,
        data: () => ({ id: guild.id }),
      });
      return Promise.resolve();
    },
    async removeMember(guild, user) {
      guildAt(world, guild).members.delete(userIdOf(world, user));
      return Promise.resolve();
    },
    async channelId(place, user) {
      const channel =
        place === 'dm' && user !== undefined
          ? directChannelOf(world, userIdOf(world, user))
          : channelAt(world, place, null);
      return Promise.resolve(channel.id);
    },
    async userId(name) {
      return Promise.resolve(userIdOf(world, name));
    },
    async roleId(guild, role) {
      const found = [...guildAt(world, guild).roles.values()].find(({ name }) => name === role);
      if (found === undefined) throw new Error(`The guild "${guild}" has no role "${role}".`);
      return Promise.resolve(found.id);
    },
    async guildId(guild) {
      return Promise.resolve(guildAt(world, guild).id);
    },
    async forge(name, forgery, place) {
      const id = userIdOf(world, name);
      const user = world.users.get(id);
      if (user === undefined) throw new Error(`The loopback has no user "${name}".`);
      const channel = place === undefined ? firstChannel(world) : channelAt(world, place, id);
      return outcomeOf(context, forge(context, user, channel, forgery), {});
    },
    async resetToken(token) {
      world.application.token = token;
      return Promise.resolve();
    },
    async passTime(ms) {
      world.clock.pass(ms);
      return Promise.resolve();
    },
  };
}
