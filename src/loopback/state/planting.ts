import { ChannelType } from 'discord-api-types/v10';
import { bitsOf } from './permissions';
import { EVERYONE_PERMISSIONS } from './seed';
import type { ChannelSeed, GuildSeed, OverwriteSeed, ThreadSeed, WorldSeed } from './seed';
import type { Channel, Guild, Overwrite, ThreadState, World } from './world';
import { timestampOf } from './world';

const CHANNEL_KINDS = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  forum: ChannelType.GuildForum,
  voice: ChannelType.GuildVoice,
} as const;

/** Fills a world from its description. Throws where the description names someone who is not in it. */
export function plantWorld(world: World, seed: WorldSeed): void {
  for (const { name, isBot = false, dms = 'open' } of seed.users) {
    const id = world.nextId();
    world.users.set(id, { id, name, isBot, dmsOpen: dms === 'open' });
  }
  for (const guild of seed.guilds) plantGuild(world, guild);
}

/** Adds one guild with its roles, members, channels and threads. */
export function plantGuild(world: World, seed: GuildSeed): Guild {
  const id = world.nextId();
  const guild: Guild = {
    id,
    name: seed.name,
    ownerId: userIdOf(world, seed.owner),
    roles: new Map(),
    members: new Map(),
  };
  world.guilds.set(id, guild);
  const addRole = (roleId: string, name: string, permissions: bigint, managed: boolean): void => {
    const position = guild.roles.size;
    guild.roles.set(roleId, { id: roleId, name, permissions, position, managed });
  };
  addRole(id, '@everyone', bitsOf(EVERYONE_PERMISSIONS), false);
  for (const { name, permissions } of seed.roles ?? []) {
    addRole(world.nextId(), name, bitsOf(permissions), false);
  }
  const join = (userId: string, roles: readonly string[]): void => {
    const joinedAt = timestampOf(world);
    guild.members.set(userId, { userId, roles: new Set(roles), joinedAt });
  };
  join(guild.ownerId, []);
  for (const { user, roles = [] } of seed.members) {
    join(
      userIdOf(world, user),
      roles.map((name) => roleIdOf(guild, name)),
    );
  }
  if (seed.withBot !== false) {
    const botRole = world.nextId();
    addRole(botRole, world.application.name, 0n, true);
    join(world.application.botId, [botRole]);
  }
  for (const channel of seed.channels) plantChannel(world, guild, channel);
  return guild;
}

/** Adds one channel with its threads to a guild. */
export function plantChannel(world: World, guild: Guild, seed: ChannelSeed): Channel {
  const overwrites = (seed.overwrites ?? []).map((one) => overwriteOf(world, guild, one));
  const channel = addChannel(world, {
    type: CHANNEL_KINDS[seed.kind ?? 'text'],
    name: seed.name,
    guildId: guild.id,
    overwrites: new Map(overwrites.map((one) => [one.id, one])),
  });
  for (const thread of seed.threads ?? []) plantThread(world, channel, guild.ownerId, thread);
  return channel;
}

/** Adds one public thread to a channel. */
export function plantThread(
  world: World,
  parent: Channel,
  ownerId: string,
  seed: ThreadSeed,
  id = world.nextId(),
): Channel {
  const now = timestampOf(world);
  return addChannel(world, {
    id,
    type:
      parent.type === ChannelType.GuildAnnouncement
        ? ChannelType.AnnouncementThread
        : ChannelType.PublicThread,
    name: seed.name,
    guildId: parent.guildId,
    parentId: parent.id,
    thread: {
      ownerId,
      archived: seed.archived ?? false,
      locked: seed.locked ?? false,
      autoArchiveMinutes: 1440,
      archiveTimestamp: now,
      createTimestamp: now,
      members: new Set([ownerId]),
      messagesSent: 0,
    },
  });
}

/** The direct-message channel of a user and the bot, made when it is first needed. */
export function directChannelOf(world: World, userId: string): Channel {
  const { botId } = world.application;
  const existing = [...world.channels.values()].find(
    ({ recipients }) => recipients.includes(userId) && recipients.includes(botId),
  );
  if (existing !== undefined) return existing;
  return addChannel(world, { type: ChannelType.DM, name: '', recipients: [userId, botId] });
}

/** A permission overwrite by the names of its description. */
export function overwriteOf(world: World, guild: Guild, seed: OverwriteSeed): Overwrite {
  const role = [...guild.roles.values()].find(({ name }) => name === seed.of);
  const id = role?.id ?? userIdOf(world, seed.of);
  const type = role === undefined ? 1 : 0;
  return { id, type, allow: bitsOf(seed.allow ?? []), deny: bitsOf(seed.deny ?? []) };
}

/** The id of a user by name; "bot" is the application's own. Throws for an unknown name. */
export function userIdOf(world: World, name: string): string {
  if (name === 'bot') return world.application.botId;
  const user = [...world.users.values()].find((one) => one.name === name || one.id === name);
  if (user !== undefined) return user.id;
  const names = [...world.users.values()].map((one) => one.name).join(', ');
  throw new Error(`The loopback has no user "${name}". It has: ${names}.`);
}

function roleIdOf(guild: Guild, name: string): string {
  const role = [...guild.roles.values()].find((one) => one.name === name);
  if (role !== undefined) return role.id;
  throw new Error(`The guild "${guild.name}" has no role "${name}". List it in the guild's roles.`);
}

interface ChannelParts {
  readonly id?: string;
  readonly type: ChannelType;
  readonly name: string;
  readonly guildId?: string | null;
  readonly parentId?: string;
  readonly overwrites?: Map<string, Overwrite>;
  readonly recipients?: readonly string[];
  readonly thread?: ThreadState;
}

function addChannel(world: World, parts: ChannelParts): Channel {
  const channel: Channel = {
    id: parts.id ?? world.nextId(),
    type: parts.type,
    name: parts.name,
    guildId: parts.guildId ?? null,
    parentId: parts.parentId ?? null,
    position: world.channels.size,
    overwrites: parts.overwrites ?? new Map(),
    recipients: parts.recipients ?? [],
    thread: parts.thread ?? null,
    lastMessageId: null,
    messages: new Map(),
  };
  world.channels.set(channel.id, channel);
  return channel;
}
