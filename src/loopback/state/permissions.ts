import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, World } from './world';

/** Discord's names of permissions: "SendMessages", "ManageGuild" and so on. */
export type PermissionName = keyof typeof PermissionFlagsBits;

/** Every permission there is, which is what administrators and owners have. */
const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** What both sides of a direct-message channel may do there. */
const DIRECT_MESSAGE_PERMISSIONS = bitsOf([
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'UseExternalEmojis',
  'UseApplicationCommands',
]);

/** The bit set of the named permissions. */
export function bitsOf(names: readonly PermissionName[]): bigint {
  return names.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);
}

/** Whether a bit set holds a permission. */
export function includesPermission(bits: bigint, name: PermissionName): boolean {
  return (bits & PermissionFlagsBits[name]) !== 0n;
}

/** What a member may do in the guild as a whole; 0 for someone who is not in it. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  let bits = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const role of member.roles) bits |= guild.roles.get(role)?.permissions ?? 0n;
  return includesPermission(bits, 'Administrator') ? ALL_PERMISSIONS : bits;
}

/**
 * What a user may do in a channel, by the algorithm of Discord's permission documentation: guild
 * roles, then the overwrites for everyone, for the member's roles and for the member. A thread has
 * its parent's overwrites.
 */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) {
    return channel.recipients.includes(userId) ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  }
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (guild === undefined || member === undefined) return 0n;
  let bits = guildPermissions(guild, userId);
  if (bits === ALL_PERMISSIONS) return bits;
  const parent = channel.thread === null ? undefined : world.channels.get(channel.parentId ?? '');
  const { overwrites } = parent ?? channel;

  const everyone = overwrites.get(guild.id);
  if (everyone !== undefined) bits = (bits & ~everyone.deny) | everyone.allow;
  let allow = 0n;
  let deny = 0n;
  for (const role of member.roles) {
    allow |= overwrites.get(role)?.allow ?? 0n;
    deny |= overwrites.get(role)?.deny ?? 0n;
  }
  bits = (bits & ~deny) | allow;
  const own = overwrites.get(userId);
  if (own !== undefined) bits = (bits & ~own.deny) | own.allow;
  // Who cannot see a channel can do nothing in it.
  return includesPermission(bits, 'ViewChannel') ? bits : 0n;
}

/** Whether a user may do one thing in a channel. */
export function mayIn(
  world: World,
  channel: Channel,
  userId: string,
  permission: PermissionName,
): boolean {
  return includesPermission(channelPermissions(world, channel, userId), permission);
}

/** Whether a user may write in a channel; threads have a permission of their own for it. */
export function mayWriteIn(world: World, channel: Channel, userId: string): boolean {
  const permission = channel.thread === null ? 'SendMessages' : 'SendMessagesInThreads';
  return mayIn(world, channel, userId, permission);
}
